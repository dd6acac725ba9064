package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A name under which JSON text may hold a field, as a member begins with it: with its quotes and the colon, in words of
 * eight bytes.
 */
final class MemberName {

    /** Matches nothing, since no text is that long. */
    static final MemberName NOTHING = new MemberName(-1, null, new byte[0], Integer.MAX_VALUE);

    /** Which words are not in fields of their own: those from this one on. */
    private static final int OTHERS = 3;

    /** The field. */
    final int ordinal;

    /** The name, if it is one of the field's aliases. */
    final @Nullable String alias;

    /** The name of the field behind this one; {@link #NOTHING} behind the last. */
    MemberName next = this;

    /** Another name that begins like this one. */
    @Nullable
    MemberName alike;

    private final byte[] name;

    /** How many bytes there are, and how many are looked at. */
    private final int length;

    private final int reach;

    /** The first three words and the last one; in a short name, the later ones overlap, or are the same. */
    private final long first;

    private final long second;
    private final long third;
    private final long last;

    /** Where they are. */
    private final int secondOffset;

    private final int thirdOffset;
    private final int lastOffset;

    /** The bits that count of each. */
    private final long mask;

    /** The other words. */
    private final long[] others;

    private MemberName(int ordinal, @Nullable String alias, byte[] name, int length) {
        byte[] member = member(name);
        this.ordinal = ordinal;
        this.alias = alias;
        this.name = name;
        this.length = length;
        this.reach = Math.max(length, Long.BYTES);
        byte[] padded = Arrays.copyOf(member, Math.max(member.length, Long.BYTES));
        this.lastOffset = padded.length - Long.BYTES;
        this.secondOffset = Math.min(Long.BYTES, lastOffset);
        this.thirdOffset = Math.min(2 * Long.BYTES, lastOffset);
        this.first = Bytes.word(padded, 0);
        this.second = Bytes.word(padded, secondOffset);
        this.third = Bytes.word(padded, thirdOffset);
        this.last = Bytes.word(padded, lastOffset);
        this.mask = member.length < Long.BYTES ? -1L >>> Long.SIZE - 8 * member.length : -1L;
        this.others = new long[Math.max(0, (lastOffset - 1) / Long.BYTES - 2)];
        for (int i = 0; i < others.length; i++) {
            others[i] = Bytes.word(padded, (i + OTHERS) * Long.BYTES);
        }
    }

    private static byte[] member(byte[] name) {
        byte[] member = new byte[name.length + 3];
        member[0] = '"';
        System.arraycopy(name, 0, member, 1, name.length);
        member[name.length + 1] = '"';
        member[name.length + 2] = ':';
        return member;
    }

    /** Prepares the name of a field, or an alias. */
    static MemberName of(int ordinal, String name, boolean isAlias) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        // A name that JSON text cannot hold without escapes is nowhere as it is.
        return new MemberName(
                ordinal, isAlias ? name : null, bytes, isPlain(bytes) ? bytes.length + 3 : NOTHING.length);
    }

    private static boolean isPlain(byte[] name) {
        for (byte b : name) {
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                return false;
            }
        }
        return true;
    }

    /** The name alone. */
    byte[] bytes() {
        return name;
    }

    /** How many bytes it has with its quotes and the colon. */
    int length() {
        return length;
    }

    /** Whether these bytes are the name. */
    boolean is(byte[] text, int from, int to) {
        return Arrays.equals(name, 0, name.length, text, from, to);
    }

    /**
     * Looks whether the name and the colon behind it come next.
     *
     * @param text  holds the name
     * @param at    where its opening quote would be
     * @param limit where the text ends
     * @return the index behind the colon, or a negative number; the name may be there nevertheless, written differently
     */
    int behind(byte[] text, int at, int limit) {
        if (reach > limit - at) {
            return -1;
        }
        // One condition, since names of many lengths would make the processor guess wrong at each of several.
        long differences = Bytes.word(text, at) ^ first
                | Bytes.word(text, at + secondOffset) ^ second
                | Bytes.word(text, at + thirdOffset) ^ third
                | Bytes.word(text, at + lastOffset) ^ last;
        return (differences & mask) == 0 && (others.length == 0 || hasOthers(text, at)) ? at + length : -1;
    }

    private boolean hasOthers(byte[] text, int at) {
        for (int i = 0; i < others.length; i++) {
            if (Bytes.word(text, at + (i + OTHERS) * Long.BYTES) != others[i]) {
                return false;
            }
        }
        return true;
    }
}
