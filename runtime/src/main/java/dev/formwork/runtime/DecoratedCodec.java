package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A codec that reads in its own way what another one reads; for the rest it is that other one.
 *
 * @param <T> the type of the values
 */
interface DecoratedCodec<T extends @Nullable Object> extends Codec<T> {

    /** The codec behind it. */
    Codec<T> codec();

    @Override
    default void write(Output out, T value) {
        out.writeValue(value, codec());
    }

    @Override
    default String title() {
        return codec().title();
    }
}
