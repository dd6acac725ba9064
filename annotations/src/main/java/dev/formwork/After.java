package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Checks, or replaces, the value of a field once it is converted and meets its constraints. Of several classes, the first
 * checks what was read, and each other one what the one before it gave. None is called when the key is absent, when the
 * value is not good, for null, for a default, or by a builder.
 *
 * <pre>{@code
 * final class KnownZone implements AfterValidator<String> {
 *     public String check(String zone) {
 *         if (!ZoneId.getAvailableZoneIds().contains(zone)) {
 *             throw new InvalidValueException("Invalid time zone: " + zone);
 *         }
 *         return zone;
 *     }
 * }
 *
 * @After(KnownZone.class)
 * Optional<String> timezone();
 * }</pre>
 *
 * <p>The value is that inside an {@code Optional}, and boxed if it is primitive. A class rejects it by throwing the
 * runtime's {@code InvalidValueException}; any other exception is a violation too, {@code value_error}, and is kept as its
 * cause.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface After {

    /**
     * Implementations of the runtime's {@code AfterValidator}.
     *
     * @return classes in the order in which they are applied, each with a constructor without parameters
     */
    Class<?>[] value();
}
