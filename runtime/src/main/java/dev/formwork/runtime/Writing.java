package dev.formwork.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Runs a codec over a whole output. */
final class Writing {
    private Writing() {}

    static <T extends @Nullable Object> @Nullable Object plain(Codec<T> codec, T value, DumpOptions options) {
        ObjectOutput out = new ObjectOutput(options);
        codec.write(out, value);
        return out.result();
    }

    static <T extends @Nullable Object> @Nullable Object jsonValue(Codec<T> codec, T value) {
        JsonValueOutput out = new JsonValueOutput();
        codec.write(out, value);
        return out.result();
    }

    static <T extends @Nullable Object> JsonOutput json(Codec<T> codec, T value, DumpOptions options) {
        JsonOutput out = new JsonOutput(options);
        codec.write(out, value);
        return out;
    }

    static void send(byte[] json, OutputStream out) {
        try {
            out.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
