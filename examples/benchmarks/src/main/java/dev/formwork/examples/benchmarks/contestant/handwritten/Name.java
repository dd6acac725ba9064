package dev.formwork.examples.benchmarks.contestant.handwritten;

import java.nio.charset.StandardCharsets;

/**
 * A member's name with its quotes and colon, as words to compare with. A record, so that the compiler takes what a
 * constant of this type holds for constants too.
 */
record Name(int length, long w0, long m0, long w1, long m1, long w2, long m2, long w3, long m3, long w4, long m4) {

    /** As many bytes are looked at, at most. */
    static final int LONGEST = 5 * Long.BYTES;

    static Name of(String name) {
        byte[] bytes = ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
        byte[] padded = java.util.Arrays.copyOf(bytes, LONGEST);
        int length = bytes.length;
        return new Name(
                length,
                Words.at(padded, 0),
                Words.mask(length),
                Words.at(padded, 8),
                Words.mask(Math.max(0, length - 8)),
                Words.at(padded, 16),
                Words.mask(Math.max(0, length - 16)),
                Words.at(padded, 24),
                Words.mask(Math.max(0, length - 24)),
                Words.at(padded, 32),
                Words.mask(Math.max(0, length - 32)));
    }

    /** Whether the name stands there; at least {@link #LONGEST} bytes have to follow. */
    boolean isAt(byte[] bytes, int index) {
        return (Words.at(bytes, index) & m0) == w0
                && (length <= 8 || (Words.at(bytes, index + 8) & m1) == w1)
                && (length <= 16 || (Words.at(bytes, index + 16) & m2) == w2)
                && (length <= 24 || (Words.at(bytes, index + 24) & m3) == w3)
                && (length <= 32 || (Words.at(bytes, index + 32) & m4) == w4);
    }
}
