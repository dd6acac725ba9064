package dev.formwork.examples.benchmarks.contestant.handwritten;

import dev.formwork.examples.benchmarks.model.RunPolicy;

/** Writes policies, the names as bytes that are made once. */
final class RunPolicyWriter {
    private static final byte[] MAX_RETRIES = JsonWriter.ascii("{\"max_retries\":");
    private static final byte[] RETRY_DELAY_SECONDS = JsonWriter.ascii(",\"retry_delay_seconds\":");
    private static final byte[] RETRIES = JsonWriter.ascii(",\"retries\":");
    private static final byte[] RETRY_DELAY = JsonWriter.ascii(",\"retry_delay\":");
    private static final byte[] PAUSE_KEYS = JsonWriter.ascii(",\"pause_keys\":");
    private static final byte[] RESUMING = JsonWriter.ascii(",\"resuming\":");
    private static final byte[] RETRY_TYPE = JsonWriter.ascii(",\"retry_type\":");

    private RunPolicyWriter() {}

    static void write(RunPolicy value, JsonWriter out) {
        out.write(MAX_RETRIES);
        out.writeLong(value.maxRetries());
        out.write(RETRY_DELAY_SECONDS);
        out.writeDouble(value.retryDelaySeconds());
        out.write(RETRIES);
        if (value.retries() == null) {
            out.writeNull();
        } else {
            out.writeLong(value.retries());
        }
        out.write(RETRY_DELAY);
        if (value.retryDelay() == null) {
            out.writeNull();
        } else {
            out.writeLong(value.retryDelay());
        }
        out.write(PAUSE_KEYS);
        if (value.pauseKeys() == null) {
            out.writeNull();
        } else {
            out.writeStrings(value.pauseKeys());
        }
        out.write(RESUMING);
        if (value.resuming() == null) {
            out.writeNull();
        } else {
            out.writeBoolean(value.resuming());
        }
        out.write(RETRY_TYPE);
        if (value.retryType() == null) {
            out.writeNull();
        } else {
            out.writeString(value.retryType());
        }
        out.write((byte) '}');
    }
}
