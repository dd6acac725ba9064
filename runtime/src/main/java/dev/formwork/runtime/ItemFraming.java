package dev.formwork.runtime;

/**
 * Finds out whether the next item of a list is present to its end, in text that comes in pieces. It follows strings and
 * brackets only; what is between them is for the reader to judge, which must find any fault within the text that was
 * let through.
 */
final class ItemFraming {
    /** How deeply an item may be nested. */
    private final int maxDepth;

    private boolean inString;
    private boolean inEscape;
    private int depth;
    private boolean complete;

    ItemFraming(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /** Begins at the first byte of the next item. */
    void begin() {
        inString = false;
        inEscape = false;
        depth = 0;
        complete = false;
    }

    /** Whether the item is present, with the byte behind it if it has no end of its own, or a fault in it. */
    boolean isComplete() {
        return complete;
    }

    /**
     * Looks at more of the text.
     *
     * @param text holds it
     * @param from where looking ended before
     * @param to   where the text ends for now
     * @return where looking ended
     */
    int scan(byte[] text, int from, int to) {
        int at = from;
        while (at < to && !complete) {
            if (inEscape) {
                inEscape = false;
                at++;
            } else if (inString) {
                at = scanString(text, at, to);
            } else {
                scanByte(text[at++]);
            }
        }
        return at;
    }

    private int scanString(byte[] text, int from, int to) {
        int at = JsonString.plainEnd(text, from, to);
        while (at < to && text[at] < 0) {
            at++;
        }
        if (at == to) {
            return at;
        }
        byte next = text[at];
        inString = next != '"';
        inEscape = next == '\\';
        complete = next >= 0 && next < ' ' || !inString && depth == 0;
        return complete || !inString || inEscape ? at + 1 : at;
    }

    private void scanByte(byte next) {
        switch (next) {
            case ',', ' ', '\n', '\r', '\t' -> complete = depth == 0;
            case '[', '{' -> {
                depth++;
                complete = depth > maxDepth;
            }
            case ']', '}' -> {
                depth--;
                complete = depth <= 0;
            }
            case '"' -> inString = true;
            default -> {
                // A part of a word or a number, or a fault.
            }
        }
    }
}
