package dev.formwork.runtime;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** A number of JSON text; the object is used again for the next one. */
final class JsonNumber {

    /** More digits than this make an integer that no one means; converting them takes quadratic time. */
    private static final int MOST_DIGITS = 4300;

    /** Up to so many digits fit into a long, whichever they are. */
    private static final int SAFE_DIGITS = 18;

    /** Any number of so many digits, with or without a point among them, is made of exact doubles. */
    static final int EXACT_DIGITS = 15;

    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private byte[] text = {};
    private int from;
    private int end;
    private boolean negative;
    private boolean integral;

    /** All digits as one integer; meaningless if they are too many. */
    private long digits;

    private int digitCount;
    private int exponent;

    /**
     * Reads a number.
     *
     * @param bytes holds it
     * @param at    its sign or first digit
     * @param limit where the text ends
     * @return the index behind it
     */
    int read(byte[] bytes, int at, int limit) {
        text = bytes;
        from = at;
        negative = bytes[at] == '-';
        digits = 0;
        exponent = 0;
        int first = negative ? at + 1 : at;
        int next = readDigits(first, limit);
        digitCount = next - first;
        if (digitCount > 1 && bytes[first] == '0') {
            throw invalid(first + 1);
        }
        integral = true;
        if (next < limit && bytes[next] == '.') {
            integral = false;
            int fraction = next + 1;
            next = readDigits(fraction, limit);
            digitCount += next - fraction;
            exponent = fraction - next;
        }
        if (next < limit && (bytes[next] | 0x20) == 'e') {
            integral = false;
            next = readExponent(next + 1, limit);
        }
        if (integral && digitCount > MOST_DIGITS) {
            throw MalformedJson.found("number out of range", at);
        }
        end = next;
        return next;
    }

    private int readDigits(int first, int limit) {
        int at = first;
        long number = digits;
        for (; at < limit && isDigit(text[at]); at++) {
            number = number * 10 + (text[at] - '0');
        }
        digits = number;
        if (at == first) {
            throw at < limit ? invalid(at) : MalformedJson.expected("a digit", at, limit);
        }
        return at;
    }

    private int readExponent(int signOrDigit, int limit) {
        int at = signOrDigit;
        boolean minus = at < limit && text[at] == '-';
        if (minus || at < limit && text[at] == '+') {
            at++;
        }
        int first = at;
        int power = 0;
        for (; at < limit && isDigit(text[at]); at++) {
            // Large enough to be infinite or zero, and far from overflow.
            power = Math.min(power * 10 + (text[at] - '0'), 100_000_000);
        }
        if (at == first) {
            throw at < limit ? invalid(at) : MalformedJson.expected("a digit", at, limit);
        }
        exponent += minus ? -power : power;
        return at;
    }

    /** Whether there is neither a fraction nor an exponent. */
    boolean isIntegral() {
        return integral;
    }

    /** Whether there are 19 or more digits; see {@link Scalar#takesWideIntegers}. */
    boolean isWide() {
        return digitCount > SAFE_DIGITS;
    }

    /** Whether this is an integer of 64 bits. */
    boolean isLong() {
        // Nineteen digits fit into 64 bits without a sign.
        return integral
                && (digitCount <= SAFE_DIGITS
                        || digitCount == SAFE_DIGITS + 1 && (digits >= 0 || negative && digits == Long.MIN_VALUE));
    }

    /** The value, if {@link #isLong}. */
    long longValue() {
        return negative ? -digits : digits;
    }

    /** The value, if {@link #isIntegral}. */
    BigInteger bigIntegerValue() {
        return new BigInteger(toString());
    }

    /** The nearest double, as {@link Double#parseDouble} gives it, but that an integer zero has no sign. */
    double doubleValue() {
        if (digitCount <= SAFE_DIGITS) {
            if (exponent == 0 && (integral || digits != 0)) {
                return longValue();
            }
            if (digits <= EXACT_IN_DOUBLE && Math.abs(exponent) < POWERS_OF_TEN.length) {
                return exact(negative, digits, exponent);
            }
        }
        return Double.parseDouble(toString());
    }

    /** The number of some digits, which are exact in a double, and a power of ten that is, too. */
    static double exact(boolean negative, long digits, int exponent) {
        // So the one operation rounds right.
        double exact = negative ? -(double) digits : digits;
        return exponent < 0 ? exact / POWERS_OF_TEN[-exponent] : exact * POWERS_OF_TEN[exponent];
    }

    /** The number as it stands in the text. */
    @Override
    public String toString() {
        return new String(text, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static MalformedJson invalid(int at) {
        return MalformedJson.found("invalid number", at);
    }
}
