package dev.formwork.processor.read;

import dev.formwork.Extra;
import dev.formwork.Naming;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * {@code @Schema} as it was written.
 *
 * @param use    where it stands
 * @param extra  what happens to unknown keys
 * @param naming how wire names follow from property names
 * @param strict whether values must have their exact kind
 */
public record SchemaAnnotation(AnnotationUse use, Extra extra, Naming naming, boolean strict) {

    static Optional<SchemaAnnotation> of(TypeElement type) {
        return AnnotationUse.find(type, AnnotationNames.SCHEMA).map(SchemaAnnotation::read);
    }

    private static SchemaAnnotation read(AnnotationUse use) {
        return new SchemaAnnotation(
                use,
                Extra.valueOf(use.constant("extra", Extra.IGNORE.name())),
                Naming.valueOf(use.constant("naming", Naming.AS_IS.name())),
                use.flag("strict", false));
    }

    /** Whether a type is annotated {@code @Schema}. */
    public static boolean isOn(TypeElement type) {
        return AnnotationUse.find(type, AnnotationNames.SCHEMA).isPresent();
    }
}
