package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The map keys that were read last. The maps of a list mostly have the same keys, and one that comes again needs no new
 * string. There is room for a few short ones only, so that no input can make it grow.
 */
final class RecentKeys {
    private static final int SLOTS = 32;
    private static final int LONGEST = 3 * Long.BYTES;

    private final @Nullable Key[] keys = new Key[SLOTS];

    /**
     * A key, and what is compared instead of its characters.
     *
     * @param first  the first eight bytes, or all there are
     * @param second the eight bytes behind the first, or the last ones if there are no more
     * @param last   the last eight bytes, or all there are
     */
    private record Key(long first, long second, long last, int length, String text) {}

    /**
     * The key in a text.
     *
     * @param text holds it, in ASCII without escapes
     * @param from its first byte
     * @param to   the index behind its last byte
     */
    String of(byte[] text, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return Utf8.ascii(text, from, to);
        }
        boolean isShort = length < Long.BYTES;
        long first = isShort ? Bytes.partialWord(text, from, to) : Bytes.word(text, from);
        long last = isShort ? first : Bytes.word(text, to - Long.BYTES);
        long second = length <= 2 * Long.BYTES ? last : Bytes.word(text, from + Long.BYTES);
        int slot = slot(first ^ second << 2 ^ last << 1 ^ length);
        Key known = keys[slot];
        if (known != null
                && known.first == first
                && known.second == second
                && known.last == last
                && known.length == length) {
            return known.text;
        }
        String key = Utf8.ascii(text, from, to);
        keys[slot] = new Key(first, second, last, length, key);
        return key;
    }

    private static int slot(long bits) {
        return (int) (bits * 0x9E37_79B9_7F4A_7C15L >>> 59);
    }
}
