package dev.formwork.examples.benchmarks.contestant.handwritten;

import dev.formwork.examples.benchmarks.model.StateType;

/** The constants of {@link StateType}: found by their names as bytes, written as bytes that are made once. */
final class StateTypes {

    private static final StateType[] TYPES = StateType.values();
    private static final NameTable NAMES = new NameTable(names());
    private static final byte[][] QUOTED = quoted();

    private StateTypes() {}

    static StateType read(JsonBytes json) {
        if (json.peek() != '"') {
            throw json.malformed("expected a state type");
        }
        int from = json.at + 1;
        int end = from;
        while (json.bytes[end] != '"' && json.bytes[end] != '\\') {
            end++;
        }
        if (json.bytes[end] == '\\') {
            return StateType.valueOf(JsonStrings.read(json));
        }
        int number = NAMES.find(json.bytes, from, end - from);
        if (number == NameTable.UNKNOWN) {
            throw json.malformed("unknown state type");
        }
        json.at = end + 1;
        return TYPES[number];
    }

    static void write(StateType type, JsonWriter out) {
        out.write(QUOTED[type.ordinal()]);
    }

    private static String[] names() {
        String[] names = new String[TYPES.length];
        for (StateType type : TYPES) {
            names[type.ordinal()] = type.name();
        }
        return names;
    }

    private static byte[][] quoted() {
        byte[][] quoted = new byte[TYPES.length][];
        for (StateType type : TYPES) {
            quoted[type.ordinal()] = JsonWriter.ascii('"' + type.name() + '"');
        }
        return quoted;
    }
}
