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
        for (int i = 0; i < wireNames.size(); i++) {
            byte[] name = wireNames.get(i).getBytes(StandardCharsets.UTF_8);
            expected[i] = ExpectedName.of(name);
            all.add(name);
        }
        expected[wireNames.size()] = ExpectedName.NOTHING;
        List<Integer> ordinals = new ArrayList<>();
        for (int i = 0; i < aliases.size(); i++) {
            for (String alias : aliases.get(i)) {
                all.add(alias.getBytes(StandardCharsets.UTF_8));
                ordinals.add(i);
            }
        }
        names = all.toArray(new byte[0][]);
        aliasOrdinals = ordinals.stream().mapToInt(Integer::intValue).toArray();
        slots = new short[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        for (int i = 0; i < names.length; i++) {
            int slot = slot(names[i], 0, names[i].length);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (short) (i + 1);
        }
    }

    /**
     * Looks whether a field's name and the colon behind it come next.
     *
     * @param ordinal the field
     * @param text    holds the name
     * @param at      where its opening quote would be
     * @param limit   where the text ends
     * @return the index behind the colon, or a negative number; the name may be there nevertheless, written differently
     */
    int behind(int ordinal, byte[] text, int at, int limit) {
        return expected[ordinal].behind(text, at, limit);
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
        int slot = slot(text, from, to);
        while (true) {
            int number = slots[slot] - 1;
            if (number < 0 || isName(number, text, from, to)) {
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

    private boolean isName(int number, byte[] text, int from, int to) {
        byte[] name = names[number];
        return Arrays.equals(name, 0, name.length, text, from, to);
    }

    private int slot(byte[] text, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            hash = mix(hash ^ Bytes.word(text, at));
        }
        hash = mix(hash ^ Bytes.partialWord(text, at, to));
        return (int) hash & slots.length - 1;
    }

    private static long mix(long bits) {
        long mixed = bits * 0x9E37_79B9_7F4A_7C15L;
        return mixed ^ mixed >>> 32;
    }
}
