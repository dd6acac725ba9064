package dev.formwork.examples.prefect;

import dev.formwork.runtime.BeforeValidator;
import org.jspecify.annotations.Nullable;

/** Takes null for the time zone UTC. */
final class NullToUtc implements BeforeValidator {
    @Override
    public @Nullable Object convert(@Nullable Object raw) {
        return raw == null ? "UTC" : raw;
    }
}
