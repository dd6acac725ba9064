package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unmodifiable copies that keep order and admit nulls, for the constructors of generated classes. */
public final class Copies {
    private Copies() {}

    /** A list of its own with the elements of {@code elements}. */
    public static <T> List<T> list(Collection<? extends T> elements) {
        return elements instanceof Sealed ? cast(elements) : wrap(new ArrayList<>(elements));
    }
    // replaced by the collections part
    static <T> List<T> wrap(List<T> list) {
        return Collections.unmodifiableList(list);
    }

    static <T> Set<T> wrap(Set<T> set) {
        return Collections.unmodifiableSet(set);
    }

    static <K, V> Map<K, V> wrap(Map<K, V> map) {
        return Collections.unmodifiableMap(map);
    }
    /** set */
    public static <T> Set<T> set(Collection<? extends T> elements) {
        return wrap(new LinkedHashSet<>(elements));
    }
    /** map */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
        return wrap(new LinkedHashMap<>(entries));
    }

    private interface Sealed {}

    @SuppressWarnings("unchecked")
    private static <T> List<T> cast(Collection<? extends T> c) {
        return (List<T>) c;
    }
}
