package dev.formwork.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * What happens around the conversion of a field's value.
 *
 * @param before     the classes that convert the raw value, in order
 * @param after      the classes that check or replace the converted value, in order
 * @param strictness whether the value must have its exact kind
 */
public record FieldRules(List<ClassName> before, List<ClassName> after, Strictness strictness) {

    /** Nothing happens. */
    public static final FieldRules NONE = new FieldRules(List.of(), List.of(), Strictness.INHERITED);

    public FieldRules {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether a field's value must have its exact kind. */
    public enum Strictness {
        /** As the schema and the call say. */
        INHERITED,
        /** Always. */
        STRICT,
        /** Never. */
        LAX
    }
}
