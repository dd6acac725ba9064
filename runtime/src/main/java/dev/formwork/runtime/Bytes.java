package dev.formwork.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time: a word holds the first of them in its lowest bits. */
final class Bytes {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle HALF_WORD =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;

    private Bytes() {}

    /** The eight bytes from {@code at} on. */
    static long word(byte[] bytes, int at) {
        return (long) WORD.get(bytes, at);
    }

    /** The four bytes from {@code at} on. */
    static int halfWord(byte[] bytes, int at) {
        return (int) HALF_WORD.get(bytes, at);
    }

    /** Writes four bytes at {@code at}. */
    static void putHalfWord(int bits, byte[] bytes, int at) {
        HALF_WORD.set(bytes, at, bits);
    }

    /** Writes eight bytes at {@code at}. */
    static void putWord(long word, byte[] bytes, int at) {
        WORD.set(bytes, at, word);
    }

    /** The fewer than eight bytes from {@code from} on, then zeros. */
    static long partialWord(byte[] bytes, int from, int to) {
        if (from + Long.BYTES <= bytes.length) {
            return from == to ? 0 : word(bytes, from) & -1L >>> Long.SIZE - 8 * (to - from);
        }
        long word = 0;
        for (int i = from; i < to; i++) {
            word |= (bytes[i] & 0xFFL) << 8 * (i - from);
        }
        return word;
    }

    /**
     * Marks, with its highest bit, the first byte of a word that is not plain inside a JSON string: a quote, a
     * backslash, a control character, or part of a character beyond ASCII. Bytes behind it may be marked wrongly.
     *
     * @return the marks; zero if all eight are plain
     */
    static long markSpecial(long word) {
        long quote = (word ^ ONES * '"') - ONES;
        long backslash = (word ^ ONES * '\\') - ONES;
        long control = word - ONES * ' ';
        return (quote | backslash | control | word) & HIGHS;
    }

    /** Whether one of the eight bytes is an ASCII character. */
    static boolean has(char ascii, long word) {
        long zero = word ^ ONES * ascii;
        return (zero - ONES & ~zero & HIGHS) != 0;
    }

    /** How many of the eight bytes begin a character in UTF-8. */
    static int countCharacters(long word) {
        return Long.BYTES - Long.bitCount(word & ~(word << 1) & HIGHS);
    }
}
