package dev.formwork.examples.benchmarks.contestant.handwritten;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds a member's number by its name: one step into a table in which no two names meet. */
final class NameTable {

    /** No member has that name. */
    static final int UNKNOWN = -1;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final byte[][] names;
    private final int shift;
    private final long factor;

    /** The place of each number's name. */
    private final byte[] numbers;

    NameTable(String... names) {
        this.names = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            this.names[i] = names[i].getBytes(StandardCharsets.US_ASCII);
        }
        int bits = 2 + (Integer.SIZE - Integer.numberOfLeadingZeros(names.length));
        this.shift = Long.SIZE - bits;
        this.numbers = new byte[1 << bits];
        this.factor = factorWithoutCollisions();
    }

    private long factorWithoutCollisions() {
        long candidate = MIX;
        while (!fill(candidate)) {
            candidate = candidate * MIX + 2;
        }
        return candidate;
    }

    private boolean fill(long candidate) {
        Arrays.fill(numbers, (byte) UNKNOWN);
        for (int i = 0; i < names.length; i++) {
            int slot = slot(names[i], 0, names[i].length, candidate);
            if (numbers[slot] != UNKNOWN) {
                return false;
            }
            numbers[slot] = (byte) i;
        }
        return true;
    }

    private int slot(byte[] bytes, int from, int length, long by) {
        long first;
        long last;
        if (length >= Long.BYTES) {
            first = Words.at(bytes, from);
            last = Words.at(bytes, from + length - Long.BYTES);
        } else {
            first = 0;
            for (int i = 0; i < length; i++) {
                first = first << Byte.SIZE | bytes[from + i];
            }
            last = 0;
        }
        return (int) (((first * MIX ^ last) + length) * by >>> shift);
    }

    int find(byte[] bytes, int from, int length) {
        int number = numbers[slot(bytes, from, length, factor)];
        if (number < 0) {
            return UNKNOWN;
        }
        byte[] name = names[number];
        return Arrays.equals(name, 0, name.length, bytes, from, from + length) ? number : UNKNOWN;
    }
}
