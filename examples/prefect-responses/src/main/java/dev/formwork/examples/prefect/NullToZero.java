package dev.formwork.examples.prefect;

import dev.formwork.runtime.BeforeValidator;
import org.jspecify.annotations.Nullable;

/** Takes null for zero. */
final class NullToZero implements BeforeValidator {
    @Override
    public @Nullable Object convert(@Nullable Object raw) {
        return raw == null ? 0L : raw;
    }
}
