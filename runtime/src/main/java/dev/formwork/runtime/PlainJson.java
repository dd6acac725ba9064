package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes something that can be written as JSON text of any object at all, for what must not fail: to tell of errors. */
final class PlainJson {
    private static final int MOST_LEVELS = 20;
    private static final char REPLACEMENT = '\uFFFD';

    private PlainJson() {}

    /** A map of what its values are in JSON; see {@link #of(Object)}. */
    static Map<String, @Nullable Object> of(Map<?, ?> map) {
        return object(map, MOST_LEVELS);
    }

    /** What an object is in JSON: null, a boolean, a finite number, a text, a list or a map; anything else is its text. */
    static @Nullable Object of(@Nullable Object value) {
        return of(value, MOST_LEVELS);
    }

    private static @Nullable Object of(@Nullable Object value, int levels) {
        if (value == null || value instanceof Boolean) {
            return value;
        } else if (value instanceof Map<?, ?> map && levels > 0) {
            return object(map, levels - 1);
        } else if (value instanceof List<?> list && levels > 0) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(item -> items.add(of(item, levels - 1)));
            return items;
        } else if (value instanceof Map || value instanceof List) {
            // Its text would go deeper still.
            return value.getClass().getSimpleName();
        }
        Object plain = PlainScalars.toJson(value);
        boolean isNumber = plain instanceof Long
                || plain instanceof BigInteger
                || plain instanceof BigDecimal
                || plain instanceof Double number && Double.isFinite(number);
        return isNumber ? plain : textOf(plain);
    }

    private static String textOf(Object object) {
        try {
            return text(String.valueOf(object));
        } catch (RuntimeException e) {
            // The caller's own object cannot be shown.
            return object.getClass().getSimpleName();
        }
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> map, int levels) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        map.forEach((key, value) -> members.put(key == null ? "null" : textOf(key), of(value, levels)));
        return members;
    }

    /** A text in which a surrogate without its partner, which JSON text could not hold, is replaced. */
    static String text(String text) {
        if (!PlainScalars.isBrokenText(text)) {
            return text;
        }
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .forEach(c -> whole.appendCodePoint(
                        c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c));
        return whole.toString();
    }
}
