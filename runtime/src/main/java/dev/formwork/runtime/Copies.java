package dev.formwork.runtime;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies that keep order and admit nulls, for the constructors of generated classes. What is such a copy
 * already is given back as it is, so that a collection is copied once on its way through a builder.
 *
 * <pre>{@code
 * this.tags = Copies.list(builder.tags);
 * }</pre>
 */
public final class Copies {
    private Copies() {}

    /**
     * An unmodifiable list with the elements of a collection, in its order.
     *
     * @param elements the elements; nulls are welcome
     * @param <T>      the type of the elements
     * @return the list; {@code elements} itself if it is such a list already
     * @throws NullPointerException if {@code elements} is null
     */
    // An unmodifiable list of a subtype can serve as a list of the supertype.
    @SuppressWarnings("unchecked")
    public static <T> List<T> list(Collection<? extends T> elements) {
        requireNonNull(elements, "elements");
        if (elements instanceof FrozenList<?> frozen) {
            return (List<T>) frozen;
        }
        Object[] array = elements.toArray();
        // Only of the JDK's own lists it is known that nobody else holds the array.
        return FrozenList.of(elements.getClass() == ArrayList.class ? array : array.clone());
    }

    /**
     * An unmodifiable set with the elements of a collection, in the order of their first occurrence.
     *
     * @param elements the elements; null is welcome
     * @param <T>      the type of the elements
     * @return the set; {@code elements} itself if it is such a set already
     * @throws NullPointerException if {@code elements} is null
     */
    @SuppressWarnings("unchecked")
    public static <T> Set<T> set(Collection<? extends T> elements) {
        requireNonNull(elements, "elements");
        return elements instanceof FrozenSet<?> frozen ? (Set<T>) frozen : wrap((Set<T>) new LinkedHashSet<>(elements));
    }

    /**
     * An unmodifiable map with the entries of a map, in its order.
     *
     * @param entries the entries; null keys and values are welcome
     * @param <K>     the type of the keys
     * @param <V>     the type of the values
     * @return the map; {@code entries} itself if it is such a map already
     * @throws NullPointerException if {@code entries} is null
     */
    @SuppressWarnings("unchecked")
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
        requireNonNull(entries, "entries");
        return entries instanceof FrozenMap<?, ?> frozen
                ? (Map<K, V>) frozen
                : wrap((Map<K, V>) new LinkedHashMap<>(entries));
    }

    /**
     * An unmodifiable map of some entries, in their order.
     *
     * @param entries the entries; of several with the same key the last counts
     * @param <K>     the type of the keys
     * @param <V>     the type of the values
     * @return the map
     */
    @SafeVarargs
    public static <K, V> Map<K, V> entries(Map.Entry<? extends K, ? extends V>... entries) {
        Map<K, V> map = new LinkedHashMap<>();
        for (Map.Entry<? extends K, ? extends V> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return wrap(map);
    }

    /**
     * A copy of an array of arrays, of any dimension: all arrays in it are copied, too, but nothing else.
     *
     * @param array the array; nulls in it are welcome
     * @param <T>   the type of the items, which are arrays
     * @return the copy
     * @throws NullPointerException if {@code array} is null
     */
    // The copy of an array has its type.
    @SuppressWarnings("unchecked")
    public static <T> T[] arrays(T[] array) {
        T[] copy = requireNonNull(array, "array").clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = (T) copyIfArray(copy[i]);
        }
        return copy;
    }

    private static @Nullable Object copyIfArray(@Nullable Object item) {
        if (item instanceof Object[] items) {
            return arrays(items);
        }
        if (item instanceof byte[] bytes) {
            return bytes.clone();
        }
        if (item instanceof int[] ints) {
            return ints.clone();
        }
        if (item instanceof long[] longs) {
            return longs.clone();
        }
        if (item instanceof double[] doubles) {
            return doubles.clone();
        }
        if (item instanceof float[] floats) {
            return floats.clone();
        }
        if (item instanceof short[] shorts) {
            return shorts.clone();
        }
        if (item instanceof char[] chars) {
            return chars.clone();
        }
        return item instanceof boolean[] booleans ? booleans.clone() : item;
    }

    /** Takes over a set that nobody else will change any more. */
    static <T> Set<T> wrap(Set<T> set) {
        return set.isEmpty() ? FrozenSet.empty() : new FrozenSet<>(set);
    }

    /** Takes over a map that nobody else will change any more. */
    static <K, V> Map<K, V> wrap(Map<K, V> map) {
        return FrozenMap.of(map);
    }
}
