package dev.formwork.runtime;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers in JSON text. Those of few digits, as nearly all are, are read eight digits at a time. */
abstract sealed class JsonNumbers extends JsonText permits JsonCursor {
    private static final int MICRO_DIGITS = 6;
    private static final int NANO_DIGITS = 9;

    /** The integer that was read last, if it was a short one. */
    private long integer;

    // The decimal that was read last, if it was a short one: what is before its point, and what is behind.
    private long whole;
    private long fraction;
    private int fractionDigits;
    private boolean isNegative;

    JsonNumbers(byte[] text, int from, int to, Report report) {
        super(text, from, to, report);
    }

    @Override
    long readInteger(Scalar<? extends Number> type) {
        return readsShortInteger() ? integer : readOtherLong(type);
    }

    /**
     * Reads a plain integer of at most 18 digits into {@link #integer}.
     *
     * @return false, and nothing is consumed, if there is any other number or value
     */
    final boolean readsShortInteger() {
        int first = peek(pos) == '-' ? pos + 1 : pos;
        if (first > end - Long.BYTES) {
            return readsLongerInteger(first);
        }
        long word = Bytes.word(text, first);
        int count = DecimalDigits.count(word);
        if (count == 0 || count == Long.BYTES) {
            return readsLongerInteger(first);
        }
        return consumesInteger(first, first + count, DecimalDigits.value(word, count));
    }

    /** The integer that {@link #readsShortInteger} read last. */
    final long shortInteger() {
        return integer;
    }

    private boolean readsLongerInteger(int first) {
        long read = 0;
        int at = first;
        for (int digit = peek(at) - '0'; digit >= 0 && digit <= 9; digit = peek(++at) - '0') {
            read = read * 10 + digit;
        }
        return at > first && at - first <= 18 && consumesInteger(first, at, read);
    }

    private boolean consumesInteger(int first, int to, long read) {
        if (text[first] == '0' && to - first > 1 || continuesNumber(peek(to))) {
            return false;
        }
        integer = first == pos ? read : -read;
        pos = to;
        return true;
    }

    private static boolean continuesNumber(byte next) {
        return next == '.' || (next | 0x20) == 'e';
    }

    private long readOtherLong(Scalar<? extends Number> type) {
        if (JsonSkipper.isNumber(text, pos, end)) {
            JsonNumber number = number();
            int next = number.read(text, pos, end);
            if (number.isLong()) {
                pos = next;
                return number.longValue();
            }
        }
        Number converted = readScalar(type);
        return converted == null ? 0 : converted.longValue();
    }

    @Override
    public double readDouble() {
        return readsShortDecimal() ? decimal() : readOtherDouble();
    }

    /**
     * Reads a number that has a fraction, no exponent, and so few digits that they are exact in a double, into
     * {@link #whole}, {@link #fraction}, {@link #fractionDigits} and {@link #isNegative}.
     *
     * @return false, and nothing is consumed, if there is any other number or value
     */
    private boolean readsShortDecimal() {
        int first = peek(pos) == '-' ? pos + 1 : pos;
        if (first > end - 2 * Long.BYTES) {
            return readsLongerDecimal(first);
        }
        long word = Bytes.word(text, first);
        int count = DecimalDigits.count(word);
        int point = first + count;
        if (count == 0 || count == Long.BYTES || text[point] != '.') {
            return count == Long.BYTES && readsLongerDecimal(first);
        }
        long behind = Bytes.word(text, point + 1);
        int digits = DecimalDigits.count(behind);
        if (digits == 0 || digits == Long.BYTES) {
            return digits > 0 && readsLongerDecimal(first);
        }
        whole = DecimalDigits.value(word, count);
        fraction = DecimalDigits.value(behind, digits);
        return consumesDecimal(first, point, point + 1 + digits);
    }

    private boolean readsLongerDecimal(int first) {
        int at = first;
        long before = 0;
        for (int digit = peek(at) - '0'; digit >= 0 && digit <= 9; digit = peek(++at) - '0') {
            before = before * 10 + digit;
        }
        int point = at;
        if (peek(at) != '.' || at == first) {
            return false;
        }
        long behind = 0;
        for (int digit = peek(++at) - '0'; digit >= 0 && digit <= 9; digit = peek(++at) - '0') {
            behind = behind * 10 + digit;
        }
        if (at == point + 1 || at - first > JsonNumber.EXACT_DIGITS + 1) {
            return false;
        }
        whole = before;
        fraction = behind;
        return consumesDecimal(first, point, at);
    }

    private boolean consumesDecimal(int first, int point, int to) {
        if (text[first] == '0' && point - first > 1 || continuesNumber(peek(to))) {
            return false;
        }
        isNegative = first > pos;
        fractionDigits = to - point - 1;
        pos = to;
        return true;
    }

    /** The decimal that was read last. */
    private double decimal() {
        long digits = whole * DecimalDigits.powerOfTen(fractionDigits) + fraction;
        return JsonNumber.exact(isNegative, digits, -fractionDigits);
    }

    private double readOtherDouble() {
        if (JsonSkipper.isNumber(text, pos, end)) {
            JsonNumber number = number();
            int next = number.read(text, pos, end);
            double read = number.doubleValue();
            if (Double.isFinite(read)) {
                pos = next;
                return read;
            }
        }
        Double converted = readScalar(Scalars.DOUBLE);
        return converted == null ? 0 : converted;
    }

    @Override
    public @Nullable Duration readDuration() {
        if (!readsShortDecimal()) {
            return readScalar(Scalars.DURATION);
        }
        if (!strict && !isNegative && whole < Durations.WIDE && fractionDigits <= MICRO_DIGITS) {
            return Duration.ofSeconds(whole, fraction * DecimalDigits.powerOfTen(NANO_DIGITS - fractionDigits));
        }
        Duration read = Scalars.DURATION.ofDouble(decimal(), strict, failure);
        if (read == null) {
            report(failure);
        }
        return read;
    }

    /** Reads a number as it is. */
    final @Nullable Object readAnyNumber() {
        Object number = anyNumber();
        if (number == null) {
            report(ViolationCode.FINITE_NUMBER, Map.of());
        }
        return number;
    }

    /** Reads a number as it is; null for one that is beyond the range of doubles. */
    final @Nullable Object anyNumber() {
        if (readsShortInteger()) {
            return integer;
        }
        if (!JsonSkipper.isNumber(text, pos, end)) {
            return readNonFinite();
        }
        if (readsShortDecimal()) {
            return decimal();
        }
        JsonNumber number = number();
        pos = number.read(text, pos, end);
        if (number.isIntegral()) {
            // Not as one conditional expression, which would give a long either way.
            return number.isLong() ? (Object) number.longValue() : number.bigIntegerValue();
        }
        double read = number.doubleValue();
        // Not as a conditional expression, which would unbox the null.
        if (Double.isInfinite(read)) {
            return null;
        }
        return read;
    }

    final double readNonFinite() {
        byte first = peek(pos);
        requireValue();
        pos = JsonSkipper.nonFiniteEnd(nonFiniteNumbers, text, pos, end);
        return switch (first) {
            case 'N' -> Double.NaN;
            case '-' -> Double.NEGATIVE_INFINITY;
            default -> Double.POSITIVE_INFINITY;
        };
    }
}
