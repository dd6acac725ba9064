package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Converts the raw value of a field before it is read. Of several classes, the first converts what came, and each other
 * one what the one before it gave. None is called when the key is absent, nor by a builder.
 *
 * <p>A raw value is null, a {@code Boolean}, {@code Long}, {@code BigInteger}, {@code Double}, {@code String},
 * {@code List} or {@code Map} when the input is JSON, any object otherwise. It is not to be modified.
 *
 * <pre>{@code
 * final class NullToZero implements BeforeValidator {
 *     public @Nullable Object convert(@Nullable Object raw) {
 *         return raw == null ? 0L : raw;
 *     }
 * }
 *
 * @Before(NullToZero.class)
 * long activeSlots();
 * }</pre>
 *
 * <p>A class rejects the value by throwing the runtime's {@code InvalidValueException}; any other exception is a violation
 * too, {@code value_error}, and is kept as its cause.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Before {

    /**
     * Implementations of the runtime's {@code BeforeValidator}.
     *
     * @return classes in the order in which they are applied, each with a constructor without parameters
     */
    Class<?>[] value();
}
