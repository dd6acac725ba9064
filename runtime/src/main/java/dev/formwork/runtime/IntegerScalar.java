package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Integers of 8 to 64 bits. */
final class IntegerScalar<T extends Number> extends Scalar<T> {

    /** The most decimal digits that 64 bits hold. */
    private static final int LONG_DIGITS = 19;

    private final Class<T> type;
    private final int bits;
    private final LongFunction<T> box;

    /**
     * Describes an integer type.
     *
     * @param type the class of the values
     * @param bits how many bits they have
     * @param box  makes a value of a number that fits
     */
    IntegerScalar(Class<T> type, int bits, LongFunction<T> box) {
        super("int", ViolationCode.INT_TYPE);
        this.type = type;
        this.bits = bits;
        this.box = box;
    }

    @Override
    @Nullable
    T ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        if (strict) {
            return wrongKind(failure);
        }
        boolean negative = to - from > 1 && text[from] == '-';
        int start = negative ? from + 1 : from;
        if (start == to || to - start >= LONG_DIGITS) {
            return ofOddText(text, from, to, failure);
        }
        long number = 0;
        for (int at = start; at < to; at++) {
            if (!Utf8.isDigit(text[at])) {
                return ofOddText(text, from, to, failure);
            }
            number = number * 10 + (text[at] - '0');
        }
        return bounded(negative ? -number : number, failure);
    }

    @Override
    boolean takesTextStrictly() {
        return false;
    }

    private @Nullable T ofOddText(byte[] text, int from, int to, Failure failure) {
        String digits = IntegerText.digits(text, from, to);
        if (digits == null) {
            return failure.of(ViolationCode.INT_PARSING);
        }
        if (digits.length() > LONG_DIGITS + 1) {
            return tooLarge(failure);
        }
        return bounded(new BigInteger(digits), failure);
    }

    @Override
    @Nullable
    T ofLong(long number, boolean strict, Failure failure) {
        return bounded(number, failure);
    }

    @Override
    @Nullable
    T ofBigInteger(BigInteger number, boolean strict, Failure failure) {
        return tooLarge(failure);
    }

    @Override
    @Nullable
    T ofDouble(double number, boolean strict, Failure failure) {
        if (strict) {
            return wrongKind(failure);
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return failure.of(ViolationCode.FINITE_NUMBER);
        }
        if (number != Math.rint(number)) {
            return failure.of(ViolationCode.INT_FROM_FLOAT);
        }
        if (Math.abs(number) >= 0x1p63) {
            return tooLarge(failure);
        }
        return bounded((long) number, failure);
    }

    @Override
    @Nullable
    T ofBoolean(boolean bool, boolean strict, Failure failure) {
        return strict ? wrongKind(failure) : box.apply(bool ? 1 : 0);
    }

    @Override
    @Nullable
    T ofInstance(Object object, boolean strict, Failure failure) {
        if (type.isInstance(object)) {
            return type.cast(object);
        }
        if (strict || !(object instanceof BigDecimal decimal)) {
            return wrongKind(failure);
        }
        if (!BigNumbers.isIntegral(decimal)) {
            return failure.of(ViolationCode.INT_FROM_FLOAT);
        }
        // Not made an integer before its size is known: 1e999999999 has a billion digits.
        if ((long) decimal.precision() - decimal.scale() > LONG_DIGITS) {
            return tooLarge(failure);
        }
        return bounded(decimal.toBigInteger(), failure);
    }

    @Override
    boolean isInstance(Object object) {
        return type.isInstance(object);
    }

    @Override
    public void write(Output out, T value) {
        out.write(value, value.longValue());
    }

    private @Nullable T bounded(BigInteger number, Failure failure) {
        return number.bitLength() < Long.SIZE ? bounded(number.longValue(), failure) : tooLarge(failure);
    }

    private @Nullable T bounded(long number, Failure failure) {
        int unused = Long.SIZE - bits;
        return number << unused >> unused == number ? box.apply(number) : tooLarge(failure);
    }

    private @Nullable T tooLarge(Failure failure) {
        return failure.of(ViolationCode.INT_PARSING_SIZE, "bits", bits);
    }
}
