package dev.formwork.runtime;

import java.util.Arrays;
import java.util.List;

/**
 * The names of a schema's fields as they begin a member in JSON text, encoded once: {@code ,"flow_id":}. They stand side
 * by side in words of eight bytes, and always a few of them are written, whatever counts of them: that is faster than to
 * make as many steps as a name needs, which differ from name to name.
 */
final class EncodedNames {
    private static final int WORDS = 4;
    private static final int WORD_BYTES = WORDS * Long.BYTES;

    /** Each name has its first words, which end in anything if it is shorter, and behind them its length. */
    private static final int STRIDE = WORDS + 1;

    private static final byte[] NONE = {};

    private final long[] words;

    /** What does not fit into a name's words. */
    private final byte[][] rests;

    /** How many bytes may be written for a name, whichever it is. */
    final int room;

    EncodedNames(List<String> wireNames) {
        int count = wireNames.size();
        words = new long[STRIDE * count];
        rests = new byte[count][];
        int longest = WORD_BYTES;
        for (int index = 0; index < count; index++) {
            byte[] name = encode(wireNames.get(index));
            byte[] padded = Arrays.copyOf(name, Math.max(name.length, WORD_BYTES));
            int from = STRIDE * index;
            for (int i = 0; i < WORDS; i++) {
                words[from + i] = Bytes.word(padded, i * Long.BYTES);
            }
            words[from + WORDS] = name.length;
            rests[index] = name.length > WORD_BYTES ? Arrays.copyOfRange(name, WORD_BYTES, name.length) : NONE;
            longest = Math.max(longest, name.length);
        }
        room = longest;
    }

    private static byte[] encode(String name) {
        Utf8Buffer buffer = new Utf8Buffer();
        buffer.put(',');
        if (!buffer.putQuoted(name)) {
            throw new IllegalArgumentException("The field name " + name + " has an unpaired surrogate");
        }
        buffer.put(':');
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
}
