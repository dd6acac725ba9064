package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A string, number, boolean or null in JSON text, which is converted only when it is known to what: so it is read by the
 * rules of JSON text, although it stands among plain objects.
 *
 * @param text has read the whole text before
 * @param at   the first byte
 */
record JsonScalar(JsonInput text, int at) implements Placed {

    boolean isNull() {
        return text.peek(at) == 'n';
    }

    /** Converts the value; null if that fails, which is noted in {@code failure}. */
    <T> @Nullable T convert(Scalar<T> type, boolean strict, Failure failure) {
        return text.scalarAt(at, type, strict, failure);
    }

    /** The value as it is; null for a null, and for a number that is beyond the range of doubles. */
    @Nullable
    Object any() {
        return text.anyAt(at);
    }

    /** The value as a violation shows it. */
    String excerpt() {
        return text.excerptAt(at);
    }

    @Override
    public Location location() {
        return text.locator().locate(at);
    }
}
