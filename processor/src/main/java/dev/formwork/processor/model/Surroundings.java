package dev.formwork.processor.model;

import java.util.List;
import java.util.Set;

/**
 * What a schema's generated classes get from its declaration beside its fields.
 *
 * @param hiddenNames the simple names of types that they must qualify, since they inherit types of these names, or their
 *                    package has them
 * @param deprecation whether the schema is deprecated
 * @param tag         what Jackson knows of the union that the schema belongs to
 * @param warnings    of what the compiler would warn all over them, as {@code -Xlint} calls it
 * @param isBrief     whether {@code toString} leaves out what holds its default
 */
public record Surroundings(
        Set<String> hiddenNames, Deprecation deprecation, Tag tag, List<String> warnings, boolean isBrief) {
    /** A schema with nothing special about it. */
    public static final Surroundings NONE = new Surroundings(Set.of(), Deprecation.NONE, Tag.NONE, List.of(), false);

    public Surroundings {
        hiddenNames = Set.copyOf(hiddenNames);
        warnings = List.copyOf(warnings);
    }

    /** What {@code @Deprecated} says. */
    public enum Deprecation {
        NONE,
        DEPRECATED,
        FOR_REMOVAL
    }

    /**
     * What {@code @JsonTypeInfo} says of a schema, on the union that it belongs to.
     *
     * @param kind where the tag is
     * @param name the tag's value that stands for the schema; empty unless the tag stands beside the fields
     */
    public record Tag(Kind kind, String name) {
        /** A schema that belongs to no such union. */
        public static final Tag NONE = new Tag(Kind.NONE, "");

        /** A schema of which the tag is a field. */
        public static final Tag FIELD = new Tag(Kind.FIELD, "");

        /** Where the tag is. */
        public enum Kind {
            NONE,
            FIELD,
            BESIDE_FIELDS
        }
    }
}
