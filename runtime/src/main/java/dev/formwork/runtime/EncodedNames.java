package dev.formwork.runtime;

import java.util.Arrays;
import java.util.List;

/**
 * The names of a schema's fields as they begin a member in JSON text, encoded once: {@code ,"flow_id":}, and the whole
 * member where the field is null. They stand side by side in words of eight bytes, and always a few of them are written,
 * whatever counts of them: that is faster than to make as many steps as a name needs, which differ from name to name.
 */
final class EncodedNames {
    private static final int WORDS = 4;
    private static final int WORD_BYTES = WORDS * Long.BYTES;

    /** Each name has its first words, which end in anything if it is shorter, and behind them its length. */
    private static final int STRIDE = WORDS + 1;

    // The same for members that are null, which are longer. Each kind has steps of its own: a fifth word for names as
    // well would be a store in vain for nearly all of them, and shows in the time of a whole document.
    private static final int NULL_WORDS = 5;
    private static final int NULL_WORD_BYTES = NULL_WORDS * Long.BYTES;
    private static final int NULL_STRIDE = NULL_WORDS + 1;

    private static final byte[] NONE = {};

    private final long[] words;
    private final long[] nullWords;

    /** What does not fit into a name's words. */
    private final byte[][] rests;

    private final byte[][] nullRests;

    /** How many bytes may be written for a name, or for a member that is null, whichever it is. */
    final int room;

    EncodedNames(List<String> wireNames) {
        int count = wireNames.size();
        words = new long[STRIDE * count];
        nullWords = new long[NULL_STRIDE * count];
        rests = new byte[count][];
        nullRests = new byte[count][];
        int longest = NULL_WORD_BYTES;
        for (int index = 0; index < count; index++) {
            byte[] name = encode(wireNames.get(index), "");
            byte[] nullMember = encode(wireNames.get(index), "null");
            rests[index] = split(name, WORDS, words, STRIDE * index);
            nullRests[index] = split(nullMember, NULL_WORDS, nullWords, NULL_STRIDE * index);
            longest = Math.max(longest, nullMember.length);
        }
        room = longest;
    }

    /** Stores the first words of a text, and behind them its length; gives what does not fit into them. */
    private static byte[] split(byte[] text, int count, long[] target, int at) {
        int size = count * Long.BYTES;
        byte[] padded = Arrays.copyOf(text, Math.max(text.length, size));
        for (int i = 0; i < count; i++) {
            target[at + i] = Bytes.word(padded, i * Long.BYTES);
        }
        target[at + count] = text.length;
        return text.length > size ? Arrays.copyOfRange(text, size, text.length) : NONE;
    }

    private static byte[] encode(String name, String value) {
        Utf8Buffer buffer = new Utf8Buffer();
        if (!buffer.putName(name)) {
            throw new IllegalArgumentException("The field name " + name + " has an unpaired surrogate");
        }
        buffer.putAscii(value);
        return buffer.finish();
    }

    /**
     * Writes a field's name, behind a comma.
     *
     * @param target has {@link #room} for it
     * @param at     where the comma goes
     * @return the index behind the colon
     */
    int put(int index, byte[] target, int at) {
        long[] source = words;
        int from = STRIDE * index;
        int length = (int) source[from + WORDS];
        // First the outer ones, whose bounds checks make those of the inner ones superfluous.
        Bytes.putWord(source[from + 3], target, at + 3 * Long.BYTES);
        Bytes.putWord(source[from], target, at);
        Bytes.putWord(source[from + 1], target, at + Long.BYTES);
        Bytes.putWord(source[from + 2], target, at + 2 * Long.BYTES);
        if (length > WORD_BYTES) {
            System.arraycopy(rests[index], 0, target, at + WORD_BYTES, length - WORD_BYTES);
        }
        return at + length;
    }

    /**
     * Writes a field that is null, behind a comma.
     *
     * @param target has {@link #room} for it
     * @param at     where the comma goes
     * @return the index behind the null
     */
    int putNull(int index, byte[] target, int at) {
        long[] source = nullWords;
        int from = NULL_STRIDE * index;
        int length = (int) source[from + NULL_WORDS];
        // The outer ones first, as for a name.
        Bytes.putWord(source[from + 4], target, at + 4 * Long.BYTES);
        Bytes.putWord(source[from], target, at);
        Bytes.putWord(source[from + 1], target, at + Long.BYTES);
        Bytes.putWord(source[from + 2], target, at + 2 * Long.BYTES);
        Bytes.putWord(source[from + 3], target, at + 3 * Long.BYTES);
        if (length > NULL_WORD_BYTES) {
            System.arraycopy(nullRests[index], 0, target, at + NULL_WORD_BYTES, length - NULL_WORD_BYTES);
        }
        return at + length;
    }
}
