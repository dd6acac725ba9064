package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** The items of a container that can be gone through only once, kept as they come so that they can be had again. */
final class ReplayedItems implements Iterable<@Nullable Object> {
    private final Object source;
    private final List<@Nullable Object> kept = new ArrayList<>();
    private @Nullable Iterator<?> rest;
    private @Nullable RuntimeException thrown;

    /**
     * Keeps nothing yet.
     *
     * @param source an iterator, enumeration or stream
     */
    ReplayedItems(Object source) {
        this.source = source;
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < kept.size() || fetch();
            }

            @Override
            public @Nullable Object next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return kept.get(next++);
            }
        };
    }

    /** Keeps one item more; false if there is none. What the container throws, it throws each time. */
    private boolean fetch() {
        if (thrown != null) {
            throw thrown;
        }
        try {
            Iterator<?> items = rest();
            return items.hasNext() && kept.add(items.next());
        } catch (RuntimeException e) {
            thrown = e;
            throw e;
        }
    }

    private Iterator<?> rest() {
        Iterator<?> items = rest;
        if (items == null) {
            items = open();
            rest = items;
        }
        return items;
    }

    private Iterator<?> open() {
        if (source instanceof BaseStream<?, ?> stream) {
            return stream.iterator();
        }
        return source instanceof Enumeration<?> items ? items.asIterator() : (Iterator<?>) source;
    }
}
