package dev.formwork.examples.benchmarks.contestant.handwritten;

import java.util.Arrays;

/** Hexadecimal digits by a table of all bytes. */
final class Hex {

    static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private static final byte[] VALUES = new byte[256];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int value = 0; value < DIGITS.length; value++) {
            VALUES[DIGITS[value]] = (byte) value;
            VALUES[Character.toUpperCase((char) DIGITS[value])] = (byte) value;
        }
    }

    private Hex() {}

    /** The value of a digit; negative if it is none. */
    static int digit(byte digit) {
        return VALUES[digit & 0xff];
    }

    /** The value of four digits; negative if one is none. */
    static long four(byte[] bytes, int at) {
        return (long) digit(bytes[at]) << 12
                | (long) digit(bytes[at + 1]) << 8
                | (long) digit(bytes[at + 2]) << 4
                | digit(bytes[at + 3]);
    }
}
