package dev.formwork.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the input.
 *
 * @param code     what kind of thing, such as {@code missing} or {@code uuid_parsing}; stable, for programs
 * @param path     the value in question; for a missing field its place if it were there
 * @param location where that value begins (for a missing field, the object that lacks it); {@code null} when the input
 *                 was no text
 * @param message  plain English, for people; not stable
 * @param params   what the message depends on, such as bounds or expected values, by name, in a fixed order
 * @param input    the value as JSON text, shortened; {@code null} where there is none or where the field is secret
 * @param cause    the exception behind the violation, if a validator threw one that was not meant as a verdict
 */
public record Violation(
        String code,
        Path path,
        @Nullable Location location,
        String message,
        Map<String, Object> params,
        @Nullable String input,
        @Nullable Throwable cause) {}
