package dev.formwork.processor.model;

import java.util.List;
import java.util.Map;

/** A named type with what people should know of it, as JSON Schema shows both. */
public sealed interface Definition {

    /** What the type is for; empty if nothing says so. */
    String description();

    /**
     * A schema with fields.
     *
     * @param model        what it means
     * @param description  what it is for
     * @param descriptions what its fields are for, by property; without those of which nothing says so
     */
    record OfSchema(SchemaModel model, String description, Map<String, String> descriptions) implements Definition {
        public OfSchema {
            descriptions = Map.copyOf(descriptions);
        }
    }

    /**
     * A union of schemas.
     *
     * @param model        what it means
     * @param description  what it is for
     * @param isDeprecated whether it is deprecated
     */
    record OfUnion(UnionModel model, String description, boolean isDeprecated) implements Definition {}

    /**
     * An enum.
     *
     * @param constants    the names of its constants in Java, in order of declaration
     * @param description  what it is for
     * @param isDeprecated whether it is deprecated
     */
    record OfEnum(List<String> constants, String description, boolean isDeprecated) implements Definition {
        public OfEnum {
            constants = List.copyOf(constants);
        }
    }
}
