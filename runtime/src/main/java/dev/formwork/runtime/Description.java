package dev.formwork.runtime;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code toString} of generated instances gives: readable and short, whatever they hold. */
final class Description {
    private static final int MOST_ITEMS = 10;
    private static final int MOST_CHARACTERS = 100;

    /** Beyond it, what is inside of values is not shown any more. */
    private static final int LENGTH_OF_ENOUGH = 2000;

    /** What lies deeper is not shown; a collection that contains itself ends there, too, long before the stack does. */
    private static final int MOST_LEVELS = 20;

    private static final String ELLIPSIS = "…";

    private final StringBuilder text = new StringBuilder();
    private int level;

    private Description() {}

    static String of(Implementation<?> instance) {
        Description description = new Description();
        description.putInstance(instance);
        return description.text.toString();
    }

    private void putInstance(Implementation<?> instance) {
        InstanceFields values = InstanceFields.of(instance);
        FieldTable fields = values.table();
        text.append(fields.title()).append('{');
        int start = text.length();
        if (start > LENGTH_OF_ENOUGH) {
            text.append(ELLIPSIS);
        } else {
            putFields(
                    fields, values, fields.describesDefaults() ? new long[0] : Defaults.held(fields, instance), start);
            if (fields.describesExtras()) {
                putEntries(values.extras(), text.length() > start ? ", " : "");
            }
        }
        text.append('}');
    }

    private void putFields(FieldTable fields, InstanceFields values, long[] leftOut, int start) {
        for (int i = 0; i < fields.size(); i++) {
            boolean isLeftOut = leftOut.length > 0 && (leftOut[i >>> 6] >>> i & 1) != 0;
            if (!isLeftOut && !fields.isHidden(i)) {
                text.append(text.length() > start ? ", " : "")
                        .append(fields.propertyName(i))
                        .append('=');
                if (fields.isSecret(i)) {
                    text.append("***");
                } else {
                    put(values.value(i));
                }
            }
        }
    }

    private void put(@Nullable Object value) {
        level++;
        if (level > MOST_LEVELS) {
            text.append(ELLIPSIS);
        } else if (value instanceof Implementation<?> instance) {
            putInstance(instance);
        } else if (value instanceof Collection<?> items) {
            putItems(items);
        } else if (value instanceof Map<?, ?> entries) {
            text.append('{');
            putEntries(entries, "");
            text.append('}');
        } else if (value != null && value.getClass().isArray()) {
            putItems(PlainValues.itemsOf(value));
        } else {
            text.append(Excerpt.shorten(String.valueOf(value), MOST_CHARACTERS));
        }
        level--;
    }

    private void putItems(Collection<?> items) {
        text.append('[');
        int most = most();
        int shown = 0;
        for (Object item : items) {
            if (shown == most) {
                break;
            }
            text.append(shown++ > 0 ? ", " : "");
            put(item);
        }
        putRest(items.size() - shown, shown > 0 ? ", " : "");
        text.append(']');
    }

    private void putEntries(Map<?, ?> entries, String separator) {
        String before = separator;
        int most = most();
        int shown = 0;
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            if (shown == most) {
                break;
            }
            shown++;
            text.append(before);
            put(entry.getKey());
            text.append('=');
            put(entry.getValue());
            before = ", ";
        }
        putRest(entries.size() - shown, before);
    }

    private int most() {
        return text.length() > LENGTH_OF_ENOUGH ? 0 : MOST_ITEMS;
    }

    private void putRest(int count, String separator) {
        if (count > 0) {
            text.append(separator).append(ELLIPSIS).append(' ').append(count).append(" more");
        }
    }
}
