package dev.formwork.runtime;

/** Eight hexadecimal digits at a time, of either case, in a word that holds the first of them in its lowest bits. */
final class HexDigits {
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;

    private HexDigits() {}

    /**
     * The number that eight digits are, which is below 2<sup>32</sup>.
     *
     * @return a negative number if one of them is no digit
     */
    static long number(long word) {
        long plain = word & ~HIGHS;
        long lower = plain | 0x20 * ONES;
        // A sum has a byte's highest bit from the first digit or letter on, and one has it only behind the last.
        long digit = plain + (0x80 - '0') * ONES & ~(plain + (0x7F - '9') * ONES);
        long letter = lower + (0x80 - 'a') * ONES & ~(lower + (0x7F - 'f') * ONES);
        if (((digit | letter) & ~word & HIGHS) != HIGHS) {
            return -1;
        }
        long values = (word & 0xF * ONES) + ((letter & HIGHS) >>> 7) * 9;
        long bytes = (values << 4 | values >>> 8) & 0x00FF_00FF_00FF_00FFL;
        long pairs = (bytes << 8 | bytes >>> 16) & 0x0000_FFFF_0000_FFFFL;
        return (pairs << 16 | pairs >>> 32) & 0xFFFF_FFFFL;
    }
}
