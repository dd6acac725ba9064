package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fields of an instance hold their default. */
final class Defaults {
    private Defaults() {}

    /**
     * The fields that hold their default.
     *
     * @param fields   the schema's fields
     * @param instance the instance, if it is known; one that was not generated has no known defaults
     * @return one bit for each ordinal, 64 a word; at least one word
     */
    static long[] held(FieldTable fields, @Nullable Object instance) {
        long[] bits = new long[Math.max(1, fields.words())];
        if (instance instanceof Implementation<?> own) {
            InstanceFields values = InstanceFields.of(own);
            for (int i = 0; i < fields.size(); i++) {
                if (holds(own, i, values, fields)) {
                    bits[i >>> 6] |= 1L << i;
                }
            }
        }
        return bits;
    }

    private static boolean holds(Implementation<?> instance, int index, InstanceFields values, FieldTable fields) {
        if ((fields.requiredWord(index >>> 6) >>> index & 1) != 0) {
            return false;
        }
        try {
            return areSame(values.value(index), content(instance.defaultOf(index)));
        } catch (RuntimeException thrownByBody) {
            return false;
        }
    }

    /** What is in an {@code Optional}; any other value itself. */
    private static @Nullable Object content(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        } else if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        } else if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return value;
    }

    /** Whether two values are equal, of which one may have another type of integer, list or array. */
    private static boolean areSame(@Nullable Object value, @Nullable Object other) {
        if (value instanceof Number number && other instanceof Number another && isInteger(value) && isInteger(other)) {
            return number.longValue() == another.longValue();
        }
        if (value instanceof Collection<?> items && other instanceof Set<?> set) {
            return items.size() == set.size() && new HashSet<>(items).equals(set);
        }
        if (value instanceof Collection<?> items && other instanceof Collection<?> others) {
            return new ArrayList<>(items).equals(new ArrayList<>(others));
        }
        return Objects.equals(value, other) || Arrays.deepEquals(new Object[] {value}, new Object[] {other});
    }

    private static boolean isInteger(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte;
    }
}
