package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;

/**
 * A string of JSON text as UTF-8 without quotes and escapes: in place if it has no escapes, otherwise in an array of
 * this object, which is used again for the next one.
 */
final class JsonString {
    private byte[] bytes = {};
    private int from;
    private int to;
    private byte[] unescaped = {};

    /** Holds the characters; nobody may change them. */
    byte[] bytes() {
        return bytes;
    }

    /** The first byte. */
    int from() {
        return from;
    }

    /** The index behind the last byte. */
    int to() {
        return to;
    }

    @Override
    public String toString() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /**
     * Reads a string.
     *
     * @param text  holds it
     * @param first the index behind the opening quote
     * @param limit where the text ends
     * @return the index behind the closing quote
     */
    int read(byte[] text, int first, int limit) {
        int quote = end(text, first, limit);
        int backslash = first;
        while (backslash < quote && text[backslash] != '\\') {
            backslash++;
        }
        if (backslash == quote) {
            bytes = text;
            from = first;
            to = quote;
        } else {
            unescape(text, first, backslash, quote);
        }
        return quote + 1;
    }

    /**
     * Finds the first byte from {@code at} on that is not plain: a quote, a backslash, a control character, or part of
     * a character beyond ASCII.
     *
     * @return its index; {@code limit} if there is none
     */
    static int plainEnd(byte[] text, int at, int limit) {
        int i = at;
        for (; i <= limit - Long.BYTES; i += Long.BYTES) {
            long special = Bytes.markSpecial(Bytes.word(text, i));
            if (special != 0) {
                return i + (Long.numberOfTrailingZeros(special) >>> 3);
            }
        }
        while (i < limit && isPlain(text[i])) {
            i++;
        }
        return i;
    }

    /**
     * Checks a string.
     *
     * @param text  holds it
     * @param first the index behind the opening quote
     * @param limit where the text ends
     * @return the index of the closing quote
     */
    static int end(byte[] text, int first, int limit) {
        int at = first;
        while (true) {
            at = plainEnd(text, at, limit);
            if (at >= limit) {
                throw MalformedJson.expected("the end of a string", at, limit);
            }
            byte special = text[at];
            if (special == '"') {
                return at;
            }
            if (special == '\\') {
                at = escapeEnd(text, at, limit);
            } else if (special < 0) {
                at = Utf8Characters.characterEnd(text, at, limit);
            } else {
                throw MalformedJson.found("control character in a string", at);
            }
        }
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' && b != '"' && b != '\\';
    }

    /** Checks an escape; the two of a surrogate pair count as one. */
    private static int escapeEnd(byte[] text, int at, int limit) {
        if (at + 1 >= limit) {
            throw MalformedJson.expected("the rest of an escape", limit, limit);
        }
        switch (text[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return at + 2;
            }
            case 'u' -> {
                return unicodeEscapeEnd(text, at, limit);
            }
            default -> throw MalformedJson.found("invalid escape", at);
        }
    }

    private static int unicodeEscapeEnd(byte[] text, int at, int limit) {
        int unit = unit(text, at, limit);
        if (!Character.isSurrogate((char) unit)) {
            return at + 6;
        }
        boolean paired = Character.isHighSurrogate((char) unit)
                && at + 7 < limit
                && text[at + 6] == '\\'
                && text[at + 7] == 'u'
                && Character.isLowSurrogate((char) unit(text, at + 6, limit));
        if (!paired) {
            throw MalformedJson.found("lone surrogate", at);
        }
        return at + 12;
    }

    /** The UTF-16 unit of the escape at {@code at}. */
    private static int unit(byte[] text, int at, int limit) {
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            if (i >= limit) {
                throw MalformedJson.expected("the rest of an escape", limit, limit);
            }
            int digit = text[i] < 0 ? -1 : Character.digit(text[i], 16);
            if (digit < 0) {
                throw MalformedJson.found("invalid escape", at);
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    /** Copies a string that was checked, without its escapes, which begin at {@code backslash}. */
    private void unescape(byte[] text, int first, int backslash, int quote) {
        if (unescaped.length < quote - first) {
            // An escape is never shorter than what it stands for.
            unescaped = new byte[Math.max(quote - first, Math.min(2 * unescaped.length, 1 << 16))];
        }
        System.arraycopy(text, first, unescaped, 0, backslash - first);
        int length = backslash - first;
        int at = backslash;
        while (at < quote) {
            byte b = text[at];
            if (b != '\\') {
                unescaped[length++] = b;
                at++;
            } else if (text[at + 1] != 'u') {
                unescaped[length++] = meaning(text[at + 1]);
                at += 2;
            } else {
                int unit = unit(text, at, quote);
                at += 6;
                if (Character.isSurrogate((char) unit)) {
                    unit = Character.toCodePoint((char) unit, (char) unit(text, at, quote));
                    at += 6;
                }
                length = Utf8Characters.write(unit, unescaped, length);
            }
        }
        bytes = unescaped;
        from = 0;
        to = length;
    }

    private static byte meaning(byte letter) {
        return (byte)
                switch (letter) {
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> letter;
                };
    }
}
