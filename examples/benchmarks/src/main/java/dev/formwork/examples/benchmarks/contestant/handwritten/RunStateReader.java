package dev.formwork.examples.benchmarks.contestant.handwritten;

import dev.formwork.examples.benchmarks.model.RunState;
import dev.formwork.examples.benchmarks.model.StateDetails;
import dev.formwork.examples.benchmarks.model.StateType;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Reads states. Members are expected in the server's order and compared with the expected name by words, in code that falls from
 * one to the next; where another one stands, its name is looked up and the code goes on from there.
 */
final class RunStateReader {
    private static final Name ID = Name.of("id");
    private static final Name TYPE = Name.of("type");
    private static final Name NAME = Name.of("name");
    private static final Name TIMESTAMP = Name.of("timestamp");
    private static final Name MESSAGE = Name.of("message");
    private static final Name DATA = Name.of("data");
    private static final Name STATE_DETAILS = Name.of("state_details");
    private static final NameTable NAMES =
            new NameTable("id", "type", "name", "timestamp", "message", "data", "state_details");

    private RunStateReader() {}

    @SuppressWarnings("fallthrough") // on purpose: the order in which members are expected
    static RunState read(JsonValues json) {
        UUID id = null;
        StateType type = null;
        String name = null;
        OffsetDateTime timestamp = null;
        String message = null;
        Object data = null;
        StateDetails stateDetails = null;
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
                    id = json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 1:
                    if (!isNamed && !json.takes(TYPE)) {
                        break;
                    }
                    isNamed = false;
                    type = StateTypes.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 2:
                    if (!isNamed && !json.takes(NAME)) {
                        break;
                    }
                    isNamed = false;
                    name = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 3:
                    if (!isNamed && !json.takes(TIMESTAMP)) {
                        break;
                    }
                    isNamed = false;
                    timestamp = json.readTime();
                    if (json.closes('}')) {
                        break object;
                    }
                case 4:
                    if (!isNamed && !json.takes(MESSAGE)) {
                        break;
                    }
                    isNamed = false;
                    message = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 5:
                    if (!isNamed && !json.takes(DATA)) {
                        break;
                    }
                    isNamed = false;
                    data = json.readAny();
                    if (json.closes('}')) {
                        break object;
                    }
                case 6:
                    if (!isNamed && !json.takes(STATE_DETAILS)) {
                        break;
                    }
                    isNamed = false;
                    stateDetails = StateDetailsReader.read(json);
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
        if (id == null || type == null || timestamp == null || stateDetails == null) {
            throw json.malformed("a member is missing");
        }
        return new RunState(id, type, name, timestamp, message, data, stateDetails);
    }
}
