package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing array of bytes that JSON tokens are written to in place, as UTF-8. */
final class Utf8Buffer {
    /** Some virtual machines cannot make longer arrays. */
    private static final int MAX_SIZE = Integer.MAX_VALUE - 8;

    /** What a character takes at most: six bytes as an escape, four as UTF-8. */
    private static final int MAX_CHARACTER = 6;

    private static final int NULL_LENGTH = 4;
    private static final int NULL = 'n' | 'u' << 8 | 'l' << 16 | 'l' << 24;

    /** The ASCII characters that stand for themselves in a string. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    /** The bits of four characters that are only set beyond the first 256. */
    private static final long BEYOND_BYTE = 0xFF00_FF00_FF00_FF00L;

    /** Stands for an array that was given back; an attempt to write there fails. */
    private static final byte[] GONE = {};

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private byte[] bytes = SpareArrays.take();
    private int size;

    /** What was written; nothing can be written any more. */
    byte[] finish() {
        byte[] result = Arrays.copyOf(bytes, size);
        release();
        return result;
    }

    /** What was written, as text; nothing can be written any more. */
    String finishText() {
        String result = new String(bytes, 0, size, StandardCharsets.UTF_8);
        release();
        return result;
    }

    private void release() {
        SpareArrays.give(bytes);
        bytes = GONE;
    }

    /** Appends an ASCII character. */
    void put(char character) {
        reserve(1);
        bytes[size++] = (byte) character;
    }

    /** How many bytes were written. */
    int size() {
        return size;
    }

    /** Holds what was written, and the room that was asked for. */
    byte[] array() {
        return bytes;
    }

    /** Replaces an ASCII character that was written. */
    void replace(int index, char character) {
        bytes[index] = (byte) character;
    }

    /** Says where what was written ends. */
    void end(int end) {
        size = end;
    }

    /** Appends a comma and the name of a field, with a colon behind it. */
    void putName(EncodedNames names, int index) {
        size = names.put(index, reserve(names.room), size);
    }

    /** Appends a comma and a field that is null. */
    void putNullMember(EncodedNames names, int index) {
        size = names.putNull(index, reserve(names.room), size);
    }

    /**
     * Appends a comma and a field that is a string.
     *
     * @return false as in {@link #putQuoted(String)}
     */
    boolean putMember(EncodedNames names, int index, String text) {
        byte[] target = reserve(names.room + text.length() + 2);
        return putQuoted(text, target, names.put(index, target, size));
    }

    /**
     * A text as a JSON string, for {@link #putEncoded}.
     *
     * @throws IllegalArgumentException if it has an unpaired surrogate
     */
    static byte[] encode(String text) {
        Utf8Buffer buffer = new Utf8Buffer();
        if (!buffer.putQuoted(text)) {
            throw new IllegalArgumentException("The text " + text + " has an unpaired surrogate");
        }
        return buffer.finish();
    }

    /** Appends what is JSON text already. */
    void putEncoded(byte[] json) {
        int length = json.length;
        byte[] target = reserve(length);
        int at = size;
        int last = length - Long.BYTES;
        if (last >= 0) {
            for (int i = 0; i < last; i += Long.BYTES) {
                Bytes.putWord(Bytes.word(json, i), target, at + i);
            }
            Bytes.putWord(Bytes.word(json, last), target, at + last);
        } else {
            System.arraycopy(json, 0, target, at, length);
        }
        size = at + length;
    }

    /** Appends {@code null}. */
    void putNull() {
        reserve(NULL_LENGTH);
        Bytes.putHalfWord(NULL, bytes, size);
        size += NULL_LENGTH;
    }

