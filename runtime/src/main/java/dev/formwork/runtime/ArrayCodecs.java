package dev.formwork.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The codecs of the array types. */
final class ArrayCodecs {
    private ArrayCodecs() {}

    static final ArrayCodec<boolean[], Boolean> BOOLEANS = new ArrayCodec<>(
            Scalars.BOOLEAN,
            boolean[]::new,
            array -> array.length,
            (array, i) -> array[i],
            (array, i, v) -> array[i] = v);

    static final ArrayCodec<byte[], Byte> BYTES = new ArrayCodec<>(
            Scalars.BYTE, byte[]::new, array -> array.length, (array, i) -> array[i], (array, i, v) -> array[i] = v);

    static final ArrayCodec<short[], Short> SHORTS = new ArrayCodec<>(
            Scalars.SHORT, short[]::new, array -> array.length, (array, i) -> array[i], (array, i, v) -> array[i] = v);

    static final ArrayCodec<int[], Integer> INTS = new ArrayCodec<>(
            Scalars.INTEGER, int[]::new, array -> array.length, (array, i) -> array[i], (array, i, v) -> array[i] = v);

    static final ArrayCodec<long[], Long> LONGS = new ArrayCodec<>(
            Scalars.LONG, long[]::new, array -> array.length, (array, i) -> array[i], (array, i, v) -> array[i] = v);

    static final ArrayCodec<float[], Float> FLOATS = new ArrayCodec<>(
            Scalars.FLOAT, float[]::new, array -> array.length, (array, i) -> array[i], (array, i, v) -> array[i] = v);

    static final ArrayCodec<double[], Double> DOUBLES = new ArrayCodec<>(
            Scalars.DOUBLE,
            double[]::new,
            array -> array.length,
            (array, i) -> array[i],
            (array, i, v) -> array[i] = v);

    static final ArrayCodec<char[], Character> CHARS = new ArrayCodec<>(
            Scalars.CHARACTER,
            char[]::new,
            array -> array.length,
            (array, i) -> array[i],
            (array, i, v) -> array[i] = v);

    static <T> ArrayCodec<T[], T> of(Codec<T> items, IntFunction<T[]> make) {
        return new ArrayCodec<>(
                items, make, array -> array.length, (array, i) -> array[i], (array, i, v) -> array[i] = v);
    }

    /** Any array as a list, without a copy; null if {@code value} is no array. */
    static @Nullable List<?> view(Object value) {
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        } else if (value instanceof byte[] array) {
            return BYTES.view(array);
        } else if (value instanceof int[] array) {
            return INTS.view(array);
        } else if (value instanceof long[] array) {
            return LONGS.view(array);
        } else if (value instanceof double[] array) {
            return DOUBLES.view(array);
        } else if (value instanceof char[] array) {
            return CHARS.view(array);
        } else if (value instanceof short[] array) {
            return SHORTS.view(array);
        } else if (value instanceof float[] array) {
            return FLOATS.view(array);
        } else if (value instanceof boolean[] array) {
            return BOOLEANS.view(array);
        }
        return null;
    }
}
