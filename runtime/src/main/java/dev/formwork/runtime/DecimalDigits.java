package dev.formwork.runtime;

/** Up to eight decimal digits at a time, in a word that holds the first of them in its lowest bits. */
final class DecimalDigits {
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;

    private static final long[] POWERS_OF_TEN =
            new long[Long.toString(Long.MAX_VALUE).length()];

    static {
        long power = 1;
        for (int i = 0; i < POWERS_OF_TEN.length; i++) {
            POWERS_OF_TEN[i] = power;
            power *= 10;
        }
    }

    private DecimalDigits() {}

    /**
     * A power of ten.
     *
     * @param exponent 0 to 18
     */
    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    /** How many of the eight bytes, from the first one on, are digits. */
    static int count(long word) {
        long values = word ^ '0' * ONES;
        // Digits become 0 to 9; adding to those cannot reach a byte's highest bit, and what reaches beyond comes later.
        long others = ((values & ~HIGHS) + (0x7F - 9) * ONES | values) & HIGHS;
        return Long.numberOfTrailingZeros(others) >>> 3;
    }

    /**
     * The number that the first digits are.
     *
     * @param count how many, 1 to 8
     */
    static int value(long word, int count) {
        // Zeros before the digits fill the word; then neighbours are added, at first digits, then pairs, then fours.
        long digits = (word & 0xF * ONES) << Long.SIZE - 8 * count;
        long pairs = digits * 10 + (digits >>> 8) & 0x00FF_00FF_00FF_00FFL;
        long fours = pairs * 100 + (pairs >>> 16) & 0x0000_FFFF_0000_FFFFL;
        return (int) (fours * 10_000 + (fours >>> 32));
    }
}
