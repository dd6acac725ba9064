package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;

/**
 * How the values of a type stand in text: in ASCII characters of which JSON escapes none, so that they can be written
 * in place.
 *
 * @param <T> the type of the values
 */
abstract class AsciiForm<T> {
    private final int maxLength;

    /**
     * Describes a form.
     *
     * @param longest the longest text there is, or another one of its length
     */
    AsciiForm(String longest) {
        this.maxLength = longest.length();
    }

    /**
     * Writes a value.
     *
     * @param target has room for the longest text
     * @param at     where the first character goes
     * @return the index behind the last one
     */
    abstract int put(T value, byte[] target, int at);

    /** The most characters that a value has. */
    final int maxLength() {
        return maxLength;
    }

    final String text(T value) {
        byte[] text = new byte[maxLength];
        return new String(text, 0, put(value, text, 0), StandardCharsets.ISO_8859_1);
    }
}