    /** Appends text that is all ASCII. */
    void putAscii(String text) {
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) text.charAt(i);
        }
        size += length;
    }

    void putLong(long number) {
        end(JsonScalars.put(number, reserve(JsonScalars.MAX_LENGTH), size));
    }

    /**
     * Appends a JSON string: quotes and backslashes escaped, control characters too, all else as it is.
     *
     * @return false if the text has an unpaired surrogate, for which there is no UTF-8; then the string is incomplete
     */
    boolean putQuoted(String text) {
        return putQuoted(text, reserve(text.length() + 2), size);
    }

    private boolean putQuoted(String text, byte[] target, int from) {
        int length = text.length();
        target[from] = '"';
        int plain = putPlain(text, length, target, from + 1);
        if (plain < length) {
            size = from + 1 + plain;
            if (!putFrom(text, plain)) {
                return false;
            }
            put('"');
            return true;
        }
        target[from + 1 + length] = '"';
        size = from + length + 2;
        return true;
    }

    /**
     * Appends a comma and the name of a member, with a colon behind it.
     *
     * @return false if the name has an unpaired surrogate
     */
    boolean putName(String name) {
        int length = name.length();
        byte[] target = reserve(length + 4);
        int at = size;
        if (putPlain(name, length, target, at + 2) < length) {
            return putUnusualName(name);
        }
        target[at] = ',';
        target[at + 1] = '"';
        target[at + 2 + length] = '"';
        target[at + 3 + length] = ':';
        size = at + 4 + length;
        return true;
    }

    /** The same for a name that needs escapes or is not ASCII. */
    private boolean putUnusualName(String name) {
        put(',');
        boolean isWhole = putQuoted(name);
        put(':');
        return isWhole;
    }

    /** Writes a text as far as it needs no escapes and is ASCII, and tells how many characters these are. */
    private static int putPlain(String text, int length, byte[] target, int at) {
        int i = 0;
        if (length >= Long.BYTES) {
            for (; i < length; i += Long.BYTES) {
                // The last eight characters may have been written in part.
                int next = Math.min(i, length - Long.BYTES);
                long word = word(text, next);
                if (Bytes.markSpecial(word) != 0) {
                    return next;
                }
                Bytes.putWord(word, target, at + next);
            }
            return length;
        }
        if (length >= Integer.BYTES) {
            int last = length - Integer.BYTES;
            int first = halfWord(text, 0);
            int second = halfWord(text, last);
            if (Bytes.markSpecial(first & 0xFFFF_FFFFL | (long) second << Integer.SIZE) == 0) {
                Bytes.putHalfWord(first, target, at);
                Bytes.putHalfWord(second, target, at + last);
                return length;
            }
        }
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                return i;
            }
            target[at + i] = (byte) c;
        }
        return length;
    }

    /** Eight characters as one byte each; if one of them takes more, a word that is nowhere plain. */
    private static long word(String text, int at) {
        // Two bytes for each, as characters have; then the odd ones go into what the even ones leave free.
        long even = text.charAt(at)
                | (long) text.charAt(at + 2) << 16
                | (long) text.charAt(at + 4) << 32
                | (long) text.charAt(at + 6) << 48;
        long odd = text.charAt(at + 1)
                | (long) text.charAt(at + 3) << 16
                | (long) text.charAt(at + 5) << 32
                | (long) text.charAt(at + 7) << 48;
        return ((even | odd) & BEYOND_BYTE) == 0 ? even | odd << 8 : -1L;
    }

    /** The same for four characters. */
    private static int halfWord(String text, int at) {
        int even = text.charAt(at) | text.charAt(at + 2) << 16;
        int odd = text.charAt(at + 1) | text.charAt(at + 3) << 16;
        return ((even | odd) & (int) BEYOND_BYTE) == 0 ? even | odd << 8 : -1;
    }

    /** Appends a JSON string that holds the text of a value. */
    <T> void putQuoted(T value, AsciiForm<T> form) {
        byte[] target = reserve(form.maxLength() + 2);
        target[size] = '"';
        int end = form.put(value, target, size + 1);
        target[end] = '"';
        size = end + 1;
    }

    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    private boolean putFrom(String text, int start) {
        int length = text.length();
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            reserve(MAX_CHARACTER);
            if (isPlain(c)) {
                bytes[size++] = (byte) c;
            } else if (c < 0x80) {
                putEscape(c);
            } else if (c < 0x800) {
                bytes[size++] = (byte) (0xC0 | c >> 6);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                bytes[size++] = (byte) (0xE0 | c >> 12);
                bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            } else if (i + 1 < length && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                int codePoint = Character.toCodePoint(c, text.charAt(++i));
                bytes[size++] = (byte) (0xF0 | codePoint >> 18);
                bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
                bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | codePoint & 0x3F);
            } else {
                return false;
            }
        }
        return true;
    }

    private void putEscape(char c) {
        bytes[size++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[size++] = (byte) c;
            case '\b' -> bytes[size++] = 'b';
            case '\f' -> bytes[size++] = 'f';
            case '\n' -> bytes[size++] = 'n';
            case '\r' -> bytes[size++] = 'r';
            case '\t' -> bytes[size++] = 't';
            default -> {
                bytes[size++] = 'u';
                bytes[size++] = '0';
                bytes[size++] = '0';
                bytes[size++] = HEX[c >> 4];
                bytes[size++] = HEX[c & 0xF];
            }
        }
    }

    /** The array, with room for so many more bytes from {@link #size} on. */
    byte[] reserve(int length) {
        byte[] array = bytes;
        return length <= array.length - size ? array : grow(length);
    }

    private byte[] grow(int length) {
        if (bytes == GONE) {
            throw new IllegalStateException("The text is finished");
        }
        if (length > MAX_SIZE - size) {
            throw new OutOfMemoryError("JSON text of more than " + MAX_SIZE + " bytes");
        }
        long doubled = Math.min(2L * bytes.length, MAX_SIZE);
        byte[] larger = Arrays.copyOf(bytes, (int) Math.max(doubled, size + length));
        bytes = larger;
        return larger;
    }
}
