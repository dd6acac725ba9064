package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** The text form of floating-point numbers: decimal, with an exponent if need be, or a word for what is not finite. */
final class FloatText {
    private FloatText() {}

    /**
     * Whether the text is a sign or none, digits before or behind a point or both, and an exponent or none, such as
     * {@code -1.5e3}, {@code .5} or {@code 5.}; nothing may stand around it.
     */
    static boolean isDecimal(byte[] text, int from, int to) {
        int at = afterSign(text, from, to);
        int start = at;
        at = afterDigits(text, at, to);
        int digits = at - start;
        if (at < to && text[at] == '.') {
            start = ++at;
            at = afterDigits(text, at, to);
            digits += at - start;
        }
        if (digits == 0) {
            return false;
        }
        if (at < to && (text[at] == 'e' || text[at] == 'E')) {
            start = afterSign(text, at + 1, to);
            at = afterDigits(text, start, to);
            return at > start && at == to;
        }
        return at == to;
    }

    /** Whether the text is {@code nan}, {@code inf} or {@code infinity}, in any case, with a sign or without. */
    static boolean isNonFinite(byte[] text, int from, int to) {
        int start = afterSign(text, from, to);
        return isNan(text, start, to) || isInfinity(text, start, to);
    }

    /** The number that a text for which {@link #isDecimal} or {@link #isNonFinite} holds stands for. */
    static double value(byte[] text, int from, int to) {
        int start = afterSign(text, from, to);
        if (isNan(text, start, to)) {
            return Double.NaN;
        }
        if (isInfinity(text, start, to)) {
            return text[from] == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Double.parseDouble(new String(text, from, to - from, ISO_8859_1));
    }

    /** The text without its underscores; the text itself where it has none, or where they stand badly. */
    static byte[] withoutUnderscores(byte[] text, int from, int to) {
        byte[] kept = new byte[to - from];
        int length = 0;
        boolean bad = to > from && (text[from] == '_' || text[to - 1] == '_');
        for (int at = from; at < to && !bad; at++) {
            if (text[at] != '_') {
                kept[length++] = text[at];
            } else {
                bad = text[at + 1] == '_';
            }
        }
        return bad ? Arrays.copyOfRange(text, from, to) : Arrays.copyOf(kept, length);
    }

    private static boolean isNan(byte[] text, int from, int to) {
        return Utf8.isIgnoringCase("nan", text, from, to);
    }

    private static boolean isInfinity(byte[] text, int from, int to) {
        return Utf8.isIgnoringCase("inf", text, from, to) || Utf8.isIgnoringCase("infinity", text, from, to);
    }

    private static int afterSign(byte[] text, int from, int to) {
        return from < to && (text[from] == '+' || text[from] == '-') ? from + 1 : from;
    }

    private static int afterDigits(byte[] text, int from, int to) {
        int at = from;
        while (at < to && Utf8.isDigit(text[at])) {
            at++;
        }
        return at;
    }
}
