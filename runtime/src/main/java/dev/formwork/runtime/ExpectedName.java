package dev.formwork.runtime;

/** A field's name as a member begins with it: with its quotes and the colon, in words of eight bytes. */
final class ExpectedName {

    /** Matches nothing, since no text is that long. */
    static final ExpectedName NOTHING = new ExpectedName(-1, new byte[Long.BYTES], Integer.MAX_VALUE);

    /** The field. */
    final int ordinal;

    /** The name of the field behind this one; {@link #NOTHING} behind the last. */
    ExpectedName next = this;

    /** How many bytes there are. */
    private final int length;

    /** The first word, and its bits that count. */
    private final long first;

    private final long firstMask;

    /** The last eight bytes, which may overlap those before. */
    private final long last;

    /** The words between, of which the last may overlap that last one. */
    private final long[] middle;

    private ExpectedName(int ordinal, byte[] member, int length) {
        this.ordinal = ordinal;
        this.length = length;
        this.first = Bytes.partialWord(member, 0, Math.min(member.length, Long.BYTES));
        this.firstMask = member.length < Long.BYTES ? -1L >>> Long.SIZE - 8 * member.length : -1L;
        this.last = member.length < Long.BYTES ? 0 : Bytes.word(member, member.length - Long.BYTES);
        this.middle = new long[Math.max(0, (member.length - 1) / Long.BYTES - 1)];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = Bytes.word(member, (i + 1) * Long.BYTES);
        }
    }

    /** Prepares a field's name; one that JSON text cannot hold without escapes matches nothing. */
    static ExpectedName of(int ordinal, byte[] name) {
        byte[] member = new byte[name.length + 3];
        member[0] = '"';
        System.arraycopy(name, 0, member, 1, name.length);
        member[name.length + 1] = '"';
        member[name.length + 2] = ':';
        return new ExpectedName(ordinal, member, isPlain(name) ? member.length : NOTHING.length);
    }

    /** Whether JSON text may hold a name without escapes. */
    private static boolean isPlain(byte[] name) {
        for (byte b : name) {
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                return false;
            }
        }
        return true;
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
        if (at > limit - Long.BYTES || (Bytes.word(text, at) & firstMask) != first) {
            return -1;
        }
        int end = at + length;
        if (length <= Long.BYTES) {
            return end;
        }
        if (length > limit - at || Bytes.word(text, end - Long.BYTES) != last) {
            return -1;
        }
        return middle.length == 0 || hasMiddle(text, at) ? end : -1;
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
