package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An implementation that writes itself, where a generated one has a codec that does.
 *
 * @param <F> the fields
 */
abstract class TestImplementation<F extends Enum<F> & FieldName> extends Implementation<F> {

    private static final Codec<Object> CODEC = new Codec<>() {
        @Override
        public @Nullable Object read(Input in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(Output out, Object value) {
            ((TestImplementation<?>) value).writeFields(out);
        }

        @Override
        public String title() {
            return "test";
        }
    };

    TestImplementation(long set) {
        super(set);
    }

    abstract void writeFields(Output out);

    @Override
    protected Codec<?> ownCodec() {
        return CODEC;
    }
}
