package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** Converts the raw value of a field before it is read; see {@link dev.formwork.Before}. */
@FunctionalInterface
public interface BeforeValidator {

    /**
     * Converts a raw value. The value must not be modified.
     *
     * @param raw as it came: null, a scalar, a {@code List} or a {@code Map}
     * @return what is read in its place; {@code raw} itself if there is nothing to convert
     * @throws InvalidValueException if the value is not good
     */
    @Nullable
    Object convert(@Nullable Object raw);
}
