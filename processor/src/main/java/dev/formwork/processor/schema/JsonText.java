package dev.formwork.processor.schema;

import dev.formwork.runtime.Codecs;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON text for people: indented, but with everything on one line that has the room. */
final class JsonText {
    private static final int WIDTH = 120;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /**
     * Writes a value, and a line end.
     *
     * @param value maps, collections and scalars
     */
    static String of(Object value) {
        JsonText json = new JsonText();
        json.add(value, "", 0);
        return json.text.append('\n').toString();
    }

    /** Adds a value that has {@code used} columns of its first line before it. */
    private void add(@Nullable Object value, String indent, int used) {
        String line = oneLine(value);
        if (used + line.length() < WIDTH || !(value instanceof Map || value instanceof Collection)) {
            text.append(line);
        } else if (value instanceof Map<?, ?> members) {
            text.append('{');
            Iterator<? extends Map.Entry<?, ?>> rest = members.entrySet().iterator();
            while (rest.hasNext()) {
                Map.Entry<?, ?> member = rest.next();
                String name = oneLine(member.getKey()) + ": ";
                text.append('\n').append(indent).append(INDENT).append(name);
                add(member.getValue(), indent + INDENT, indent.length() + INDENT.length() + name.length());
                text.append(rest.hasNext() ? "," : "");
            }
            text.append('\n').append(indent).append('}');
        } else if (value instanceof Collection<?> items) {
            text.append('[');
            Iterator<?> rest = items.iterator();
            while (rest.hasNext()) {
                text.append('\n').append(indent).append(INDENT);
                add(rest.next(), indent + INDENT, indent.length() + INDENT.length());
                text.append(rest.hasNext() ? "," : "");
            }
            text.append('\n').append(indent).append(']');
        }
    }

    private static String oneLine(@Nullable Object value) {
        StringBuilder line = new StringBuilder();
        if (value instanceof Map<?, ?> members) {
            String separator = "{";
            for (Map.Entry<?, ?> member : members.entrySet()) {
                line.append(separator)
                        .append(oneLine(member.getKey()))
                        .append(": ")
                        .append(oneLine(member.getValue()));
                separator = ", ";
            }
            return line.append(members.isEmpty() ? "{}" : "}").toString();
        }
        if (value instanceof Collection<?> items) {
            String separator = "[";
            for (Object item : items) {
                line.append(separator).append(oneLine(item));
                separator = ", ";
            }
            return line.append(items.isEmpty() ? "[]" : "]").toString();
        }
        return value == null ? "null" : Codecs.ANY.toJson(value);
    }
}
