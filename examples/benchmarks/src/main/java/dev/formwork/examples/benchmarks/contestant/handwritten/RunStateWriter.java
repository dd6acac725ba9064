package dev.formwork.examples.benchmarks.contestant.handwritten;

import dev.formwork.examples.benchmarks.model.RunState;

/** Writes states, the names as bytes that are made once. */
final class RunStateWriter {
    private static final byte[] ID = JsonWriter.ascii("{\"id\":");
    private static final byte[] TYPE = JsonWriter.ascii(",\"type\":");
    private static final byte[] NAME = JsonWriter.ascii(",\"name\":");
    private static final byte[] TIMESTAMP = JsonWriter.ascii(",\"timestamp\":");
    private static final byte[] MESSAGE = JsonWriter.ascii(",\"message\":");
    private static final byte[] DATA = JsonWriter.ascii(",\"data\":");
    private static final byte[] STATE_DETAILS = JsonWriter.ascii(",\"state_details\":");

    private RunStateWriter() {}

    static void write(RunState value, JsonWriter out) {
        out.write(ID);
        out.writeUuid(value.id());
        out.write(TYPE);
        StateTypes.write(value.type(), out);
        out.write(NAME);
        if (value.name() == null) {
            out.writeNull();
        } else {
            out.writeString(value.name());
        }
        out.write(TIMESTAMP);
        out.writeTime(value.timestamp());
        out.write(MESSAGE);
        if (value.message() == null) {
            out.writeNull();
        } else {
            out.writeString(value.message());
        }
        out.write(DATA);
        out.writeAny(value.data());
        out.write(STATE_DETAILS);
        StateDetailsWriter.write(value.stateDetails(), out);
        out.write((byte) '}');
    }
}
