package dev.formwork.processor.resolve;

import dev.formwork.processor.model.DefaultConstant;
import dev.formwork.processor.model.Presence;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse.Text;
import java.util.Map;

/** Works out whether a field must be given, and what it is otherwise. */
final class Presences {
    private final DefaultValues defaultValues;

    Presences(DefaultValues defaultValues) {
        this.defaultValues = defaultValues;
    }

    Presence of(Accessor accessor, TypeUse type) {
        if (accessor.hasBody()) {
            return new Presence.Factory();
        }
        Text json = accessor.annotations().defaultValue().orElse(null);
        if (json != null) {
            return defaultValues
                    .parse(accessor, type, json)
                    .<Presence>map(Presence.Constant::new)
                    .orElseGet(Presence.Required::new);
        }
        if (accessor.annotations().has(AnnotationNames.EXTRAS)) {
            return new Presence.Constant(new DefaultConstant.Entries(Map.of()));
        }
        if (accessor.annotations().required().isPresent()) {
            return new Presence.Required();
        }
        if (type.nullable() || type.shape() instanceof Shape.OptionalOf) {
            return new Presence.Absent();
        }
        return type.shape() instanceof Shape.Literal literal && literal.values().size() == 1
                ? new Presence.Constant(
                        Literals.constant(literal, literal.values().get(0)))
                : new Presence.Required();
    }
}
