package dev.formwork.processor.model;

import java.util.List;
import java.util.Set;

/**
 * What a schema's generated classes get from its declaration beside its fields.
 *
 * @param hiddenNames the simple names of types that they must qualify, since they inherit types of these names, or their
 *                    package has them
 * @param deprecation whether the schema is deprecated
 * @param warnings    of what the compiler would warn all over them, as {@code -Xlint} calls it
 * @param isBrief     whether {@code toString} leaves out what holds its default
 */
public record Surroundings(Set<String> hiddenNames, Deprecation deprecation, List<String> warnings, boolean isBrief) {
    /** A schema with nothing special about it. */
    public static final Surroundings NONE = new Surroundings(Set.of(), Deprecation.NONE, List.of(), false);

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
}
