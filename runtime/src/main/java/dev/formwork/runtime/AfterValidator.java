package dev.formwork.runtime;

/**
 * Checks or replaces the converted value of a field; see {@link dev.formwork.After}.
 *
 * @param <T> the type of the field, boxed, without {@code Optional}
 */
@FunctionalInterface
public interface AfterValidator<T> {

    /**
     * Checks a value.
     *
     * @param value what was read
     * @return the field's value; {@code value} itself if there is nothing to replace
     * @throws InvalidValueException if the value is not good
     */
    T check(T value);
}
