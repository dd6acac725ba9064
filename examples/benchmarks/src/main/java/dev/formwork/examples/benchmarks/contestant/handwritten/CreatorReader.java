package dev.formwork.examples.benchmarks.contestant.handwritten;

import dev.formwork.examples.benchmarks.model.Creator;
import java.util.UUID;

/**
 * Reads creators. Members are expected in the server's order and compared with the expected name by words, in code that falls from
 * one to the next; where another one stands, its name is looked up and the code goes on from there.
 */
final class CreatorReader {
    private static final Name ID = Name.of("id");
    private static final Name TYPE = Name.of("type");
    private static final Name DISPLAY_VALUE = Name.of("display_value");
    private static final NameTable NAMES = new NameTable("id", "type", "display_value");

    private CreatorReader() {}

    @SuppressWarnings("fallthrough") // on purpose: the order in which members are expected
    static Creator read(JsonValues json) {
        UUID id = null;
        String type = null;
        String displayValue = null;
        boolean isNamed = false;
        int member = 0;
        boolean isOpen = !json.opensEmpty('{', '}');
        object:
        while (isOpen) {
            switch (member) {
                case 0:
                    if (!isNamed && !json.takes(ID)) {
                        break;
                    }
                    isNamed = false;
                    id = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 1:
                    if (!isNamed && !json.takes(TYPE)) {
                        break;
                    }
                    isNamed = false;
                    type = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 2:
                    if (!isNamed && !json.takes(DISPLAY_VALUE)) {
                        break;
                    }
                    isNamed = false;
                    displayValue = json.takesNull() ? null : JsonStrings.read(json);
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
        return new Creator(id, type, displayValue);
    }
}
