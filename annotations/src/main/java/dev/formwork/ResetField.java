package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a field into the reset set: {@code resetFields()} gives it back its default, and {@code equals} and
 * {@code hashCode} leave it out. The field must have a default (a nullable field has one: absent).
 *
 * <p>The annotation is inherited with the accessor; {@code @ResetField(false)} on an overriding accessor takes the field
 * out again.
 *
 * <pre>{@code
 * @ResetField
 * @Default
 * default UUID id() {
 *     return UUID.randomUUID();
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ResetField {

    /** {@return whether the field belongs to the reset set} */
    boolean value() default true;
}
