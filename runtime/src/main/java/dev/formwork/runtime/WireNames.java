package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** A fixed list of texts, found by their UTF-8 bytes. */
final class WireNames {
    private final byte[][] names;
    private final int longest;

    /** At each place an index into {@link #names}, or -1; a text is at its hash's place or at one of those behind it. */
    private final int[] table;

    /**
     * Lists texts.
     *
     * @throws IllegalArgumentException if two are equal
     */
    WireNames(String... texts) {
        names = new byte[texts.length][];
        table = new int[Integer.highestOneBit(texts.length | 1) * 4];
        Arrays.fill(table, -1);
        int longest = 0;
        for (int i = 0; i < texts.length; i++) {
            byte[] name = texts[i].getBytes(UTF_8);
            int place = place(name, 0, name.length);
            if (table[place] >= 0) {
                throw new IllegalArgumentException("Two values are \"" + texts[i] + "\"");
            }
            names[i] = name;
            table[place] = i;
            longest = Math.max(longest, name.length);
        }
        this.longest = longest;
    }

    /** Which of the texts this is; -1 if it is none. */
    int indexOf(byte[] text, int from, int to) {
        return to - from > longest ? -1 : table[place(text, from, to)];
    }

    /** Where a text stands in the table, or would stand. */
    private int place(byte[] text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text[at];
        }
        int mask = table.length - 1;
        int place = (hash ^ hash >>> 15) & mask;
        while (table[place] >= 0
                && !Arrays.equals(names[table[place]], 0, names[table[place]].length, text, from, to)) {
            place = place + 1 & mask;
        }
        return place;
    }
}
