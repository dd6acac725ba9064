package dev.formwork.runtime;

/** Decimal digits as ASCII, several at a time: the first of them in the lowest bits, as {@link Bytes} writes words. */
final class AsciiDigits {
    /** The two digits of each number below a hundred. */
    private static final short[] PAIRS = new short[0x80];

    static {
        for (int i = 0; i < 100; i++) {
            PAIRS[i] = (short) ('0' + i / 10 | '0' + i % 10 << 8);
        }
    }

    private AsciiDigits() {}

    /** The two digits of a number from 0 to 99. */
    static long two(int number) {
        return PAIRS[number & 0x7F];
    }

    /** The four digits of a number from 0 to 9,999. */
    static long four(int number) {
        return two(number / 100) | two(number % 100) << 16;
    }

    /** The six digits of a number from 0 to 999,999. */
    static long six(int number) {
        return two(number / 10_000) | four(number % 10_000) << 16;
    }

    /** The eight digits of a number from 0 to 99,999,999. */
    static long eight(int number) {
        return four(number / 10_000) | four(number % 10_000) << 32;
    }
}
