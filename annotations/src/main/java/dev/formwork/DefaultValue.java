package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a field a constant default, written as JSON text, checked and converted when the schema is compiled.
 *
 * <pre>{@code
 * @DefaultValue("0")
 * int runCount();
 *
 * @DefaultValue("[\"a\", \"b\"]")
 * List<String> tags();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface DefaultValue {

    /**
     * The default.
     *
     * @return JSON text: {@code 0}, {@code true}, {@code "text"} with its quotes, <code>[]</code>, <code>{}</code>
     */
    String value();
}
