package dev.formwork.runtime;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a violation shows of a value: a scalar as compact JSON text, of anything else just what kind it is. */
final class Excerpt {
    private static final int MOST_CHARACTERS = 60;
    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    /**
     * Shows a value.
     *
     * @param value what JSON text was read as, or any Java object
     * @return at most 60 characters
     */
    static String of(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            return shorten(String.valueOf(value));
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof Map<?, ?> map) {
            return object(map.isEmpty());
        }
        if (value instanceof Collection<?> collection) {
            return array(collection.isEmpty());
        }
        if (value instanceof Object[] elements) {
            return array(elements.length == 0);
        }
        if (value instanceof Model<?>) {
            return object(false);
        }
        if (value instanceof Iterable<?> || value.getClass().isArray()) {
            return array(false);
        }
        return shorten(quote(start(value.toString())));
    }

    /** Shows an object. */
    static String object(boolean empty) {
        return empty ? "{}" : "{" + ELLIPSIS + "}";
    }

    /** Shows an array. */
    static String array(boolean empty) {
        return empty ? "[]" : "[" + ELLIPSIS + "]";
    }

    /** The text itself, or as much of it as 60 characters hold, with an ellipsis as the last one. */
    static String shorten(String text) {
        return shorten(text, MOST_CHARACTERS);
    }

    /** The text itself, or as much of it as {@code most} characters hold, with an ellipsis as the last one. */
    static String shorten(String text, int most) {
        return text.length() <= most ? text : cut(text, most - 1) + ELLIPSIS;
    }

    /** A string as JSON text. */
    static String quote(String string) {
        StringBuilder quoted = new StringBuilder(string.length() + 2).append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isSupplementaryCodePoint(string.codePointAt(i))) {
                        quoted.append(c).append(string.charAt(++i));
                    } else if (c < ' ' || Character.isSurrogate(c)) {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** As much of a string as can matter. */
    private static String start(String string) {
        return string.length() <= MOST_CHARACTERS ? string : cut(string, MOST_CHARACTERS);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
