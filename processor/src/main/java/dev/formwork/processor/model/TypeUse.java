package dev.formwork.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A type where it is used.
 *
 * @param type        as it stands in the source, type-use annotations included
 * @param shape       how its values are read and written
 * @param nullable    whether null is one of its values
 * @param constraints what its values must meet, in the order of the annotations
 */
public record TypeUse(TypeName type, Shape shape, boolean nullable, List<ConstraintCall> constraints) {

    public TypeUse {
        constraints = List.copyOf(constraints);
    }

    /** A type without constraints. */
    public TypeUse(TypeName type, Shape shape, boolean nullable) {
        this(type, shape, nullable, List.of());
    }
}
