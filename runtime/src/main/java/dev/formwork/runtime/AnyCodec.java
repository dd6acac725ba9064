package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** Reads and writes any JSON value as it is; null is one of them. */
final class AnyCodec implements Codec<@Nullable Object> {
    static final AnyCodec INSTANCE = new AnyCodec();

    private AnyCodec() {}

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
