package dev.formwork.examples.benchmarks.contestant.handwritten;

import dev.formwork.examples.benchmarks.model.Creator;

/** Writes creators, the names as bytes that are made once. */
final class CreatorWriter {
    private static final byte[] ID = JsonWriter.ascii("{\"id\":");
    private static final byte[] TYPE = JsonWriter.ascii(",\"type\":");
    private static final byte[] DISPLAY_VALUE = JsonWriter.ascii(",\"display_value\":");

    private CreatorWriter() {}

    static void write(Creator value, JsonWriter out) {
        out.write(ID);
        if (value.id() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.id());
        }
        out.write(TYPE);
        if (value.type() == null) {
            out.writeNull();
        } else {
            out.writeString(value.type());
        }
        out.write(DISPLAY_VALUE);
        if (value.displayValue() == null) {
            out.writeNull();
        } else {
            out.writeString(value.displayValue());
        }
        out.write((byte) '}');
    }
}
