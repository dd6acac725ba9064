package dev.formwork.processor.schema;

import dev.formwork.runtime.Codecs;
import java.math.BigDecimal;
import java.util.Collection;
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
        int start = text.length();
        boolean mayBeBroken = value instanceof Map || value instanceof Collection;
        // Once there is no room, the rest of the line need not be known.
        int end = mayBeBroken ? start + WIDTH - used : Integer.MAX_VALUE;
        addLine(value, end);
        if (text.length() < end) {
            return;
        }
        text.setLength(start);
        if (value instanceof Map<?, ?> members) {
            addMembers(members, indent);
        } else if (value instanceof Collection<?> items) {
            addItems(items, indent);
        }
    }

    private void addMembers(Map<?, ?> members, String indent) {
        text.append('{');
        String separator = "\n";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            text.append(separator).append(indent);
            int start = text.length();
            text.append(INDENT);
            addLine(member.getKey(), Integer.MAX_VALUE);
            text.append(": ");
            add(member.getValue(), indent + INDENT, indent.length() + text.length() - start);
            separator = ",\n";
        }
        text.append('\n').append(indent).append('}');
    }

    private void addItems(Collection<?> items, String indent) {
        text.append('[');
        String separator = "\n";
        for (Object item : items) {
            text.append(separator).append(indent).append(INDENT);
            add(item, indent + INDENT, indent.length() + INDENT.length());
            separator = ",\n";
        }
        text.append('\n').append(indent).append(']');
    }

    /** Adds a value without line breaks, of which what would stand behind {@code end} may be left out. */
    private void addLine(@Nullable Object value, int end) {
        if (value instanceof Map<?, ?> members) {
            String separator = "{";
            for (Map.Entry<?, ?> member : members.entrySet()) {
                if (text.length() >= end) {
                    return;
                }
                text.append(separator);
                addLine(member.getKey(), end);
                text.append(": ");
                addLine(member.getValue(), end);
                separator = ", ";
            }
            text.append(members.isEmpty() ? "{}" : "}");
        } else if (value instanceof Collection<?> items) {
            String separator = "[";
            for (Object item : items) {
                if (text.length() >= end) {
                    return;
                }
                text.append(separator);
                addLine(item, end);
                separator = ", ";
            }
            text.append(items.isEmpty() ? "[]" : "]");
        } else if (value instanceof String string && isPlain(string)) {
            text.append('"').append(string).append('"');
        } else if (value instanceof BigDecimal number && number.scale() == 0) {
            text.append(number);
        } else {
            text.append(value == null ? "null" : Codecs.ANY.toJson(value));
        }
    }

    /** Whether a text is written as it is. */
    private static boolean isPlain(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }
}
