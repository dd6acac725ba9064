package dev.formwork.processor.resolve;

import dev.formwork.processor.model.ConstraintCall;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.Constraint;
import dev.formwork.runtime.Constraints;
import java.util.List;
import java.util.Set;

/** Makes the constraints that generated code will make, for the defaults that the compiler checks. */
final class ConstraintCalls {
    /** Whether a default meets these depends on when the schema is used. */
    private static final Set<String> ON_TIMES = Set.of("past", "pastOrPresent", "future", "futureOrPresent");

    private ConstraintCalls() {}

    /** A codec whose values meet constraints, as far as these do not depend on the time. */
    static Codec<?> constrained(Codec<?> codec, List<ConstraintCall> calls) {
        Codec<?> constrained = codec;
        for (ConstraintCall call : calls) {
            // That they fit the type was checked when they were resolved; a stand-in for a value meets all of them.
            if (!ON_TIMES.contains(call.factory()) && !DefaultCodecs.isStandIn(codec)) {
                constrained = constrained(constrained, constraint(call));
            }
        }
        return constrained;
    }

    @SuppressWarnings("unchecked") // The resolver admits a constraint only on the types that it takes.
    private static <T> Codec<T> constrained(Codec<T> codec, Constraint<?> constraint) {
        return Codecs.constrained(codec, (Constraint<? super T>) constraint);
    }

    private static Constraint<?> constraint(ConstraintCall call) {
        List<Object> arguments = call.arguments();
        return switch (call.factory()) {
            case "min" -> Constraints.min((long) arguments.get(0));
            case "max" -> Constraints.max((long) arguments.get(0));
            case "greaterThan" -> Constraints.greaterThan((long) arguments.get(0));
            case "lessThan" -> Constraints.lessThan((long) arguments.get(0));
            case "decimalMin" -> Constraints.decimalMin((String) arguments.get(0), (boolean) arguments.get(1));
            case "decimalMax" -> Constraints.decimalMax((String) arguments.get(0), (boolean) arguments.get(1));
            case "wholeDigits" -> Constraints.wholeDigits((int) arguments.get(0));
            case "decimalPlaces" -> Constraints.decimalPlaces((int) arguments.get(0));
            case "minLength" -> Constraints.minLength((int) arguments.get(0));
            case "maxLength" -> Constraints.maxLength((int) arguments.get(0));
            case "minItems" -> Constraints.minItems((int) arguments.get(0));
            case "maxItems" -> Constraints.maxItems((int) arguments.get(0));
            case "notBlank" -> Constraints.notBlank();
            case "pattern" -> Constraints.pattern((String) arguments.get(0), (int) arguments.get(1));
            case "email" -> Constraints.email();
            case "assertTrue" -> Constraints.assertTrue();
            case "assertFalse" -> Constraints.assertFalse();
            default -> throw new IllegalArgumentException("No constraint " + call.factory());
        };
    }
}
