package dev.formwork.runtime;

import java.util.List;
import java.util.stream.Collectors;

/** Lists the values to choose from, for messages. */
final class Choices {
    private Choices() {}

    /**
     * Says which values will do: {@code 'a', 'b' or 'c'}, or {@code 1 or 2}.
     *
     * @throws IllegalArgumentException if there are none
     */
    static String describe(List<?> values) {
        int last = values.size() - 1;
        if (last < 0) {
            throw new IllegalArgumentException("There must be at least one value");
        }
        String others = values.subList(0, last).stream().map(Choices::quoted).collect(Collectors.joining(", "));
        return last == 0 ? quoted(values.get(0)) : others + " or " + quoted(values.get(last));
    }

    private static String quoted(Object value) {
        return value instanceof String ? "'" + value + "'" : String.valueOf(value);
    }
}
