package dev.formwork.runtime;

/** A member's name with its quotes and the colon, as words of eight bytes that are compared at once. */
final class ExpectedName {

    /** Matches nothing: no word without its bits has bits. */
    static final ExpectedName NOTHING = new ExpectedName(0, 0, 1, new long[0]);

    /** How many bytes there are. */
    private final int length;

    private final long lastMask;
    private final long lastWord;

    /** The words before the last one; that one may overlap them. */
    private final long[] words;

    private ExpectedName(int length, long lastMask, long lastWord, long[] words) {
        this.length = length;
        this.lastMask = lastMask;
        this.lastWord = lastWord;
        this.words = words;
    }

    /** Prepares a name; one that JSON text cannot hold without escapes matches nothing. */
    static ExpectedName of(byte[] name) {
        for (byte b : name) {
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                return NOTHING;
            }
        }
        byte[] member = new byte[name.length + 3];
        member[0] = '"';
        System.arraycopy(name, 0, member, 1, name.length);
        member[name.length + 1] = '"';
        member[name.length + 2] = ':';
        if (member.length < Long.BYTES) {
            long mask = -1L >>> Long.SIZE - 8 * member.length;
            return new ExpectedName(member.length, mask, Bytes.partialWord(member, 0, member.length), new long[0]);
        }
        long[] words = new long[(member.length - 1) / Long.BYTES];
        for (int i = 0; i < words.length; i++) {
            words[i] = Bytes.word(member, i * Long.BYTES);
        }
        return new ExpectedName(member.length, -1L, Bytes.word(member, member.length - Long.BYTES), words);
    }

    /** The index behind the colon, or a negative number. */
    int behind(byte[] text, int at, int limit) {
        int end = at + length;
        // Shorter ones are read with what follows them, which the mask takes away.
        int last = length < Long.BYTES ? at : end - Long.BYTES;
        if (last > limit - Long.BYTES || (Bytes.word(text, last) & lastMask) != lastWord) {
            return -1;
        }
        for (int i = 0; i < words.length; i++) {
            if (Bytes.word(text, at + i * Long.BYTES) != words[i]) {
                return -1;
            }
        }
        return end;
    }
}
