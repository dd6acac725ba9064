package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Admits only the listed values. On a {@code String} accessor they stand as they are; on an integer or boolean accessor
 * each is the JSON text of the value. A field with a single value has that value as its default, unless it is
 * {@link Required}.
 *
 * <pre>{@code
 * @Literal("accept_details")
 * String type();
 *
 * @Literal({"in_process", "reschedule"})
 * Optional<String> retryType();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Literal {

    /** {@return the admitted values, at least one} */
    String[] value();
}
