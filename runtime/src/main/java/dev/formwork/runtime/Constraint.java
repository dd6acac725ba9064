package dev.formwork.runtime;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a converted value must meet; {@link Constraints} makes them. Instances are immutable.
 *
 * @param <T> what can be checked
 */
public final class Constraint<T> {

    /** Whether a value meets the condition at a time. */
    @FunctionalInterface
    interface Condition<T> {
        boolean holds(T value, Clock clock);
    }

    /** What a value that does not meet the condition is blamed for. */
    @FunctionalInterface
    interface Blame<T> {
        Breach of(T value);
    }

    private final Condition<? super T> condition;
    private final Blame<? super T> blame;

    /** A condition whose violations differ from value to value, say in the actual length. */
    Constraint(Condition<? super T> condition, Blame<? super T> blame) {
        this.condition = condition;
        this.blame = blame;
    }

    /** A condition whose violations are all alike. */
    Constraint(ViolationCode code, Map<String, Object> params, Condition<? super T> condition) {
        Breach breach = new Breach(code, params);
        this.condition = condition;
        this.blame = value -> breach;
    }

    /**
     * Gives the same condition with a message of its own, as the {@code message} of a jakarta.validation annotation
     * says it.
     *
     * <p>The text is taken as it stands. Placeholders such as <code>{value}</code>, <code>{min}</code> or
     * <code>{regexp}</code> are the processor's to replace: it knows the annotation's members when it compiles the
     * schema. Expressions on the validated value are not supported anywhere.
     *
     * @param text the message of each violation
     * @return the constraint
     */
    public Constraint<T> message(String text) {
        return new Constraint<>(condition, value -> blame.of(value).withMessage(text));
    }

    /**
     * Checks a value. A null meets every condition: whether it is admitted is the type's to say.
     *
     * @param clock what "now" is, for the conditions on times
     * @return what is wrong; null if nothing is
     */
    @Nullable
    Breach check(@Nullable T value, Clock clock) {
        return value == null || condition.holds(value, clock) ? null : blame.of(value);
    }

    /** The same for an integer, of which a bound needs no object as long as it is good. */
    @SuppressWarnings("unchecked") // Whoever checks longs has a constraint on them.
    @Nullable
    Breach check(long value, Clock clock) {
        return condition instanceof BoundCondition bound && bound.holds(value) ? null : check((T) (Long) value, clock);
    }

    /** The same for a floating-point number. */
    @SuppressWarnings("unchecked") // Whoever checks doubles has a constraint on them.
    @Nullable
    Breach check(double value, Clock clock) {
        return condition instanceof BoundCondition bound && bound.holds(value)
                ? null
                : check((T) (Double) value, clock);
    }
}
