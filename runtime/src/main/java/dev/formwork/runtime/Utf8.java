package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Helpers for text that is held as UTF-8. */
final class Utf8 {
    private Utf8() {}

    static String string(byte[] text, int from, int to) {
        return new String(text, from, to - from, UTF_8);
    }

    /** The text of bytes that all are ASCII. */
    @SuppressWarnings("deprecation") // It is right for ASCII, and so short that it is compiled into its callers.
    static String ascii(byte[] text, int from, int to) {
        return new String(text, 0, from, to - from);
    }

    /** Whether a question mark is somewhere in the text. */
    static boolean hasQuestionMark(byte[] text) {
        int at = 0;
        for (; at <= text.length - Long.BYTES; at += Long.BYTES) {
            if (Bytes.has('?', Bytes.word(text, at))) {
                return true;
            }
        }
        return Bytes.has('?', Bytes.partialWord(text, at, text.length));
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Whether the text is {@code word}, which must be ASCII. */
    static boolean is(String word, byte[] text, int from, int to) {
        return to - from == word.length() && startsWith(word, text, from, to);
    }

    /** Whether the text is {@code word}, which must be lower-case ASCII, in any case of its letters. */
    static boolean isIgnoringCase(String word, byte[] text, int from, int to) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            byte b = text[from + i];
            int lower = b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
            if (lower != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text begins with {@code prefix}, which must be ASCII. */
    static boolean startsWith(String prefix, byte[] text, int from, int to) {
        if (to - from < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (text[from + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the text begins when white space (Unicode's property White_Space) before it is left out. */
    static int trimStart(byte[] text, int from, int to) {
        int start = from;
        for (int width = whiteSpace(text, start, to); width > 0; width = whiteSpace(text, start, to)) {
            start += width;
        }
        return start;
    }

    /** Where the text ends when white space (Unicode's property White_Space) behind it is left out. */
    static int trimEnd(byte[] text, int from, int to) {
        int end = to;
        for (int width = whiteSpaceBefore(text, from, end); width > 0; width = whiteSpaceBefore(text, from, end)) {
            end -= width;
        }
        return end;
    }

    private static int whiteSpaceBefore(byte[] text, int from, int end) {
        for (int width = 1; width <= 3 && end - width >= from; width++) {
            if (whiteSpace(text, end - width, end) == width) {
                return width;
            }
        }
        return 0;
    }

    /** How many bytes the white space character at {@code at} takes; 0 if there is another character, or none. */
    private static int whiteSpace(byte[] text, int at, int to) {
        if (at >= to) {
            return 0;
        }
        byte first = text[at];
        if (first >= 0) {
            return first == ' ' || first >= '\t' && first <= '\r' ? 1 : 0;
        }
        if (first == (byte) 0xC2) {
            return to - at >= 2 && (text[at + 1] == (byte) 0x85 || text[at + 1] == (byte) 0xA0) ? 2 : 0;
        }
        return to - at >= 3 && isWideWhiteSpace((first & 0xFF) << 16 | (text[at + 1] & 0xFF) << 8 | text[at + 2] & 0xFF)
                ? 3
                : 0;
    }

    private static boolean isWideWhiteSpace(int bytes) {
        return bytes >= 0xE28080 && bytes <= 0xE2808A // U+2000 to U+200A
                || bytes == 0xE280A8 // U+2028
                || bytes == 0xE280A9 // U+2029
                || bytes == 0xE280AF // U+202F
                || bytes == 0xE2819F // U+205F
                || bytes == 0xE19A80 // U+1680
                || bytes == 0xE38080; // U+3000
    }
}
