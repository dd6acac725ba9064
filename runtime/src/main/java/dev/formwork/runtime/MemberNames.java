package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names under which JSON text may hold the fields of a schema, found by how they begin: a name is looked up before
 * it is known where it ends, since text whose lengths vary makes the processor guess wrong.
 */
final class MemberNames {
    static final MemberNames NONE = new MemberNames(List.of(), List.of());

    private static final int MOST_WORDS = 4;

    /** One in so many names may share a slot with another, which costs less than to look at another word of all. */
    private static final int TOLERATED = 8;

    /** At least half of it; a power of two. Names in one slot are found one after the other. */
    private static final int SLOTS_PER_NAME = 8;

    /** By ordinal; behind the fields' names stands the end, so that there always is a next one. */
    private final MemberName[] expected;

    /** How many words of eight bytes are looked at. */
    private final int words;

    /** The names by a hash of those words; the others of the same hash follow each. */
    private final @Nullable MemberName[] slots;

    /** By how many bits a hash is shifted so that it is an index. */
    private final int shift;

    /**
     * Prepares names.
     *
     * @param wireNames the name of each field
     * @param aliases   the further names of each field
     */
    MemberNames(List<String> wireNames, List<List<String>> aliases) {
        expected = new MemberName[wireNames.size() + 1];
        expected[wireNames.size()] = MemberName.END;
        List<MemberName> all = new ArrayList<>();
        for (int i = 0; i < wireNames.size(); i++) {
            expected[i] = MemberName.of(i, wireNames.get(i), false);
            all.add(expected[i]);
        }
        for (int i = 0; i < wireNames.size(); i++) {
            expected[i].next = expected[i + 1];
        }
        for (int i = 0; i < aliases.size(); i++) {
            for (String alias : aliases.get(i)) {
                all.add(MemberName.of(i, alias, true));
            }
        }
        int size = Integer.highestOneBit(Math.max(1, all.size())) * SLOTS_PER_NAME;
        shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
        words = words(all, size);
        slots = new MemberName[size];
        for (MemberName name : all) {
            add(name);
        }
    }

    /** Behind those that are there, since a field's own name comes before another's alias. */
    private void add(MemberName name) {
        int slot = slot(name.bytes(), 0, name.bytes().length, words);
        MemberName last = slots[slot];
        if (last == null) {
            slots[slot] = name;
            return;
        }
        while (last.alike != null) {
            last = last.alike;
        }
        last.alike = name;
    }

    /** As few words as tell nearly all names apart, or else the most. */
    private int words(List<MemberName> names, int size) {
        int best = 1;
        int fewestAlike = Integer.MAX_VALUE;
        for (int count = 1; count <= MOST_WORDS && fewestAlike > names.size() / TOLERATED; count++) {
            boolean[] used = new boolean[size];
            int alike = 0;
            for (MemberName name : names) {
                int slot = slot(name.bytes(), 0, name.bytes().length, count);
                alike += used[slot] ? 1 : 0;
                used[slot] = true;
            }
            if (alike < fewestAlike) {
                fewestAlike = alike;
                best = count;
            }
        }
        return best;
    }

    /** The name of a field; {@link MemberName#END} behind the last. */
    MemberName expected(int ordinal) {
        return expected[ordinal];
    }

    /**
     * Finds the name of the next member, if it is written without escapes and its colon follows at once.
     *
     * @param text  holds it
     * @param quote its opening quote
     * @param limit where the text ends
     * @return the name; {@link MemberName#NOTHING} if it is none of these, unless it is written with escapes; null if that
     *     is not sure, and it has to be {@linkplain #find found otherwise}
     */
    @Nullable
    MemberName findNext(byte[] text, int quote, int limit) {
        if (limit - quote <= words * Long.BYTES) {
            return null;
        }
        MemberName name = slots[slot(text, quote + 1)];
        if (name == null) {
            return MemberName.NOTHING;
        }
        int lead = text[quote - 1] ^ ',';
        while (name != null && name.behind(text, quote - 1, lead, limit) < 0) {
            name = name.alike;
        }
        return name;
    }

    /**
     * Finds a name.
     *
     * @param text holds it, without escapes
     * @param from its first byte
     * @param to   the index behind its last byte
     * @return the name, or null
     */
    @Nullable
    MemberName find(byte[] text, int from, int to) {
        MemberName name = slots[slot(text, from, to, words)];
        while (name != null && !name.is(text, from, to)) {
            name = name.alike;
        }
        return name;
    }

    /** Where a name stands that ends at a quote; there must be as many words. */
    private int slot(byte[] text, int from) {
        long hash = 0;
        long counting = -1L;
        for (int at = from, count = words; count > 0; at += Long.BYTES, count--) {
            long word = Bytes.word(text, at);
            long special = Bytes.markSpecial(word);
            hash = mixed(hash, word & upTo(special) & counting);
            counting = special == 0 ? counting : 0;
        }
        return (int) (hash >>> shift);
    }

    /** The same for a name behind which there need be no quote, and no words. */
    private int slot(byte[] text, int from, int to, int count) {
        long hash = 0;
        long counting = -1L;
        for (int i = 0; i < count; i++) {
            long word = word(text, from + i * Long.BYTES, to);
            long special = Bytes.markSpecial(word);
            hash = mixed(hash, word & upTo(special) & counting);
            counting = special == 0 ? counting : 0;
        }
        return (int) (hash >>> shift);
    }

    /** Eight bytes of a name and the quote behind it; what is behind the quote does not count. */
    private static long word(byte[] text, int at, int to) {
        if (at > to) {
            return 0;
        }
        return to - at >= Long.BYTES
                ? Bytes.word(text, at)
                : Bytes.partialWord(text, at, to) | (long) '"' << 8 * (to - at);
    }

    private static long mixed(long hash, long word) {
        return (hash ^ word) * 0x9E37_79B9_7F4A_7C15L;
    }

    /** The bits before the first mark. */
    private static long upTo(long marks) {
        return marks - 1 & ~marks;
    }
}
