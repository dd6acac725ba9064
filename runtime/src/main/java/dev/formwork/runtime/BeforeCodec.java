package dev.formwork.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what validators make of the raw values.
 *
 * @param codec      reads what the validators give, as plain objects, and writes the values
 * @param validators convert the raw values, in order
 */
record BeforeCodec<T extends @Nullable Object>(Codec<T> codec, List<BeforeValidator> validators)
        implements DecoratedCodec<T> {

    @Override
    public @Nullable T read(Input in) {
        if (in.held) {
            return codec.read(in);
        }
        int violations = in.violations();
        Object raw = in.readAny();
        for (BeforeValidator validator : validators) {
            if (in.violations() != violations) {
                return null;
            }
            raw = UserCode.call(in, validator::convert, raw);
        }
        return in.violations() == violations ? codec.read(ObjectInput.inPlaceOf(in, raw)) : null;
    }
}
