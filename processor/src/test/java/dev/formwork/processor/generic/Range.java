package dev.formwork.processor.generic;

import dev.formwork.Schema;
import org.jspecify.annotations.Nullable;

/** Bounds by name: parameters with bounds, one of which is a schema, and one with the name of a class in use. */
@Schema
public interface Range<T extends Comparable<T>, String extends Item, Codec extends @Nullable Object> {
    T from();

    @Nullable
    T to();

    String owner();

    Codec out();

    default boolean contains(T value) {
        T to = to();
        return from().compareTo(value) <= 0 && (to == null || value.compareTo(to) <= 0);
    }
}
