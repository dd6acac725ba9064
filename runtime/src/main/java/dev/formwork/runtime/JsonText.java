package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The place in JSON text.
 *
 * <p>Between two values {@link #pos} is behind the last one; what goes to a value leaves it at the value's first byte.
 * The methods that every value passes through are kept small, so that they are compiled into the codecs; what is rare
 * has methods of its own.
 */
abstract sealed class JsonText extends Input permits JsonNumbers {
    static final int NULL_LENGTH = 4;

    /** The bytes of the word, the first in the lowest bits. */
    private static final int NULL = 'n' | 'u' << 8 | 'l' << 16 | 'l' << 24;

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

    /** Whether a null stands there, without space before it. */
    final boolean isNull(int at) {
        return at <= end - NULL_LENGTH && Bytes.halfWord(text, at) == NULL;
    }

    /** The index behind the null that must come next, since its first letter does. */
    final int nullEnd() {
        return isNull(pos) ? pos + NULL_LENGTH : JsonSkipper.wordEnd("null", text, pos, end);
    }

    // ---- members

    final void goBehindColon(int at) {
        int colon = spaceEnd(at);
        if (peek(colon) != ':') {
            throw MalformedJson.expected("a colon", colon, end);
        }
        goTo(colon + 1);
    }

    /** The opening quote of the next member's name; or -1 if the object ends, and then stands behind it. */
    final int nextName() {
        int at = spaceEnd(pos);
        boolean first = pos == frame.start;
        byte next = peek(at);
        if (!first && next != ',') {
            if (next != '}') {
                throw JsonSkipper.expectedMore(true, at, end);
            }
            pos = at + 1;
            return -1;
        }
        int quote = spaceEnd(at + 1);
        next = peek(quote);
        if (first && next == '}') {
            pos = quote + 1;
            return -1;
        }
        if (next != '"') {
            throw JsonSkipper.expectedName(text, quote, end);
        }
        return quote;
    }

    final Frame enter(@Nullable FieldTable table) {
        if (depth == maxDepth) {
            throw JsonSkipper.nestedTooDeep(pos);
        }
        return open(pos, table);
    }
}
