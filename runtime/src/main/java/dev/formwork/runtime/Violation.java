package dev.formwork.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param params   what the message depends on, such as bounds or expected values, by name, in a fixed order;
 *                 unmodifiable
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
        @Nullable Throwable cause) {

    /** Makes a violation with a copy of the parameters that keeps their order. */
    public Violation {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /**
     * The violation as one line for people: path, place in the text, code, message and input, as far as there are any.
     *
     * <pre>{@code
     * [0].state.type at line 3, column 14: enum: Expected PENDING or RUNNING (input: "DONE")
     * }</pre>
     *
     * @return the line, without line breaks and other control characters, also where the input has them
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder().append(path);
        if (location != null) {
            line.append(" at line ").append(location.line()).append(", column ").append(location.column());
        }
        line.append(": ").append(code).append(": ").append(message);
        if (input != null) {
            line.append(" (input: ").append(input).append(')');
        }
        for (int i = 0; i < line.length(); i++) {
            if (breaksLine(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static boolean breaksLine(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
