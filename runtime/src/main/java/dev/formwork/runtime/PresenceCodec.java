package dev.formwork.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a value that may be absent, which is a null in JSON.
 *
 * @param name   what the wrapping is called in titles
 * @param codec  reads and writes the value that is there
 * @param absent what stands for no value
 * @param wrap   from the value that is there
 * @param unwrap to the value that is there, or null
 */
record PresenceCodec<V, O extends @Nullable Object>(
        String name, Codec<V> codec, @Nullable O absent, Function<V, O> wrap, Function<O, @Nullable V> unwrap)
        implements Codec<O> {

    @Override
    public @Nullable O read(Input in) {
        V value = in.readNull() ? null : codec.read(in);
        return value == null ? absent : wrap.apply(value);
    }

    @Override
    public void write(Output out, O wrapped) {
        V value = unwrap.apply(wrapped);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeValue(value, codec);
        }
    }

    @Override
    public String title() {
        return name + "[" + codec.title() + "]";
    }
}
