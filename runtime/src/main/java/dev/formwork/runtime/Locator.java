package dev.formwork.runtime;

import java.util.Arrays;

/**
 * Works out lines and columns of places in JSON text. It counts only when asked, and keeps marks on the way, so that a
 * place before the last one is found from the nearest mark.
 */
final class Locator {
    /** From one mark to the next; small enough that counting from a mark costs next to nothing. */
    private static final int STRIDE = 1024;

    private byte[] text;

    /** Where the text that is present begins. */
    private int from;

    /** The offset of {@link #from} in the whole document. */
    private long offset;

    /** The line and column at the start of each stride, as far as they are known. */
    private long[] lines = {1};

    private long[] columns = {1};
    private int marks = 1;

    /** The place that was found last; always before the mark that would come next. */
    private int at;

    private long line = 1;
    private long column = 1;

    /**
     * Makes a locator.
     *
     * @param text holds the document
     * @param from its first byte
     */
    Locator(byte[] text, int from) {
        this.text = text;
        this.from = from;
        this.at = from;
    }

    /** The place of the byte with that index. */
    Location locate(int index) {
        goTo(index);
        return new Location(clamp(line), clamp(column), offset + (index - from));
    }

    /**
     * Forgets what is before a byte, since the text moves.
     *
     * @param index   the first byte to stay, in the present text
     * @param moved   where the text will be
     * @param movedTo the index that the byte will have there
     */
    void move(int index, byte[] moved, int movedTo) {
        goTo(index);
        lines[0] = line;
        columns[0] = column;
        marks = 1;
        offset += index - from;
        text = moved;
        from = movedTo;
        at = movedTo;
    }

    private void goTo(int index) {
        int stride = (index - from) / STRIDE;
        while (marks <= stride) {
            goTo(from + marks * STRIDE, marks - 1);
            mark();
        }
        goTo(index, stride);
    }

    private void goTo(int index, int stride) {
        int start = from + stride * STRIDE;
        if (at < start || at > index) {
            at = start;
            line = lines[stride];
            column = columns[stride];
        }
        count(index);
    }

    private void mark() {
        if (marks == lines.length) {
            lines = Arrays.copyOf(lines, 2 * marks);
            columns = Arrays.copyOf(columns, 2 * marks);
        }
        lines[marks] = line;
        columns[marks] = column;
        marks++;
    }

    private void count(int index) {
        while (at <= index - Long.BYTES) {
            long word = Bytes.word(text, at);
            if (Bytes.has('\n', word)) {
                countBytes(at + Long.BYTES);
            } else {
                column += Bytes.countCharacters(word);
                at += Long.BYTES;
            }
        }
        countBytes(index);
    }

    private void countBytes(int index) {
        for (; at < index; at++) {
            if (text[at] == '\n') {
                line++;
                column = 1;
            } else if ((text[at] & 0xC0) != 0x80) {
                column++;
            }
        }
    }

    private static int clamp(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
