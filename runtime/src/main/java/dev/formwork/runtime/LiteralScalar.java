package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A few fixed values, which nothing is converted to: the input must have the very value, of the very kind. */
abstract class LiteralScalar<T> extends Scalar<T> {

    private LiteralScalar(List<T> values) {
        super("literal[" + Choices.describe(values) + "]", ViolationCode.LITERAL_ERROR, Map.of("expected", values));
    }

    /**
     * Admits strings.
     *
     * @throws IllegalArgumentException if there are none, or two are equal
     */
    static Scalar<String> strings(String... values) {
        return new OfStrings(values.clone());
    }

    /**
     * Admits integers.
     *
     * @throws IllegalArgumentException if there are none
     */
    static Scalar<Long> integers(long... values) {
        return new OfIntegers(values.clone());
    }

    /**
     * Admits booleans.
     *
     * @throws IllegalArgumentException if there are none
     */
    static Scalar<Boolean> booleans(boolean... values) {
        return new OfBooleans(values.clone());
    }

    private static final class OfStrings extends LiteralScalar<String> {
        private final String[] values;
        private final WireNames names;

        OfStrings(String[] values) {
            super(List.of(values));
            this.values = values;
            this.names = new WireNames(values);
        }

        @Override
        @Nullable
        String ofHeld(@Nullable Object object) {
            return object instanceof String own ? own : null;
        }

        @Override
        @Nullable
        String ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
            int index = names.indexOf(text, from, to);
            return index < 0 ? wrongKind(failure) : values[index];
        }

        @Override
        public void write(Output out, String value) {
            out.write(value);
        }
    }

    private static final class OfIntegers extends LiteralScalar<Long> {
        private final long[] values;

        OfIntegers(long[] values) {
            super(Arrays.stream(values).boxed().toList());
            this.values = values;
        }

        @Override
        @Nullable
        Long ofHeld(@Nullable Object object) {
            return object instanceof Long own ? own : null;
        }

        @Override
        @Nullable
        Long ofLong(long number, boolean strict, Failure failure) {
            for (long value : values) {
                if (value == number) {
                    return number;
                }
            }
            return wrongKind(failure);
        }

        @Override
        public void write(Output out, Long value) {
            out.write(value.longValue());
        }
    }

    private static final class OfBooleans extends LiteralScalar<Boolean> {
        private final boolean[] values;

        OfBooleans(boolean[] values) {
            super(box(values));
            this.values = values;
        }

        private static List<Boolean> box(boolean[] values) {
            List<Boolean> boxes = new ArrayList<>();
            for (boolean value : values) {
                boxes.add(value);
            }
            return List.copyOf(boxes);
        }

        @Override
        @Nullable
        Boolean ofHeld(@Nullable Object object) {
            return object instanceof Boolean own ? own : null;
        }

        @Override
        @Nullable
        Boolean ofBoolean(boolean bool, boolean strict, Failure failure) {
            for (boolean value : values) {
                if (value == bool) {
                    return bool;
                }
            }
            return wrongKind(failure);
        }

        @Override
        public void write(Output out, Boolean value) {
            out.write(value.booleanValue());
        }
    }
}
