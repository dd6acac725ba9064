package dev.formwork.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Runs a codec, or a value that knows how it is written, over a whole output. */
final class Writing {
    private Writing() {}

    static <T extends @Nullable Object> @Nullable Object plain(Codec<T> codec, T value, DumpOptions options) {
        ObjectOutput out = new ObjectOutput(options);
        codec.write(out, value);
        return out.result();
    }

    static <T extends @Nullable Object> JsonOutput json(Codec<T> codec, T value, DumpOptions options) {
        if (!options.form().isPlain()) {
            return formed(out -> codec.write(out, value), options);
        }
        JsonOutput out = new JsonOutput(options);
        codec.write(out, value);
        return out;
    }

    static JsonOutput json(Writable value, DumpOptions options) {
        if (!options.form().isPlain()) {
            return formed(value, options);
        }
        JsonOutput out = new JsonOutput(options);
        value.writeTo(out);
        return out;
    }

    /** Writes by way of plain objects, so that the usual way knows nothing of forms. */
    private static JsonOutput formed(Writable value, DumpOptions options) {
        JsonValues values = new JsonValues(options);
        value.writeTo(values);
        int indent = options.form().indent();
        JsonOutput out = indent > 0 ? new IndentedJsonOutput(indent) : new JsonOutput(DumpOptions.ALL);
        out.writeAny(values.result());
        return out;
    }

    static void send(byte[] json, OutputStream out) {
        try {
            out.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void send(String json, Appendable out) {
        try {
            out.append(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
