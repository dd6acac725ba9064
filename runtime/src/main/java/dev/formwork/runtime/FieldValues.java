package dev.formwork.runtime;

import java.util.Map;

/** Stub. */
final class FieldValues {
    private FieldValues() {}

    static <T> Map<String, ?> of(ObjectCodec<T> codec, T value) {
        throw new UnsupportedOperationException();
    }
}
