package dev.formwork.runtime;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list that owns its elements and never changes; a class of its own, so that it is known not to need a copy. */
final class FrozenList<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {
    private static final FrozenList<?> EMPTY = new FrozenList<>(new Object[0]);

    private final @Nullable Object[] elements;

    private FrozenList(@Nullable Object[] elements) {
        this.elements = elements;
    }

    /** Takes over an array that nobody else will change any more. */
    static <E extends @Nullable Object> FrozenList<E> of(@Nullable Object[] elements) {
        return elements.length == 0 ? empty() : new FrozenList<>(elements);
    }

    @SuppressWarnings("unchecked") // It has no element of any type.
    static <E extends @Nullable Object> FrozenList<E> empty() {
        return (FrozenList<E>) EMPTY;
    }

    @Override
    @SuppressWarnings("unchecked") // Nothing but elements of this type is in the array.
    public E get(int index) {
        return (E) elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public @Nullable Object[] toArray() {
        return Arrays.copyOf(elements, elements.length, Object[].class);
    }
}
