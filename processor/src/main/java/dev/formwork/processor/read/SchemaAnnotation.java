package dev.formwork.processor.read;

import dev.formwork.Extra;
import dev.formwork.Naming;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * {@code @Schema} as it was written: on a type itself, or on an annotation of the type, which then stands for it.
 *
 * @param use    the annotation on the type
 * @param extra  what happens to unknown keys
 * @param naming how wire names follow from property names
 * @param strict whether values must have their exact kind
 * @param toStringWithoutDefaults whether {@code toString} leaves out what holds its default
 */
public record SchemaAnnotation(
        AnnotationUse use, Extra extra, Naming naming, boolean strict, boolean toStringWithoutDefaults) {

    static Optional<SchemaAnnotation> of(TypeElement type) {
        return uses(type).stream().findFirst().map(SchemaAnnotation::read);
    }

    private static SchemaAnnotation read(AnnotationUse use) {
        AnnotationUse schema = definition(use).orElseThrow();
        return new SchemaAnnotation(
                use,
                Extra.valueOf(schema.constant("extra", Extra.IGNORE.name())),
                Naming.valueOf(schema.constant("naming", Naming.AS_IS.name())),
                schema.flag("strict", false),
                schema.flag("toStringWithoutDefaults", false));
    }

    /** Whether a type is a schema by its annotations. */
    public static boolean isOn(TypeElement type) {
        return !uses(type).isEmpty();
    }

    /** The annotations of a type that make it a schema; more than one is a mistake. */
    public static List<AnnotationUse> uses(TypeElement type) {
        return AnnotationUse.of(type).stream()
                .filter(use -> definition(use).isPresent())
                .toList();
    }

    /** The {@code @Schema} that an annotation is, or stands for. */
    private static Optional<AnnotationUse> definition(AnnotationUse use) {
        return use.is(AnnotationNames.SCHEMA)
                ? Optional.of(use)
                : AnnotationUse.find(use.type(), AnnotationNames.SCHEMA);
    }

    /**
     * The types that are annotated {@code @Schema}, or by an annotation that stands for it.
     *
     * @param annotations the annotations that occur in a round
     */
    public static List<TypeElement> annotated(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .filter(SchemaAnnotation::isSchemaAnnotation)
                .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                .toList();
    }

    /** Whether an annotated type is no schema but an annotation that stands for {@code @Schema}. */
    public static boolean isMetaAnnotation(TypeElement type) {
        return type.getKind() == ElementKind.ANNOTATION_TYPE && isSchemaAnnotation(type);
    }

    /** Whether an annotation type is {@code @Schema}, or stands for it. */
    private static boolean isSchemaAnnotation(TypeElement annotation) {
        return annotation.getQualifiedName().contentEquals(AnnotationNames.SCHEMA)
                || AnnotationUse.find(annotation, AnnotationNames.SCHEMA).isPresent();
    }

    /** What {@link #extra} was given by, if it was given on the type itself. */
    public Optional<AnnotationValue> extraValue() {
        return use.is(AnnotationNames.SCHEMA) ? use.given("extra") : Optional.empty();
    }
}
