package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Integers and decimal numbers of any size, within what untrusted input may cost. */
final class BigNumbers {

    static final Scalar<BigInteger> INTEGER = new IntegerType();
    static final Scalar<BigDecimal> DECIMAL = new DecimalType();

    /** How many bits {@link IntegerText#MAX_DIGITS} digits take. */
    private static final int MAX_BITS = 14_285;

    private static final BigInteger BOUND = BigInteger.TEN.pow(IntegerText.MAX_DIGITS);

    /** The largest exponent, up or down, that a number may be written with. */
    private static final int MAX_EXPONENT = 9999;

    private BigNumbers() {}

    static boolean isIntegral(BigDecimal decimal) {
        // The cost of stripping zeros is bounded by the digits that are there, whatever the exponent is.
        return decimal.signum() == 0
                || decimal.scale() <= 0
                || decimal.precision() - decimal.scale() > 0
                        && decimal.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isTooLarge(BigInteger number) {
        return number.bitLength() >= MAX_BITS && number.abs().compareTo(BOUND) >= 0;
    }

    /** The number in a text for which {@link FloatText#isDecimal} holds; null if it has too many digits. */
    private static @Nullable BigDecimal decimal(byte[] text, int from, int to) {
        int mantissaEnd = from;
        while (mantissaEnd < to && text[mantissaEnd] != 'e' && text[mantissaEnd] != 'E') {
            mantissaEnd++;
        }
        int exponent = 0;
        for (int at = mantissaEnd + 1; at < to && exponent <= MAX_EXPONENT; at++) {
            exponent = Utf8.isDigit(text[at]) ? exponent * 10 + (text[at] - '0') : exponent;
        }
        if (exponent > MAX_EXPONENT || mantissaEnd - from > IntegerText.MAX_DIGITS + "-.".length()) {
            return null;
        }
        // Bounded in length by now, but for the leading zeros of the exponent, which are harmless.
        BigDecimal decimal = new BigDecimal(new String(text, from, mantissaEnd - from, ISO_8859_1));
        boolean negative = mantissaEnd + 1 < to && text[mantissaEnd + 1] == '-';
        return decimal.scaleByPowerOfTen(negative ? -exponent : exponent);
    }

    private static final class IntegerType extends Scalar<BigInteger> {

        IntegerType() {
            super("int", ViolationCode.INT_TYPE);
        }

        @Override
        @Nullable
        BigInteger ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
            if (strict) {
                return wrongKind(failure);
            }
            String digits = IntegerText.digits(text, from, to);
            if (digits == null) {
                return failure.of(ViolationCode.INT_PARSING);
            }
            return IntegerText.isTooLong(digits) ? tooLarge(failure) : new BigInteger(digits);
        }

        @Override
        BigInteger ofLong(long number, boolean strict, Failure failure) {
            return BigInteger.valueOf(number);
        }

        @Override
        @Nullable
        BigInteger ofBigInteger(BigInteger number, boolean strict, Failure failure) {
            return isTooLarge(number) ? tooLarge(failure) : number;
        }

        @Override
        @Nullable
        BigInteger ofDouble(double number, boolean strict, Failure failure) {
            if (strict) {
                return wrongKind(failure);
            }
            if (Double.isNaN(number) || Double.isInfinite(number)) {
                return failure.of(ViolationCode.FINITE_NUMBER);
            }
            return ofDecimal(new BigDecimal(number), failure);
        }

        @Override
        @Nullable
        BigInteger ofNumberText(Object number, double value, boolean strict, Failure failure) {
            if (strict || Double.isInfinite(value)) {
                return ofDouble(value, strict, failure);
            }
            byte[] text = number.toString().getBytes(ISO_8859_1);
            BigDecimal decimal = decimal(text, 0, text.length);
            return decimal == null ? ofDouble(value, false, failure) : ofDecimal(decimal, failure);
        }

        @Override
        @Nullable
        BigInteger ofBoolean(boolean bool, boolean strict, Failure failure) {
            return strict ? wrongKind(failure) : BigInteger.valueOf(bool ? 1 : 0);
        }

        @Override
        @Nullable
        BigInteger ofInstance(Object object, boolean strict, Failure failure) {
            if (object instanceof BigInteger number) {
                return number;
            }
            return object instanceof BigDecimal decimal && !strict ? ofDecimal(decimal, failure) : wrongKind(failure);
        }

        @Override
        boolean isInstance(Object object) {
            return object instanceof BigInteger;
        }

        @Override
        public void write(Output out, BigInteger value) {
            out.write(value);
        }

        private static @Nullable BigInteger ofDecimal(BigDecimal decimal, Failure failure) {
            if (!isIntegral(decimal)) {
                return failure.of(ViolationCode.INT_FROM_FLOAT);
            }
            boolean tooLong =
                    decimal.signum() != 0 && (long) decimal.precision() - decimal.scale() > IntegerText.MAX_DIGITS;
            return tooLong ? tooLarge(failure) : decimal.toBigInteger();
        }

        private static @Nullable BigInteger tooLarge(Failure failure) {
            return failure.of(ViolationCode.INT_PARSING_SIZE, "bits", MAX_BITS);
        }
    }

    private static final class DecimalType extends Scalar<BigDecimal> {

        DecimalType() {
            super("decimal", ViolationCode.DECIMAL_TYPE);
        }

        @Override
        @Nullable
        BigDecimal ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
            int start = Utf8.trimStart(text, from, to);
            int end = Utf8.trimEnd(text, start, to);
            if (FloatText.isDecimal(text, start, end)) {
                return parsed(decimal(text, start, end), failure);
            }
            if (FloatText.isNonFinite(text, start, end)) {
                return failure.of(ViolationCode.FINITE_NUMBER);
            }
            byte[] plain = FloatText.withoutUnderscores(text, start, end);
            boolean good = FloatText.isDecimal(plain, 0, plain.length);
            return parsed(good ? decimal(plain, 0, plain.length) : null, failure);
        }

        @Override
        BigDecimal ofLong(long number, boolean strict, Failure failure) {
            return BigDecimal.valueOf(number);
        }

        @Override
        @Nullable
        BigDecimal ofBigInteger(BigInteger number, boolean strict, Failure failure) {
            return parsed(isTooLarge(number) ? null : new BigDecimal(number), failure);
        }

        @Override
        @Nullable
        BigDecimal ofDouble(double number, boolean strict, Failure failure) {
            boolean finite = !Double.isNaN(number) && !Double.isInfinite(number);
            return finite ? BigDecimal.valueOf(number) : failure.of(ViolationCode.FINITE_NUMBER);
        }

        @Override
        @Nullable
        BigDecimal ofNumberText(Object number, double value, boolean strict, Failure failure) {
            byte[] text = number.toString().getBytes(ISO_8859_1);
            return parsed(decimal(text, 0, text.length), failure);
        }

        @Override
        @Nullable
        BigDecimal ofInstance(Object object, boolean strict, Failure failure) {
            return object instanceof BigDecimal decimal ? decimal : wrongKind(failure);
        }

        @Override
        boolean isInstance(Object object) {
            return object instanceof BigDecimal;
        }

        @Override
        public void write(Output out, BigDecimal value) {
            out.write(value);
        }

        private static @Nullable BigDecimal parsed(@Nullable BigDecimal decimal, Failure failure) {
            return decimal == null ? failure.of(ViolationCode.DECIMAL_PARSING) : decimal;
        }
    }
}
