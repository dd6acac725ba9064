package dev.formwork.examples.benchmarks.contestant.handwritten;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values of any kind, lists and maps, and steps over what nobody asked for. */
final class JsonValues extends JsonScalars {

    private static final int MOST_DEPTH = 1000;

    private static final String[] NONE = {};

    private String[] strings = NONE;
    private int depth;

    JsonValues(byte[] bytes) {
        super(bytes);
    }

    Object readAny() {
        return switch (peek()) {
            case '{' -> readMap();
            case '[' -> readList();
            case '"' -> JsonStrings.read(this);
            case 't', 'f' -> readBoolean();
            case 'n' -> {
                takesNull();
                yield null;
            }
            default -> readAnyNumber();
        };
    }

    Map<String, Object> readMap() {
        if (opensEmpty('{', '}')) {
            return Map.of();
        }
        enter();
        Map<String, Object> map = new LinkedHashMap<>();
        do {
            String name = JsonStrings.read(this);
            expect(':');
            map.put(name, readAny());
        } while (!closes('}'));
        depth--;
        return Collections.unmodifiableMap(map);
    }

    Map<String, String> readStringMap() {
        if (opensEmpty('{', '}')) {
            return Map.of();
        }
        Map<String, String> map = new LinkedHashMap<>();
        do {
            String name = JsonStrings.read(this);
            expect(':');
            map.put(name, JsonStrings.read(this));
        } while (!closes('}'));
        return Collections.unmodifiableMap(map);
    }

    private List<Object> readList() {
        if (opensEmpty('[', ']')) {
            return List.of();
        }
        enter();
        List<Object> list = new ArrayList<>();
        do {
            list.add(readAny());
        } while (!closes(']'));
        depth--;
        return Collections.unmodifiableList(list);
    }

    List<String> readStrings() {
        if (opensEmpty('[', ']')) {
            return List.of();
        }
        int count = 0;
        do {
            if (count == strings.length) {
                strings = Arrays.copyOf(strings, 2 * count + 8);
            }
            strings[count++] = JsonStrings.read(this);
        } while (!closes(']'));
        return switch (count) {
            case 1 -> List.of(strings[0]);
            case 2 -> List.of(strings[0], strings[1]);
            default -> Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(strings, count)));
        };
    }

    void skip() {
        switch (peek()) {
            case '{' -> skipObject();
            case '[' -> skipArray();
            case '"' -> JsonStrings.skip(this);
            case 't', 'f' -> readBoolean();
            case 'n' -> takesNull();
            default -> readNumber();
        }
    }

    private void skipObject() {
        if (opensEmpty('{', '}')) {
            return;
        }
        enter();
        do {
            if (peek() != '"') {
                throw malformed("expected a name");
            }
            JsonStrings.skip(this);
            expect(':');
            skip();
        } while (!closes('}'));
        depth--;
    }

    private void skipArray() {
        if (opensEmpty('[', ']')) {
            return;
        }
        enter();
        do {
            skip();
        } while (!closes(']'));
        depth--;
    }

    private void enter() {
        if (++depth > MOST_DEPTH) {
            throw malformed("nested too deep");
        }
    }
}
