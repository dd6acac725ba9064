package dev.formwork.runtime;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set that owns its elements and never changes; a class of its own, so that it is known not to need a copy. */
final class FrozenSet<E> extends AbstractSet<E> {
    private static final FrozenSet<?> EMPTY = new FrozenSet<>(Collections.emptySet());

    private final Set<E> elements;

    FrozenSet(Set<E> elements) {
        this.elements = Collections.unmodifiableSet(elements);
    }

    @SuppressWarnings("unchecked") // It has no element of any type.
    static <E> FrozenSet<E> empty() {
        return (FrozenSet<E>) EMPTY;
    }

    @Override
    public Iterator<E> iterator() {
        return elements.iterator();
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return elements.contains(element);
    }
}
