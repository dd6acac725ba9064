package dev.formwork.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of another codec as another type.
 *
 * @param codec reads and writes the values
 * @param from  from what is read
 * @param to    to what is written
 */
record ConvertedCodec<V, T>(Codec<V> codec, Function<? super V, ? extends T> from, Function<? super T, ? extends V> to)
        implements Codec<T> {

    @Override
    public @Nullable T read(Input in) {
        V value = codec.read(in);
        return value == null ? null : from.apply(value);
    }

    @Override
    public void write(Output out, T value) {
        out.writeValue(to.apply(value), codec);
    }

    @Override
    public String title() {
        return codec.title();
    }
}
