package dev.formwork.runtime;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stub. */
final class JsonItems<T extends @Nullable Object> {
    static <T extends @Nullable Object> JsonItems<T> open(InputStream json, Codec<T> codec, ValidationOptions options) {
        throw new UnsupportedOperationException();
    }

    static <T extends @Nullable Object> Validated<List<T>> readAll(
            InputStream json, Codec<T> codec, ValidationOptions options) {
        throw new UnsupportedOperationException();
    }

    boolean next() {
        return false;
    }

    Validated<T> item() {
        throw new UnsupportedOperationException();
    }
}
