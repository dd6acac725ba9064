package dev.formwork.processor.resolve;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.ConstraintAnnotation;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeKind;

/**
 * The one way from the compiler's types to JavaPoet's. JavaPoet's own, {@code TypeName.get}, drops type-use annotations
 * (square/javapoet#685), and so would make generated code claim that a {@code @Nullable} value is never null.
 */
final class TypeNames {
    private TypeNames() {}

    static TypeName of(AnnotatedType type) {
        List<AnnotationSpec> annotations =
                type.annotations().stream().filter(mirror -> !isRule(mirror)).map(AnnotationSpec::get).toList();
        TypeName plain = withoutAnnotations(type);
        return annotations.isEmpty() ? plain : plain.annotated(annotations);
    }

    /** Whether an annotation is one that becomes code, and so need not stand in it. */
    private static boolean isRule(AnnotationMirror mirror) {
        AnnotationUse use = new AnnotationUse(mirror.getAnnotationType().asElement(), mirror);
        return ConstraintAnnotation.is(use) || AnnotationNames.ON_ACCESSORS.contains(use.qualifiedName());
    }

    private static TypeName withoutAnnotations(AnnotatedType type) {
        if (type.mirror().getKind() == TypeKind.ARRAY) {
            return ArrayTypeName.of(of(type.arguments().get(0)));
        }
        if (type.mirror().getKind() != TypeKind.DECLARED || type.arguments().isEmpty()) {
            return TypeName.get(type.mirror());
        }
        TypeName[] arguments = type.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new);
        return ParameterizedTypeName.get(ClassName.get(type.element()), arguments);
    }
}
