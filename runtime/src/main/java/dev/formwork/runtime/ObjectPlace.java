package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The place of a value among plain objects. The path alone would not do: keys that are no text may look alike in it.
 *
 * @param path  the value's path
 * @param value the very value
 */
record ObjectPlace(Path path, @Nullable Object value) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectPlace that && value == that.value && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + System.identityHashCode(value);
    }
}
