package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** Reads and writes any JSON value. */
final class AnyCodec implements Codec<@Nullable Object> {

    @Override
    public @Nullable Object read(Input in) {
        return in.readAny();
    }

    @Override
    public void write(Output out, @Nullable Object value) {
        out.writeAny(value);
    }

    @Override
    public String title() {
        return "any";
    }
}
