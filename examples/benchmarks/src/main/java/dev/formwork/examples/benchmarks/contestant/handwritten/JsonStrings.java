package dev.formwork.examples.benchmarks.contestant.handwritten;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads strings: plain ASCII in one copy, all others by parts. */
final class JsonStrings {

    private JsonStrings() {}

    static String read(JsonBytes json) {
        if (json.peek() != '"') {
            throw json.malformed("expected a string");
        }
        byte[] bytes = json.bytes;
        int from = json.at + 1;
        int end = plainEnd(bytes, from);
        if (bytes[end] == '"') {
            json.at = end + 1;
            return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        }
        return readByParts(json, from);
    }

    /** Steps over a string; as strict as reading it. */
    static void skip(JsonBytes json) {
        int from = json.at + 1;
        int end = plainEnd(json.bytes, from);
        if (json.bytes[end] == '"') {
            json.at = end + 1;
        } else {
            readByParts(json, from);
        }
    }

    /** Where plain ASCII ends: at the closing quote, or at whatever needs a second look. */
    static int plainEnd(byte[] bytes, int from) {
        int at = from;
        for (int last = bytes.length - Long.BYTES; at <= last; at += Long.BYTES) {
            long special = Words.special(Words.at(bytes, at));
            if (special != 0) {
                return at + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
        }
        while (bytes[at] != '"' && bytes[at] != '\\' && bytes[at] >= ' ') {
            at++;
        }
        return at;
    }

    private static String readByParts(JsonBytes json, int start) {
        byte[] bytes = json.bytes;
        StringBuilder text = new StringBuilder();
        int from = start;
        int at = start;
        while (bytes[at] != '"') {
            if (bytes[at] == '\\') {
                text.append(utf8(json, from, at));
                json.at = at + 1;
                text.append(escaped(json));
                at = json.at;
                from = at;
            } else if (bytes[at] >= 0 && bytes[at] < ' ') {
                throw json.malformed("control character in a string");
            } else {
                at++;
            }
        }
        text.append(utf8(json, from, at));
        json.at = at + 1;
        return text.toString();
    }

    private static String utf8(JsonBytes json, int from, int end) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json.bytes, from, end - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw json.malformed("malformed UTF-8");
        }
    }

    private static char escaped(JsonBytes json) {
        byte letter = json.bytes[json.at++];
        return switch (letter) {
            case '"', '\\', '/' -> (char) letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit(json);
            default -> throw json.malformed("unknown escape");
        };
    }

    private static char codeUnit(JsonBytes json) {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Hex.digit(json.bytes[json.at++]);
            if (digit < 0) {
                throw json.malformed("expected a hexadecimal digit");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }
}
