package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Reads values strictly or not, whatever the options and the schemas around them say. A strict schema inside stays so.
 *
 * @param codec  reads and writes the values
 * @param strict whether the values must have their exact kind
 */
record StrictnessCodec<T extends @Nullable Object>(Codec<T> codec, boolean strict) implements DecoratedCodec<T> {

    @Override
    public @Nullable T read(Input in) {
        boolean outside = in.strict;
        in.strict = strict && !in.held;
        try {
            return codec.read(in);
        } finally {
            in.strict = outside;
        }
    }
}
