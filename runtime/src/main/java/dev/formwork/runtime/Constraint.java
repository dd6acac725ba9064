package dev.formwork.runtime;

import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a converted value must meet; {@link Constraints} makes them. A null meets every condition.
 *
 * @param <T> what can be checked
 */
public final class Constraint<T> {

    /** The condition itself. */
    @FunctionalInterface
    interface Condition<T> {
        boolean holds(T value, Clock clock);
    }

    private final String code;
    private final Map<String, Object> params;
    private final String message;
    private final Condition<? super T> condition;
    private final @Nullable ActualSize<? super T> actualSize;

    /** What a violated condition says of the value it met, besides its bounds. */
    @FunctionalInterface
    interface ActualSize<T> {
        int of(T value);
    }

    Constraint(ViolationCode code, Map<String, Object> params, Condition<? super T> condition) {
        this(code.code(), params, code.message(params), condition, null);
    }

    private Constraint(
            String code,
            Map<String, Object> params,
            String message,
            Condition<? super T> condition,
            @Nullable ActualSize<? super T> actualSize) {
        this.code = code;
        this.params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
        this.message = message;
        this.condition = condition;
        this.actualSize = actualSize;
    }

    /**
     * The same condition with a message of its own.
     *
     * @param text the message
     * @return the constraint
     */
    public Constraint<T> message(String text) {
        return new Constraint<>(code, params, text, condition, actualSize);
    }

    Constraint<T> actualSize(ActualSize<? super T> size) {
        return new Constraint<>(code, params, message, condition, size);
    }

    boolean holds(T value, Clock clock) {
        return condition.holds(value, clock);
    }

    String code() {
        return code;
    }

    String message() {
        return message;
    }

    /** The bounds, and the actual size where the condition is about one. */
    Map<String, Object> params(T value) {
        if (actualSize == null) {
            return params;
        }
        Map<String, Object> all = new LinkedHashMap<>(params);
        all.put("actual_length", actualSize.of(value));
        return all;
    }
}
