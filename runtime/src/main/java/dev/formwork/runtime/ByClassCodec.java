package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** Writes values of which nothing is known but their class. Of which class they were to be read, it cannot know. */
final class ByClassCodec implements Codec<Object> {
    static final ByClassCodec INSTANCE = new ByClassCodec();

    private ByClassCodec() {}

    @Override
    public @Nullable Object read(Input in) {
        throw new UnsupportedOperationException("Values are only written by their class");
    }

    @Override
    public void write(Output out, Object value) {
        out.writeAny(value);
    }

    @Override
    public String title() {
        return "any";
    }
}
