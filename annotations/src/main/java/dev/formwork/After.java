package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Checks, or replaces, the value of a field after it was converted and its constraints held. Several classes are applied
 * from left to right. Not called when the key is absent or the value was not good, nor for null.
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
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface After {

    /** Implementations of the runtime's {@code AfterValidator}, each with a constructor without parameters. */
    Class<?>[] value();
}
