package dev.formwork.runtime;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Runs a codec over a whole output. */
final class Writing {
    private Writing() {}

    static <T extends @Nullable Object> @Nullable Object plain(Codec<T> codec, T value, DumpOptions options) {
        throw new UnsupportedOperationException();
    }

    static <T extends @Nullable Object> String json(Codec<T> codec, T value, DumpOptions options) {
        throw new UnsupportedOperationException();
    }

    static <T extends @Nullable Object> byte[] jsonBytes(Codec<T> codec, T value, DumpOptions options) {
        throw new UnsupportedOperationException();
    }

    static <T extends @Nullable Object> void json(Codec<T> codec, T value, OutputStream out, DumpOptions options) {
        throw new UnsupportedOperationException();
    }
}
