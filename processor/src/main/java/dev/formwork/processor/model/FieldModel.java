package dev.formwork.processor.model;

import java.util.List;
import java.util.Set;

/**
 * One field of a schema.
 *
 * @param accessor the accessor's name, such as {@code getFlowId}
 * @param property the name in Java, such as {@code flowId}
 * @param wireName the name in JSON
 * @param aliases  further names that are read
 * @param value    the type, as the accessor returns it
 * @param rules    what happens around the conversion
 * @param presence whether the field must be given, and what it is otherwise
 * @param marks    what else the annotations say
 * @param doc      the accessor's Javadoc without its comment signs; empty if it has none
 */
public record FieldModel(
        String accessor,
        String property,
        String wireName,
        List<String> aliases,
        TypeUse value,
        FieldRules rules,
        Presence presence,
        Set<Mark> marks,
        String doc) {

    public FieldModel {
        aliases = List.copyOf(aliases);
        marks = Set.copyOf(marks);
    }

    /** A field whose value is only converted. */
    public FieldModel(
            String accessor,
            String property,
            String wireName,
            List<String> aliases,
            TypeUse value,
            Presence presence,
            Set<Mark> marks,
            String doc) {
        this(accessor, property, wireName, aliases, value, FieldRules.NONE, presence, marks, doc);
    }

    /** What a field may be marked as. */
    public enum Mark {
        /** Belongs to the reset set. */
        RESET,
        /** Left out of {@code toString}. */
        HIDDEN,
        /** Masked in {@code toString} and kept out of violations. */
        SECRET,
        /** Receives unknown keys. */
        EXTRAS,
        /** Its accessor is deprecated. */
        DEPRECATED,
        /** Its accessor is deprecated, and to be removed. */
        FOR_REMOVAL
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    public boolean isExtras() {
        return is(Mark.EXTRAS);
    }
}
