package dev.formwork.runtime;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that owns its entries and never changes; a class of its own, so that it is known not to need a copy. */
abstract sealed class FrozenMap<K, V> extends AbstractMap<K, V> {

    /** Up to so many entries are found faster by looking at each than by their hash, and take far less memory. */
    static final int MOST_COMPARED = 8;

    private static final FrozenMap<?, ?> EMPTY = new Small<>(new Object[0]);

    private FrozenMap() {}

    /** Takes over a map that nobody else will change any more. */
    static <K, V> FrozenMap<K, V> of(Map<K, V> entries) {
        return entries.isEmpty() ? empty() : new Hashed<>(entries);
    }

    /**
     * Takes over an array that nobody else will change any more.
     *
     * @param entries each key and behind it its value; at most {@link #MOST_COMPARED}, no key twice
     */
    static <K, V> FrozenMap<K, V> of(@Nullable Object[] entries) {
        return entries.length == 0 ? empty() : new Small<>(entries);
    }

    @SuppressWarnings("unchecked") // It has no entry of any type.
    static <K, V> FrozenMap<K, V> empty() {
        return (FrozenMap<K, V>) EMPTY;
    }

    /** Each key and behind it its value, not to be changed; null if they stand in no array. */
    @Nullable
    Object @Nullable [] entries() {
        return null;
    }

    /** The index of a key among keys and values that alternate, or -1. */
    static int indexOf(@Nullable Object key, @Nullable Object[] entries, int size) {
        for (int at = 0; at < size; at += 2) {
            if (Objects.equals(key, entries[at])) {
                return at;
            }
        }
        return -1;
    }

    /** Few entries, in an array. */
    private static final class Small<K, V> extends FrozenMap<K, V> {
        private final @Nullable Object[] entries;

        Small(@Nullable Object[] entries) {
            this.entries = entries;
        }

        @Override
        @Nullable
        Object[] entries() {
            return entries;
        }

        @Override
        public Set<Entry<K, V>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<K, V>> iterator() {
                    return new Entries();
                }

                @Override
                public int size() {
                    return entries.length / 2;
                }
            };
        }

        @Override
        public int size() {
            return entries.length / 2;
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return indexOf(key, entries, entries.length) >= 0;
        }

        @Override
        @SuppressWarnings("unchecked") // Behind each key stands a value.
        public @Nullable V get(@Nullable Object key) {
            int index = indexOf(key, entries, entries.length);
            return index < 0 ? null : (V) entries[index + 1];
        }

        private final class Entries implements Iterator<Entry<K, V>> {
            private int next;

            @Override
            public boolean hasNext() {
                return next < entries.length;
            }

            @Override
            @SuppressWarnings("unchecked") // Keys and values alternate.
            public Entry<K, V> next() {
                if (next >= entries.length) {
                    throw new NoSuchElementException();
                }
                Entry<K, V> entry = new SimpleImmutableEntry<>((K) entries[next], (V) entries[next + 1]);
                next += 2;
                return entry;
            }
        }
    }

    /** Any number of entries, found by their hash. */
    private static final class Hashed<K, V> extends FrozenMap<K, V> {
        private final Map<K, V> entries;

        Hashed(Map<K, V> entries) {
            this.entries = Collections.unmodifiableMap(entries);
        }

        @Override
        public Set<Entry<K, V>> entrySet() {
            return entries.entrySet();
        }

        @Override
        public Set<K> keySet() {
            return entries.keySet();
        }

        @Override
        public Collection<V> values() {
            return entries.values();
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return entries.containsKey(key);
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            return entries.get(key);
        }
    }
}
