package dev.formwork.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an input: a value, or the violations that kept it from being one.
 *
 * <pre>{@code
 * Validated<Flow> flow = ImmutableFlow.tryValidateJson(bytes);
 * if (flow instanceof Validated.Invalid<Flow> invalid) {
 *     invalid.violations().forEach(violation -> log.warn(violation.message()));
 * }
 * }</pre>
 *
 * @param <T> the type of the value
 */
public sealed interface Validated<T extends @Nullable Object> {

    /**
     * The value.
     *
     * @return the value
     * @throws ValidationException if the input was invalid
     */
    T orElseThrow();

    /** Whether the input was good, so that there is a value. */
    boolean isValid();

    /** What is wrong with the input; empty when it is valid. */
    List<Violation> violations();

    /**
     * The input was good.
     *
     * @param value what it was read as
     * @param <T>   the type of the value
     */
    record Valid<T extends @Nullable Object>(T value) implements Validated<T> {
        @Override
        public T orElseThrow() {
            return value;
        }

        @Override
        public boolean isValid() {
            return true;
        }

        @Override
        public List<Violation> violations() {
            return List.of();
        }
    }

    /**
     * The input was bad.
     *
     * @param violations why, in document order; at least one
     * @param title      what was being read, such as the schema's name
     * @param <T>        the type of the value
     */
    record Invalid<T extends @Nullable Object>(String title, List<Violation> violations)
            implements Validated<T>, Rejection {
        /** Says that an input was bad, with a copy of the violations. */
        public Invalid {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("An invalid input has at least one violation");
            }
        }

        @Override
        public T orElseThrow() {
            throw new ValidationException(title, violations);
        }

        @Override
        public boolean isValid() {
            return false;
        }
    }
}
