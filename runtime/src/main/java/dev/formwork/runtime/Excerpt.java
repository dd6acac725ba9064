package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** Stub. */
final class Excerpt {
    private Excerpt() {}

    static @Nullable String of(@Nullable Object value) {
        return String.valueOf(value);
    }
}
