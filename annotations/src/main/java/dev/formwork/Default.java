package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the body of a {@code default} method the default of its field. The body is called for each instance in which the
 * field is not set, after the fields that have no body, which it may read.
 *
 * <pre>{@code
 * @Default
 * default UUID id() {
 *     return UUID.randomUUID();
 * }
 * }</pre>
 *
 * <p>A default that depends on the time asks the runtime for the clock, so that whoever reads can say what "now" is by
 * {@code ValidationOptions.withClock}; where nothing is being read, it is the system's:
 *
 * <pre>{@code
 * @Default
 * default OffsetDateTime timestamp() {
 *     return OffsetDateTime.now(ValidationClock.current());
 * }
 * }</pre>
 *
 * <p>A {@code default} method without this annotation is no field but the user's own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Default {}
