package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The names under which JSON text may hold the fields of a schema. A name's number is the ordinal of its field; the
 * aliases have the numbers behind.
 */
final class MemberNames {
    static final MemberNames NONE = new MemberNames(List.of(), List.of());

    /** By number; behind the fields' names stands one that matches nothing, so that there always is a next one. */
    private final ExpectedName[] expected;

    private final byte[][] names;

    /** The first and the last eight bytes of each name; all there are, twice, of a shorter one. */
    private final long[] firsts;

    private final long[] lasts;
    private final int[] aliasOrdinals;

    /** An open hash table of numbers of names, each plus one; at most half of it is used. */
    private final short[] slots;

    /**
     * Prepares names.
     *
     * @param wireNames the name of each field
     * @param aliases   the further names of each field
     */
    MemberNames(List<String> wireNames, List<List<String>> aliases) {
        List<byte[]> all = new ArrayList<>();
        expected = new ExpectedName[wireNames.size() + 1];
        expected[wireNames.size()] = ExpectedName.NOTHING;
        for (int i = 0; i < wireNames.size(); i++) {
            byte[] name = wireNames.get(i).getBytes(StandardCharsets.UTF_8);
            expected[i] = ExpectedName.of(i, name);
            all.add(name);
        }
        for (int i = 0; i < wireNames.size(); i++) {
            expected[i].next = expected[i + 1];
        }
        List<Integer> ordinals = new ArrayList<>();
        for (int i = 0; i < aliases.size(); i++) {
            for (String alias : aliases.get(i)) {
                all.add(alias.getBytes(StandardCharsets.UTF_8));
                ordinals.add(i);
            }
        }
        names = all.toArray(new byte[0][]);
        firsts = new long[names.length];
        lasts = new long[names.length];
        aliasOrdinals = ordinals.stream().mapToInt(Integer::intValue).toArray();
        slots = new short[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        for (int i = 0; i < names.length; i++) {
            firsts[i] = first(names[i], 0, names[i].length);
            lasts[i] = last(names[i], 0, names[i].length, firsts[i]);
            int slot = slot(firsts[i], lasts[i], names[i].length);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (short) (i + 1);
        }
    }

    /** The name of a field; one that matches nothing behind the last. */
    ExpectedName expected(int ordinal) {
        return expected[ordinal];
    }

    /**
     * Finds a name.
     *
     * @param text holds it, without escapes
     * @param from its first byte
     * @param to   the index behind its last byte
     * @return its number, or -1
     */
    int find(byte[] text, int from, int to) {
        long first = first(text, from, to);
        long last = last(text, from, to, first);
        int slot = slot(first, last, to - from);
        while (true) {
            int number = slots[slot] - 1;
            if (number < 0 || firsts[number] == first && lasts[number] == last && isName(number, text, from, to)) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
    }

    /** The ordinal of the field that a name stands for. */
    int ordinal(int number) {
        int alias = number - (expected.length - 1);
        return alias < 0 ? number : aliasOrdinals[alias];
    }

    boolean isAlias(int number) {
        return number >= expected.length - 1;
    }

    /** The name with that number. */
    String name(int number) {
        return new String(names[number], StandardCharsets.UTF_8);
    }

    /** Whether this is the name, of which the first and the last bytes are. */
    private boolean isName(int number, byte[] text, int from, int to) {
        byte[] name = names[number];
        return name.length == to - from
                && (name.length <= 2 * Long.BYTES || Arrays.equals(name, 0, name.length, text, from, to));
    }

    private int slot(long first, long last, int length) {
        long mixed = (first ^ Long.rotateLeft(last, 29) ^ length) * 0x9E37_79B9_7F4A_7C15L;
        return (int) (mixed ^ mixed >>> 32) & slots.length - 1;
    }

    private static long first(byte[] text, int from, int to) {
        return to - from < Long.BYTES ? Bytes.partialWord(text, from, to) : Bytes.word(text, from);
    }

    private static long last(byte[] text, int from, int to, long first) {
        return to - from < Long.BYTES ? first : Bytes.word(text, to - Long.BYTES);
    }
}
