package dev.formwork.runtime;

import java.util.Collection;
import java.util.Map;

/** How many elements a container has. */
final class Sizes {
    private Sizes() {}

    /** The number of elements of a collection or array, or of entries of a map. */
    static int of(Object container) {
        if (container instanceof Collection<?> collection) {
            return collection.size();
        }
        if (container instanceof Map<?, ?> map) {
            return map.size();
        }
        return ofArray(container);
    }

    /** Each array type by name: {@code java.lang.reflect.Array} would be the only use of reflection. */
    private static int ofArray(Object array) {
        if (array instanceof Object[] objects) {
            return objects.length;
        }
        if (array instanceof byte[] bytes) {
            return bytes.length;
        }
        if (array instanceof int[] ints) {
            return ints.length;
        }
        if (array instanceof long[] longs) {
            return longs.length;
        }
        if (array instanceof double[] doubles) {
            return doubles.length;
        }
        if (array instanceof float[] floats) {
            return floats.length;
        }
        if (array instanceof char[] chars) {
            return chars.length;
        }
        if (array instanceof short[] shorts) {
            return shorts.length;
        }
        if (array instanceof boolean[] booleans) {
            return booleans.length;
        }
        throw new IllegalArgumentException("Neither a collection, a map nor an array: " + array.getClass());
    }
}
