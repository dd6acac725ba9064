package dev.formwork.processor.check;

import dev.formwork.processor.read.AnnotationUse;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** An annotation that stands for {@code @Schema} is kept in class files, as {@code @Schema} itself is. */
public final class MetaAnnotationRule {
    private MetaAnnotationRule() {}

    /** What is wrong with an annotation type that is annotated {@code @Schema}. */
    public static List<Problem> check(TypeElement annotation) {
        return AnnotationUse.find(annotation, Retention.class.getName()).stream()
                .filter(use ->
                        use.constant("value", RetentionPolicy.CLASS.name()).equals(RetentionPolicy.SOURCE.name()))
                .map(use -> Problem.of(ProblemCode.SOURCE_ONLY_ANNOTATION, Place.of(use), annotation.getSimpleName()))
                .toList();
    }
}
