package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/**
 * The text form of integers: white space around, one sign, leading zeros, single underscores between digits and a
 * fraction of zeros are all taken, as in {@code " +1_000.0"}.
 */
final class IntegerText {

    /** How many digits an integer may have; more would take time that grows with their square. */
    static final int MAX_DIGITS = 4300;

    private IntegerText() {}

    /**
     * The digits of an integer, without leading zeros, with a minus sign before them if there is one.
     *
     * @return null if the text is not an integer
     */
    static @Nullable String digits(byte[] text, int from, int to) {
        int at = Utf8.trimStart(text, from, to);
        int end = withoutZeroFraction(text, at, Utf8.trimEnd(text, at, to));
        boolean negative = at < end && text[at] == '-';
        if (negative || at < end && text[at] == '+') {
            at++;
        }
        if (at < end && text[at] == '0') {
            while (at < end && (text[at] == '0' || text[at] == '_')) {
                at++;
            }
            if (at == end) {
                return text[end - 1] == '0' ? "0" : null;
            }
        }
        if (at == end || text[at] == '_' || text[end - 1] == '_') {
            return null;
        }
        byte[] digits = new byte[end - at + 1];
        int length = 0;
        if (negative) {
            digits[length++] = '-';
        }
        for (; at < end; at++) {
            byte b = text[at];
            if (Utf8.isDigit(b)) {
                digits[length++] = b;
            } else if (b != '_' || text[at + 1] == '_') {
                return null;
            }
        }
        return new String(digits, 0, length, ISO_8859_1);
    }

    /** Whether the result of {@link #digits} has more than {@link #MAX_DIGITS} digits. */
    static boolean isTooLong(String digits) {
        return digits.length() - (digits.startsWith("-") ? 1 : 0) > MAX_DIGITS;
    }

    private static int withoutZeroFraction(byte[] text, int from, int to) {
        int end = to;
        while (end > from && text[end - 1] == '0') {
            end--;
        }
        return end < to && end > from && text[end - 1] == '.' ? end - 1 : to;
    }
}
