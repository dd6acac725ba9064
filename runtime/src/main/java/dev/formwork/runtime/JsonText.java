package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The place in JSON text.
 *
 * <p>Between two values {@link #pos} is behind the last one; what goes to a value leaves it at the value's first byte.
 * The methods that every value passes through are kept small, so that they are compiled into the codecs; what is rare
 * has methods of its own.
 */
abstract sealed class JsonText extends Input permits JsonCursor {
    byte[] text;

    /** Where the text ends. */
    int end;

    /** The next byte to be read. */
    int pos;

    /** The first byte of the current value. */
    int value;

    final int maxDepth;
    final boolean nonFiniteNumbers;

    // What small documents hardly need is made when it is needed.
    private @Nullable Locator locator;
    private @Nullable JsonString string;
    private @Nullable JsonNumber number;
    private @Nullable JsonSkipper skipper;

    /** Where the text began that the locator, once there is one, counts from. */
    private final byte[] firstText;

    private final int firstByte;

    JsonText(byte[] text, int from, int to, Report report) {
        super(report, report.options().strict());
        this.text = text;
        this.pos = from;
        this.end = to;
        this.maxDepth = report.options().maxDepth();
        this.nonFiniteNumbers = report.options().nonFiniteNumbers();
        this.firstText = text;
        this.firstByte = from;
    }

    final Locator locator() {
        Locator made = locator;
        if (made == null) {
            made = new Locator(firstText, firstByte);
            locator = made;
        }
        return made;
    }

    final JsonString string() {
        JsonString made = string;
        if (made == null) {
            made = new JsonString();
            string = made;
        }
        return made;
    }

    final JsonNumber number() {
        JsonNumber made = number;
        if (made == null) {
            made = new JsonNumber();
            number = made;
        }
        return made;
    }

    final JsonSkipper skipper() {
        JsonSkipper made = skipper;
        if (made == null) {
            made = new JsonSkipper(nonFiniteNumbers);
            skipper = made;
        }
        return made;
    }

    // ---- places

    /** The byte at {@code at}; zero, which is no part of any JSON text, behind the end. */
    final byte peek(int at) {
        return at < end ? text[at] : 0;
    }

    final int spaceEnd(int at) {
        return at < end && text[at] <= ' ' ? JsonSkipper.spaceEnd(text, at, end) : at;
    }

    /** Makes what comes at {@code at}, behind any space, the current value. */
    final void goTo(int at) {
        int next = spaceEnd(at);
        pos = next;
        value = next;
    }

    @Override
    void closed(Frame left) {
        value = left.start;
    }

    final void skipValue() {
        requireValue();
        pos = skipper().skip(text, pos, end, maxDepth - depth);
    }

    /** Checks that a comma before the current value was not the last thing in its list. */
    final void requireValue() {
        if (peek(pos) == ']' && frame.table == null && frame.index > 0) {
            throw JsonSkipper.trailingComma(pos);
        }
    }
}
