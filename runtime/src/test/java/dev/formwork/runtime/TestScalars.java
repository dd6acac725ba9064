package dev.formwork.runtime;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scalars with the simplest conversions there can be, so that tests of the reader do not depend on the real ones. */
final class TestScalars {
    private TestScalars() {}

    /** Strings only. */
    static final Scalar<String> TEXT = new TestScalar<>("text", ViolationCode.STRING_TYPE) {
        @Override
        String ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
            return new String(text, from, to - from, StandardCharsets.UTF_8);
        }
    };

    /** Integers, and unless strict, their digits as text. */
    static final Scalar<Long> WHOLE = new TestScalar<>("whole", ViolationCode.INT_TYPE) {
        @Override
        @Nullable
        Long ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
            try {
                return strict
                        ? failure.of(ViolationCode.INT_TYPE)
                        : Long.valueOf(new String(text, from, to - from, StandardCharsets.UTF_8));
            } catch (NumberFormatException e) {
                return failure.of(ViolationCode.INT_PARSING);
            }
        }

        @Override
        Long ofLong(long number, boolean strict, Failure failure) {
            return number;
        }

        @Override
        @Nullable
        Long ofBigInteger(BigInteger number, boolean strict, Failure failure) {
            return failure.of(ViolationCode.INT_PARSING_SIZE, "bits", 64);
        }
    };

    /** Words in lower case; anything else is quoted in the failure. */
    static final Scalar<String> WORD = new TestScalar<>("word", ViolationCode.UUID_TYPE) {
        @Override
        @Nullable
        String ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
            String word = new String(text, from, to - from, StandardCharsets.UTF_8);
            return word.equals(word.toLowerCase(Locale.ROOT))
                    ? word
                    : failure.of(ViolationCode.UUID_PARSING, "error", "no word: " + word);
        }
    };

    /** Says in which kind a value came. */
    static final Scalar<String> KIND = new TestScalar<>("kind", ViolationCode.VALUE_ERROR) {
        @Override
        String ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
            return "text " + new String(text, from, to - from, StandardCharsets.UTF_8);
        }

        @Override
        String ofLong(long number, boolean strict, Failure failure) {
            return "long " + number;
        }

        @Override
        String ofBigInteger(BigInteger number, boolean strict, Failure failure) {
            return "big " + number;
        }

        @Override
        String ofNumberText(Object number, double value, boolean strict, Failure failure) {
            return "number " + number + " " + value;
        }

        @Override
        String ofDouble(double number, boolean strict, Failure failure) {
            return "double " + number;
        }

        @Override
        String ofBoolean(boolean bool, boolean strict, Failure failure) {
            return "boolean " + bool;
        }
    };

    /** Any value at all. */
    static final Codec<@Nullable Object> ANY = AnyCodec.INSTANCE;

    /** Any value, by what {@code reader} makes of it. */
    static <T> Codec<T> codec(String title, java.util.function.Function<Input, @Nullable T> reader) {
        return new Codec<>() {
            @Override
            public @Nullable T read(Input in) {
                return reader.apply(in);
            }

            @Override
            public void write(Output out, T value) {
                throw new UnsupportedOperationException();
            }

            @Override
            public String title() {
                return title;
            }
        };
    }

    private abstract static class TestScalar<T> extends Scalar<T> {
        TestScalar(String title, ViolationCode wrongType) {
            super(title, wrongType);
        }

        @Override
        public void write(Output out, T value) {
            throw new UnsupportedOperationException();
        }
    }
}
