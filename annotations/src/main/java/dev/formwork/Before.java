package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Converts the raw value of a field before it is read: null, {@code Boolean}, {@code Long}, {@code BigInteger},
 * {@code Double}, {@code String}, {@code List} or {@code Map} when the input is JSON, any object otherwise. Several
 * classes are applied from left to right. Not called when the key is absent.
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
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Before {

    /** Implementations of the runtime's {@code BeforeValidator}, each with a constructor without parameters. */
    Class<?>[] value();
}
