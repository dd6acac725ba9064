package dev.formwork.runtime;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A list that owns its elements and never changes; a class of its own, so that it is known not to need a copy. */
final class FrozenList<E> extends AbstractList<E> implements RandomAccess {
    private static final FrozenList<?> EMPTY = new FrozenList<>(List.of());

    private final List<E> elements;

    FrozenList(List<E> elements) {
        this.elements = elements;
    }

    @SuppressWarnings("unchecked") // It has no element of any type.
    static <E> FrozenList<E> empty() {
        return (FrozenList<E>) EMPTY;
    }

    @Override
    public E get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        elements.forEach(action);
    }

    @Override
    public Object[] toArray() {
        return elements.toArray();
    }

    @Override
    public <T> T[] toArray(T[] array) {
        return elements.toArray(array);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || elements.equals(other);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }
}
