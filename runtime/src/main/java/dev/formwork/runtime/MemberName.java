package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A name under which JSON text may hold a field, as a member has it: behind a comma, with its quotes and the colon, in
 * words of eight bytes.
 */
final class MemberName {

    /** Matches nothing, since no text is that long. */
    static final MemberName NOTHING = new MemberName(-1, null, new byte[0], Integer.MAX_VALUE);

    /** Stands behind the last field, and matches nothing either. */
    static final MemberName END = new MemberName(-1, null, new byte[0], Integer.MAX_VALUE);

    /** How many bytes are compared at once; names of which more than that has to be looked at are rare. */
    private static final int SPAN = 4 * Long.BYTES;

    /** The field. */
    final int ordinal;

    /** The name, if it is one of the field's aliases. */
    final @Nullable String alias;

    /** The name of the field behind this one; {@link #END} behind the last. */
    MemberName next = this;

    /** Another name that begins like this one. */
    @Nullable
    MemberName alike;

    private final byte[] name;

    /** The comma, the name in quotes, and the colon. */
    private final byte[] member;

    private final int length;

    /** The first words of the member, and which bits of them belong to it. */
    private final long first;

    private final long firstMask;
    private final long second;
    private final long secondMask;
    private final long third;
    private final long thirdMask;
    private final long fourth;
    private final long fourthMask;

    private MemberName(int ordinal, @Nullable String alias, byte[] name, int length) {
        this.ordinal = ordinal;
        this.alias = alias;
        this.name = name;
        this.member = member(name);
        this.length = length;
        this.first = word(member, 0);
        this.firstMask = mask(member, 0);
        this.second = word(member, 1);
        this.secondMask = mask(member, 1);
        this.third = word(member, 2);
        this.thirdMask = mask(member, 2);
        this.fourth = word(member, 3);
        this.fourthMask = mask(member, 3);
    }

    private static byte[] member(byte[] name) {
        byte[] member = new byte[name.length + 4];
        member[0] = ',';
        member[1] = '"';
        System.arraycopy(name, 0, member, 2, name.length);
        member[name.length + 2] = '"';
        member[name.length + 3] = ':';
        return member;
    }

    private static long word(byte[] member, int index) {
        byte[] padded = Arrays.copyOf(member, Math.max(member.length, SPAN));
        return Bytes.word(padded, index * Long.BYTES);
    }

    private static long mask(byte[] member, int index) {
        int bytes = Math.min(member.length - index * Long.BYTES, Long.BYTES);
        return bytes <= 0 ? 0 : -1L >>> Long.SIZE - 8 * bytes;
    }

    /** Prepares the name of a field, or an alias. */
    static MemberName of(int ordinal, String name, boolean isAlias) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        // A name that JSON text cannot hold without escapes is nowhere as it is.
        return new MemberName(
                ordinal, isAlias ? name : null, bytes, isPlain(bytes) ? bytes.length + 4 : NOTHING.length);
    }

    /** Prepares a name that no field has, and that needs no escapes. */
    static MemberName unknown(byte[] name) {
        return new MemberName(-1, null, name, name.length + 4);
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

    /** How many bytes it has with the comma, its quotes and the colon. */
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
     * @param at    the byte before its opening quote
     * @param lead  the bits in which that byte differs from a comma
     * @param limit where the text ends
     * @return the index behind the colon, or a negative number; the name may be there nevertheless, written differently
     */
    int behind(byte[] text, int at, int lead, int limit) {
        if (limit - at < SPAN) {
            return behindNearEnd(text, at, lead, limit);
        }
        // One condition, since names of many lengths would make the processor guess wrong at each of several.
        long differences = (Bytes.word(text, at) ^ lead ^ first) & firstMask
                | (Bytes.word(text, at + 8) ^ second) & secondMask
                | (Bytes.word(text, at + 16) ^ third) & thirdMask
                | (Bytes.word(text, at + 24) ^ fourth) & fourthMask;
        return differences == 0 && (length <= SPAN || hasRest(text, at, limit)) ? at + length : -1;
    }

    private boolean hasRest(byte[] text, int at, int limit) {
        return length <= limit - at && Arrays.equals(member, SPAN, length, text, at + SPAN, at + length);
    }

    private int behindNearEnd(byte[] text, int at, int lead, int limit) {
        return length <= limit - at
                        && (text[at] ^ lead) == ','
                        && Arrays.equals(member, 1, length, text, at + 1, at + length)
                ? at + length
                : -1;
    }
}
