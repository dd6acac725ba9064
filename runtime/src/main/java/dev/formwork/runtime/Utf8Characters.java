package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Characters beyond ASCII, as RFC 3629 has them. */
final class Utf8Characters {
    private Utf8Characters() {}

    /**
     * Checks one character of more than one byte.
     *
     * @param text  holds it
     * @param at    its first byte
     * @param limit where the text ends
     * @return the index behind it
     * @throws MalformedJson if it is overlong, truncated, a surrogate, or beyond U+10FFFF
     */
    static int characterEnd(byte[] text, int at, int limit) {
        int lead = text[at] & 0xFF;
        int second = at + 1 < limit ? text[at + 1] & 0xFF : 0;
        int length;
        int least = 0x80;
        int most = 0xBF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            length = 2;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            length = 3;
            // Below would be overlong; above would be surrogates.
            least = lead == 0xE0 ? 0xA0 : least;
            most = lead == 0xED ? 0x9F : most;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            length = 4;
            // Below would be overlong; above would be beyond U+10FFFF.
            least = lead == 0xF0 ? 0x90 : least;
            most = lead == 0xF4 ? 0x8F : most;
        } else {
            throw malformed(at);
        }
        if (second < least || second > most) {
            throw lead == 0xED && second > most && second <= 0xBF
                    ? MalformedJson.found("lone surrogate", at)
                    : malformed(at);
        }
        for (int i = 2; i < length; i++) {
            if (at + i >= limit || (text[at + i] & 0xC0) != 0x80) {
                throw malformed(at);
            }
        }
        return at + length;
    }

    /**
     * Writes a character.
     *
     * @param character the code point; a surrogate is written as if it were a character
     * @param bytes     where to, with room for four bytes
     * @param at        the index of its first byte
     * @return the index behind it
     */
    static int write(int character, byte[] bytes, int at) {
        int next = at;
        if (character < 0x80) {
            bytes[next++] = (byte) character;
        } else if (character < 0x800) {
            bytes[next++] = (byte) (0xC0 | character >> 6);
            bytes[next++] = continuation(character);
        } else if (character < 0x1_0000) {
            bytes[next++] = (byte) (0xE0 | character >> 12);
            bytes[next++] = continuation(character >> 6);
            bytes[next++] = continuation(character);
        } else {
            bytes[next++] = (byte) (0xF0 | character >> 18);
            bytes[next++] = continuation(character >> 12);
            bytes[next++] = continuation(character >> 6);
            bytes[next++] = continuation(character);
        }
        return next;
    }

    /** The bytes of a string; those of a lone surrogate are malformed, so that the reader finds them in their place. */
    static byte[] encode(String string) {
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        // A lone surrogate comes out as a question mark. Decoding is a copy for ASCII, and cheaper than looking for
        // one.
        if (new String(bytes, StandardCharsets.UTF_8).equals(string)) {
            return bytes;
        }
        byte[] exact = new byte[Math.multiplyExact(string.length(), 3)];
        int length = 0;
        for (int i = 0; i < string.length(); ) {
            int character = string.codePointAt(i);
            length = write(character, exact, length);
            i += Character.charCount(character);
        }
        return Arrays.copyOf(exact, length);
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    private static MalformedJson malformed(int at) {
        return MalformedJson.found("malformed UTF-8", at);
    }
}
