package dev.formwork.processor.resolve;

import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.model.ConstraintCall;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.read.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Works out which conditions the constraints on a type stand for. */
final class ConstraintResolver {
    private static final String NOT_NULL = "NotNull";

    private final Element accessor;
    private final Problems problems;

    ConstraintResolver(Element accessor, Problems problems) {
        this.accessor = accessor;
        this.problems = problems;
    }

    /**
     * The conditions, in the order of the annotations.
     *
     * @param shape    of the values, as their Java type has it
     * @param nullable whether null, or an empty {@code Optional}, is admitted
     * @param type     the type, for people
     */
    List<ConstraintCall> resolve(List<AnnotationUse> constraints, Shape shape, boolean nullable, Object type) {
        Optional<ConstraintTarget> target = ConstraintTarget.of(shape);
        List<ConstraintCall> calls = new ArrayList<>();
        for (AnnotationUse use : constraints) {
            String name = use.simpleName();
            if (name.equals(NOT_NULL)) {
                if (nullable) {
                    rejectNotNull(use);
                }
            } else if (!ConstraintTarget.admits(name, target)) {
                problems.add(
                        ProblemCode.CONSTRAINT_ON_WRONG_TYPE,
                        use,
                        name,
                        accessor.getSimpleName() + "()",
                        type,
                        ConstraintTarget.admitted(name));
                continue;
            }
            List<ConstraintCall> read =
                    new ConstraintReader(use, target.equals(Optional.of(ConstraintTarget.TEXT)), problems).read();
            read.forEach(call -> checkAgainst(calls, call, use));
            calls.addAll(read);
        }
        return calls;
    }

    /** Reports each {@code @NotNull} on a type whose values may be absent, and gives the other constraints. */
    List<AnnotationUse> withoutNotNull(List<AnnotationUse> uses) {
        List<AnnotationUse> others = new ArrayList<>();
        for (AnnotationUse use : uses) {
            if (use.simpleName().equals(NOT_NULL)) {
                rejectNotNull(use);
            } else {
                others.add(use);
            }
        }
        return others;
    }

    private void rejectNotNull(AnnotationUse use) {
        problems.add(ProblemCode.NOT_NULL_ON_NULLABLE, use, accessor.getSimpleName() + "()");
    }

    /** Finds the plainest contradiction: a least value above the greatest one. */
    private void checkAgainst(List<ConstraintCall> calls, ConstraintCall call, AnnotationUse use) {
        for (ConstraintCall other : calls) {
            boolean isLeast = call.factory().equals("min");
            ConstraintCall least = isLeast ? call : other;
            ConstraintCall most = isLeast ? other : call;
            if (least.factory().equals("min")
                    && most.factory().equals("max")
                    && (long) least.arguments().get(0) > (long) most.arguments().get(0)) {
                Place place =
                        use.given("value").map(value -> Place.of(use, value)).orElseGet(() -> Place.of(use));
                problems.add(
                        ProblemCode.CONTRADICTING_BOUNDS,
                        place,
                        least.arguments().get(0),
                        most.arguments().get(0));
            }
        }
    }
}
