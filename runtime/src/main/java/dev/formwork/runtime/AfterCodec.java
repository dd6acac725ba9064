package dev.formwork.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads values that validators check or replace.
 *
 * @param codec      reads and writes the values
 * @param validators see the good values that are not null, in order
 */
record AfterCodec<T extends @Nullable Object>(Codec<T> codec, List<AfterValidator<T>> validators) implements Codec<T> {

    @Override
    public @Nullable T read(Input in) {
        int violations = in.violations();
        T value = codec.read(in);
        for (AfterValidator<T> validator : validators) {
            if (value == null || in.violations() != violations) {
                return value;
            }
            value = UserCode.callForValue(in, validator::check, value);
        }
        return value;
    }

    @Override
    public void write(Output out, T value) {
        codec.write(out, value);
    }

    @Override
    public String title() {
        return codec.title();
    }
}
