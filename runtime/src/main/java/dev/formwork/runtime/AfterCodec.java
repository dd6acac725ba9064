package dev.formwork.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads values that validators check or replace.
 *
 * @param codec      reads and writes the values
 * @param validators see the good values that are not null, in order
 */
record AfterCodec<T extends @Nullable Object>(Codec<T> codec, List<AfterValidator<T>> validators)
        implements DecoratedCodec<T> {

    @Override
    public @Nullable T read(Input in) {
        int violations = in.violations();
        T read = codec.read(in);
        if (in.held) {
            return read;
        }
        T value = read;
        for (AfterValidator<T> validator : validators) {
            if (value == null || in.violations() != violations) {
                return value;
            }
            value = UserCode.callForValue(in, validator::check, value);
        }
        return value == read ? value : frozen(value, read);
    }

    /** Makes a collection unmodifiable if the one that it replaces was. */
    @SuppressWarnings("unchecked") // What is read as a frozen list is a list for the codec's type, and so on.
    private static <T extends @Nullable Object> @Nullable T frozen(@Nullable T value, @Nullable T read) {
        if (read instanceof FrozenList && value instanceof Collection<?> items) {
            return (T) Copies.list(items);
        } else if (read instanceof FrozenSet && value instanceof Collection<?> items) {
            return (T) Copies.set(items);
        } else if (read instanceof FrozenMap && value instanceof Map<?, ?> entries) {
            return (T) Copies.map(entries);
        }
        return value;
    }
}
