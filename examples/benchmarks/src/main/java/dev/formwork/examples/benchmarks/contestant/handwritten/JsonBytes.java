package dev.formwork.examples.benchmarks.contestant.handwritten;

import java.nio.charset.StandardCharsets;

/** A place in a JSON text, and the punctuation, names and literals around the values. */
class JsonBytes {

    final byte[] bytes;
    int at;

    /** Up to here, a name may be compared by words. */
    private final int lastWholeName;

    JsonBytes(byte[] bytes) {
        this.bytes = bytes;
        this.lastWholeName = bytes.length - Name.LONGEST;
    }

    final RuntimeException malformed(String what) {
        return new IllegalArgumentException(what + " at offset " + at);
    }

    /** The next byte that is not white space. */
    final byte peek() {
        byte next = bytes[at];
        return next > ' ' ? next : peekBehindSpace();
    }

    private byte peekBehindSpace() {
        byte next = bytes[at];
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            next = bytes[++at];
        }
        return next;
    }

    final void expect(char expected) {
        if (peek() != expected) {
            throw malformed("expected " + expected);
        }
        at++;
    }

    /** Steps into an object or an array; whether it is empty, and then behind it. */
    final boolean opensEmpty(char opening, char closing) {
        expect(opening);
        if (peek() == closing) {
            at++;
            return true;
        }
        return false;
    }

    /** Steps over what follows a value; whether the object or array ends there. */
    final boolean closes(char closing) {
        byte next = peek();
        if (next == ',') {
            at++;
            return false;
        }
        if (next == closing) {
            at++;
            return true;
        }
        throw malformed("expected , or " + closing);
    }

    final void end() {
        while (at < bytes.length) {
            byte next = bytes[at++];
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                throw malformed("text behind the document");
            }
        }
    }

    /** Steps over the name and its colon if they stand just here. */
    final boolean takes(Name name) {
        if (at <= lastWholeName && name.isAt(bytes, at)) {
            at += name.length();
            return true;
        }
        return false;
    }

    /** Steps over whatever name is next, and its colon; the number of its member, or {@link NameTable#UNKNOWN}. */
    final int lookUp(NameTable table) {
        if (peek() != '"') {
            throw malformed("expected a name");
        }
        int from = at + 1;
        int end = JsonStrings.plainEnd(bytes, from);
        int member;
        if (bytes[end] == '"') {
            at = end + 1;
            member = table.find(bytes, from, end - from);
        } else {
            byte[] name = JsonStrings.read(this).getBytes(StandardCharsets.UTF_8);
            member = table.find(name, 0, name.length);
        }
        expect(':');
        return member;
    }

    /** Steps over {@code null} if it is the next value. */
    final boolean takesNull() {
        if (bytes[at] != 'n' && peek() != 'n') {
            return false;
        }
        literal('n', 'u', 'l', 'l');
        return true;
    }

    final boolean readBoolean() {
        if (peek() == 't') {
            literal('t', 'r', 'u', 'e');
            return true;
        }
        literal('f', 'a', 'l', 's');
        if (bytes[at++] != 'e') {
            throw malformed("expected false");
        }
        return false;
    }

    private void literal(char a, char b, char c, char d) {
        if (bytes[at] != a || bytes[at + 1] != b || bytes[at + 2] != c || bytes[at + 3] != d) {
            throw malformed("unknown literal");
        }
        at += 4;
    }
}
