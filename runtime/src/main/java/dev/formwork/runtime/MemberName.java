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

    /** The first word, and its bits that count. */
    private final long first;

    private final long firstMask;

    /** The last word, which may overlap the first or be the same, where it is, and its bits that count. */
    private final long last;

    private final long lastMask;
    private final int lastOffset;

    /** The words between, of which the last may overlap that last one. */
    private final long[] middle;

    private MemberName(int ordinal, @Nullable String alias, byte[] name, int length) {
        byte[] member = member(name);
        this.ordinal = ordinal;
        this.alias = alias;
        this.name = name;
        this.length = length;
        this.reach = Math.max(length, Long.BYTES);
        boolean isShort = member.length < Long.BYTES;
        this.firstMask = isShort ? -1L >>> Long.SIZE - 8 * member.length : -1L;
        this.first = isShort ? Bytes.partialWord(member, 0, member.length) : Bytes.word(member, 0);
        this.lastOffset = isShort ? 0 : member.length - Long.BYTES;
        this.lastMask = isShort ? firstMask : -1L;
        this.last = isShort ? first : Bytes.word(member, lastOffset);
        this.middle = new long[Math.max(0, (member.length - 1) / Long.BYTES - 1)];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = Bytes.word(member, (i + 1) * Long.BYTES);
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
        // As one condition, since two branches would be harder to foresee.
        long differences =
                Bytes.word(text, at) & firstMask ^ first | Bytes.word(text, at + lastOffset) & lastMask ^ last;
        return differences == 0 && (middle.length == 0 || hasMiddle(text, at)) ? at + length : -1;
    }

    private boolean hasMiddle(byte[] text, int at) {
        for (int i = 0; i < middle.length; i++) {
            if (Bytes.word(text, at + (i + 1) * Long.BYTES) != middle[i]) {
                return false;
            }
        }
        return true;
    }
}
