package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an {@code Object} a union of scalar types. Each member takes only its own JSON kind, as if read strictly: the
 * string {@code "1"} is never an integer. The first member that takes the value gives it its Java type.
 *
 * <pre>{@code
 * Map<String, @OneOf({Boolean.class, Long.class, Double.class, String.class}) Object> labels();
 * }</pre>
 *
 * <p>Members may be {@code Boolean}, the boxes of integers and floating-point numbers, {@code BigInteger},
 * {@code BigDecimal}, {@code String}, {@code UUID} and the {@code java.time} types. Several of them can take a string:
 * {@code String}, which takes every one, belongs behind the others.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
public @interface OneOf {

    /**
     * The member types, in the order in which they are tried.
     *
     * @return at least two classes
     */
    Class<?>[] value();
}
