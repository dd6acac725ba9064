package dev.formwork.runtime;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a list or a map until its end, when it is known how many there are. An object of this class is used
 * again for the next container, so that a small one costs no memory but its own.
 */
final class Elements {
    private static final int INITIAL_SIZE = 16;

    /** A longer array is not kept for the next container. */
    private static final int MOST_KEPT = 1024;

    /** The elements of a list; of a map each key and behind it its value. */
    private @Nullable Object[] elements = new Object[INITIAL_SIZE];

    private int size;

    /** The entries of a map with too many to compare them all. */
    private @Nullable Map<@Nullable Object, @Nullable Object> hashed;

    /** Forgets everything. */
    void clear() {
        if (elements.length > MOST_KEPT) {
            elements = new Object[INITIAL_SIZE];
        } else {
            Arrays.fill(elements, 0, size, null);
        }
        size = 0;
        hashed = null;
    }

    /** Adds an element of a list. */
    void add(@Nullable Object element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, size * 2);
        }
        elements[size++] = element;
    }

    /** The list of what was added, and forgets it. */
    // A null is an element where the codec takes it for a value.
    @SuppressWarnings("NullAway")
    <T extends @Nullable Object> List<T> takeList() {
        List<T> list = FrozenList.of(Arrays.copyOf(elements, size));
        clear();
        return list;
    }

    /** Whether a map has a key. */
    boolean containsKey(Object key) {
        return hashed == null ? FrozenMap.indexOf(key, elements, size) >= 0 : hashed.containsKey(key);
    }

    /** Adds an entry of a map, or replaces the value of one, which stays in its place. */
    void put(@Nullable Object key, @Nullable Object value) {
        Map<@Nullable Object, @Nullable Object> map = hashed;
        if (map != null) {
            map.put(key, value);
            return;
        }
        int index = FrozenMap.indexOf(key, elements, size);
        if (index >= 0) {
            elements[index + 1] = value;
        } else if (size < 2 * FrozenMap.MOST_COMPARED) {
            add(key);
            add(value);
        } else {
            hashed = new LinkedHashMap<>();
            for (int at = 0; at < size; at += 2) {
                hashed.put(elements[at], elements[at + 1]);
            }
            hashed.put(key, value);
        }
    }

    /** The map of what was put, and forgets it. */
    // Keys and values have the types of the codecs that read them.
    @SuppressWarnings("unchecked")
    <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> takeMap() {
        FrozenMap<?, ?> map = hashed == null ? FrozenMap.of(Arrays.copyOf(elements, size)) : FrozenMap.of(hashed);
        clear();
        return (Map<K, V>) map;
    }
}
