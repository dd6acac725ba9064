package dev.formwork.examples.prefect;

import dev.formwork.runtime.BeforeValidator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes whatever is {@linkplain Falsy falsy} for no labels. */
final class FalsyToNoLabels implements BeforeValidator {
    @Override
    public @Nullable Object convert(@Nullable Object raw) {
        return Falsy.is(raw) ? Map.of() : raw;
    }
}
