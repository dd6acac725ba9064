package dev.formwork.processor.schema;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.model.ConstraintCall;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts type arguments in the place of the type parameters of a generic schema. */
final class Substitution {
    private final Map<String, TypeUse> arguments;

    private Substitution(Map<String, TypeUse> arguments) {
        this.arguments = arguments;
    }

    /**
     * Makes a substitution.
     *
     * @param parameters the names of type parameters
     * @param arguments  what they stand for; none if they stand for themselves
     */
    static Substitution of(List<String> parameters, List<TypeUse> arguments) {
        Map<String, TypeUse> byName = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            byName.put(parameters.get(i), arguments.get(i));
        }
        return new Substitution(byName);
    }

    /** A type with the arguments put in. What it is called in the source is lost, so that equal types are equal. */
    TypeUse in(TypeUse use) {
        if (use.shape() instanceof Shape.Variable variable && arguments.containsKey(variable.name())) {
            TypeUse argument = arguments.get(variable.name());
            List<ConstraintCall> constraints = new ArrayList<>(argument.constraints());
            constraints.addAll(use.constraints());
            return new TypeUse(ClassName.OBJECT, argument.shape(), argument.nullable() || use.nullable(), constraints);
        }
        return new TypeUse(ClassName.OBJECT, in(use.shape()), use.nullable(), use.constraints());
    }

    private Shape in(Shape shape) {
        if (shape instanceof Shape.Nested nested) {
            return new Shape.Nested(nested.schema(), nested.implementation(), in(nested.arguments()));
        }
        if (shape instanceof Shape.Items items) {
            return new Shape.Items(items.container(), in(items.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return new Shape.MapOf(in(map.key()), in(map.value()));
        }
        return shape instanceof Shape.OptionalOf optional
                ? new Shape.OptionalOf(optional.container(), in(optional.value()))
                : shape;
    }

    private List<TypeUse> in(List<TypeUse> uses) {
        return uses.stream().map(this::in).toList();
    }
}
