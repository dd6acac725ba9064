package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.BiConsumer;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** Floating-point numbers of 32 and 64 bits; the narrower ones are doubles first, and then rounded. */
final class FloatScalar<T extends Number> extends Scalar<T> {

    /** The magnitude from which numbers round to infinity. */
    private final double limit;

    private final DoubleFunction<T> box;
    private final BiConsumer<Output, T> writer;

    /**
     * Describes a floating-point type.
     *
     * @param limit  the smallest magnitude that is too large
     * @param box    makes a value of a number
     * @param writer writes a value
     */
    FloatScalar(double limit, DoubleFunction<T> box, BiConsumer<Output, T> writer) {
        super("float", ViolationCode.FLOAT_TYPE);
        this.limit = limit;
        this.box = box;
        this.writer = writer;
    }

    @Override
    @Nullable
    T ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        if (strict) {
            return wrongKind(failure);
        }
        int start = Utf8.trimStart(text, from, to);
        int end = Utf8.trimEnd(text, start, to);
        if (isNumber(text, start, end)) {
            return narrowed(FloatText.value(text, start, end), failure);
        }
        byte[] plain = FloatText.withoutUnderscores(text, from, to);
        if (isNumber(plain, 0, plain.length)) {
            return narrowed(FloatText.value(plain, 0, plain.length), failure);
        }
        return failure.of(ViolationCode.FLOAT_PARSING);
    }

    @Override
    boolean takesTextStrictly() {
        return false;
    }

    private static boolean isNumber(byte[] text, int from, int to) {
        return FloatText.isDecimal(text, from, to) || FloatText.isNonFinite(text, from, to);
    }

    @Override
    @Nullable
    T ofLong(long number, boolean strict, Failure failure) {
        return box.apply((double) number);
    }

    @Override
    @Nullable
    T ofBigInteger(BigInteger number, boolean strict, Failure failure) {
        return finite(number.doubleValue(), failure);
    }

    @Override
    @Nullable
    T ofDouble(double number, boolean strict, Failure failure) {
        return narrowed(number, failure);
    }

    @Override
    @Nullable
    T ofNumberText(Object number, double value, boolean strict, Failure failure) {
        return finite(value, failure);
    }

    @Override
    @Nullable
    T ofBoolean(boolean bool, boolean strict, Failure failure) {
        return strict ? wrongKind(failure) : box.apply(bool ? 1 : 0);
    }

    @Override
    @Nullable
    T ofInstance(Object object, boolean strict, Failure failure) {
        return object instanceof BigDecimal decimal ? finite(decimal.doubleValue(), failure) : wrongKind(failure);
    }

    @Override
    public void write(Output out, T value) {
        writer.accept(out, value);
    }

    /** Takes infinity as it is, but not a finite number that would become infinite. */
    private @Nullable T narrowed(double number, Failure failure) {
        return Double.isInfinite(number) ? box.apply(number) : finite(number, failure);
    }

    private @Nullable T finite(double number, Failure failure) {
        return Math.abs(number) >= limit ? failure.of(ViolationCode.FINITE_NUMBER) : box.apply(number);
    }
}
