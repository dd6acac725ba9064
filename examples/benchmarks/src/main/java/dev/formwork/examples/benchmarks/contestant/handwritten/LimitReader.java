package dev.formwork.examples.benchmarks.contestant.handwritten;

import dev.formwork.examples.benchmarks.model.Limit;

/**
 * Reads limits. Members are expected in the server's order and compared with the expected name by words, in code that falls from
 * one to the next; where another one stands, its name is looked up and the code goes on from there.
 */
final class LimitReader {
    private static final Name NAME = Name.of("name");
    private static final Name SLOTS = Name.of("slots");
    private static final Name ACTIVE = Name.of("active");
    private static final Name DECAY_PER_SECOND = Name.of("decay_per_second");
    private static final NameTable NAMES = new NameTable("name", "slots", "active", "decay_per_second");

    private LimitReader() {}

    @SuppressWarnings("fallthrough") // on purpose: the order in which members are expected
    static Limit read(JsonValues json) {
        String name = null;
        long slots = 0;
        boolean active = false;
        double decayPerSecond = 0;
        boolean isNamed = false;
        int member = 0;
        boolean isOpen = !json.opensEmpty('{', '}');
        object:
        while (isOpen) {
            switch (member) {
                case 0:
                    if (!isNamed && !json.takes(NAME)) {
                        break;
                    }
                    isNamed = false;
                    name = JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 1:
                    if (!isNamed && !json.takes(SLOTS)) {
                        break;
                    }
                    isNamed = false;
                    slots = json.readLong();
                    if (json.closes('}')) {
                        break object;
                    }
                case 2:
                    if (!isNamed && !json.takes(ACTIVE)) {
                        break;
                    }
                    isNamed = false;
                    active = json.readBoolean();
                    if (json.closes('}')) {
                        break object;
                    }
                case 3:
                    if (!isNamed && !json.takes(DECAY_PER_SECOND)) {
                        break;
                    }
                    isNamed = false;
                    decayPerSecond = json.readDouble();
                    if (json.closes('}')) {
                        break object;
                    }
                default:
            }
            int found = json.lookUp(NAMES);
            isNamed = found != NameTable.UNKNOWN;
            if (isNamed) {
                member = found;
            } else {
                json.skip();
                isOpen = !json.closes('}');
            }
        }
        if (name == null) {
            throw json.malformed("a member is missing");
        }
        return new Limit(name, slots, active, decayPerSecond);
    }
}
