package dev.formwork.examples.benchmarks.payload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes plain objects as compact JSON, as the server does, and without the help of any contestant. */
public final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** The JSON of maps, lists, strings, numbers, booleans and nulls. */
    public static byte[] of(Object value) {
        JsonText json = new JsonText();
        json.write(value);
        return json.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            writeObject(map);
        } else if (value instanceof List<?> list) {
            writeArray(list);
        } else if (value instanceof String string) {
            writeString(string);
        } else {
            text.append(value);
        }
    }

    private void writeObject(Map<?, ?> map) {
        char separator = '{';
        for (Map.Entry<?, ?> member : map.entrySet()) {
            text.append(separator);
            writeString((String) member.getKey());
            text.append(':');
            write(member.getValue());
            separator = ',';
        }
        text.append(map.isEmpty() ? "{}" : "}");
    }

    private void writeArray(List<?> list) {
        char separator = '[';
        for (Object item : list) {
            text.append(separator);
            write(item);
            separator = ',';
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private void writeString(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
