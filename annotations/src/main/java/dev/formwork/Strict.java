package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says for one field whether its value must have its exact JSON kind, whatever the schema and the call say. Without
 * this annotation they decide.
 *
 * <pre>{@code
 * @Strict
 * long runCount();          // 7, but not "7"
 *
 * @Strict(false)
 * boolean active();         // in a strict schema: "yes" will do here
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Strict {

    /**
     * Whether the field is strict.
     *
     * @return false for a field whose value may always be converted where nothing is lost
     */
    boolean value() default true;
}
