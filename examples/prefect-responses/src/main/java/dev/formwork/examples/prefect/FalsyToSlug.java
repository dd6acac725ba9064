package dev.formwork.examples.prefect;

import dev.formwork.runtime.BeforeValidator;
import org.jspecify.annotations.Nullable;

/** Draws a name where what came is {@linkplain Falsy falsy}. */
final class FalsyToSlug implements BeforeValidator {
    @Override
    public @Nullable Object convert(@Nullable Object raw) {
        return Falsy.is(raw) ? Slugs.random() : raw;
    }
}
