package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Random documents, and damage to them. */
final class RandomJson {
    private static final String[] STRINGS = {
        "",
        "a",
        "id",
        "name",
        "flow_run",
        "é",
        "€uro",
        "\uD83D\uDE00",
        "\\n",
        "\\u0041",
        "\\ud83d\\ude00",
        "\\\"",
        "\\\\",
        "a longer string that takes several words",
        "mixed é and \\t and \uD83D\uDE00 and more of it",
        "/",
        "\\/",
        "\u007f"
    };
    private static final String[] NUMBERS = {
        "0",
        "-0",
        "1",
        "-1",
        "12",
        "1.0",
        "-0.0",
        "1e3",
        "1E-2",
        "0.1",
        "123456789",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "1e400",
        "-1e400",
        "1e-400",
        "4.9e-324",
        "1.7976931348623157e308",
        "0.30000000000000004",
        "1341.736311",
        "2e22",
        "2e23"
    };
    private static final String[] SPACES = {"", "", "", "", "", " ", "\n", "\r\n", "\t ", "  "};
    /** Bytes that are no UTF-8, and escapes that are half of something. */
    private static final byte[][] BROKEN_CHARACTERS = {
        {(byte) 0x80},
        {(byte) 0xBF, (byte) 0x80},
        {(byte) 0xC0, (byte) 0xAF},
        {(byte) 0xC1, (byte) 0xBF},
        {(byte) 0xC3},
        {(byte) 0xE0, (byte) 0x80, (byte) 0x80},
        {(byte) 0xE0, (byte) 0x9F, (byte) 0xBF},
        {(byte) 0xE2, (byte) 0x82},
        {(byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB8, (byte) 0x80},
        {(byte) 0xED, (byte) 0xBF, (byte) 0xBF},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        {(byte) 0xF0, (byte) 0x80, (byte) 0x80, (byte) 0x80},
        {(byte) 0xF0, (byte) 0x8F, (byte) 0xBF, (byte) 0xBF},
        {(byte) 0xF0, (byte) 0x9F, (byte) 0x98},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
        {(byte) 0xFE},
        {(byte) 0xFF},
        "\\ud83d".getBytes(StandardCharsets.US_ASCII),
        "\\ude00".getBytes(StandardCharsets.US_ASCII),
        "\\ud83d\\u0041".getBytes(StandardCharsets.US_ASCII),
        "\\u00".getBytes(StandardCharsets.US_ASCII)
    };

    private static final String PIECES = "{}[],:\"\\/ \n\t0123456789+-.eEtrufalsn\u0000\u001fabcé";

    private RandomJson() {}

    static String document(Random random) {
        StringBuilder text = new StringBuilder();
        value(text, random, 4);
        return text.toString();
    }

    private static void value(StringBuilder text, Random random, int depth) {
        space(text, random);
        switch (random.nextInt(depth == 0 ? 6 : 10)) {
            case 0 -> text.append("null");
            case 1 -> text.append(random.nextBoolean());
            case 2, 3 -> text.append(NUMBERS[random.nextInt(NUMBERS.length)]);
            case 4, 5 -> string(text, random);
            case 6, 7 -> {
                text.append('[');
                int size = random.nextInt(5);
                for (int i = 0; i < size; i++) {
                    text.append(i == 0 ? "" : ",");
                    value(text, random, depth - 1);
                }
                space(text, random);
                text.append(']');
            }
            default -> {
                text.append('{');
                int size = random.nextInt(5);
                for (int i = 0; i < size; i++) {
                    text.append(i == 0 ? "" : ",");
                    space(text, random);
                    string(text, random);
                    space(text, random);
                    text.append(':');
                    value(text, random, depth - 1);
                }
                space(text, random);
                text.append('}');
            }
        }
        space(text, random);
    }

    private static void string(StringBuilder text, Random random) {
        text.append('"');
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(STRINGS[random.nextInt(STRINGS.length)]);
        }
        text.append('"');
    }

    private static void space(StringBuilder text, Random random) {
        text.append(SPACES[random.nextInt(SPACES.length)]);
    }

    /** Changes, removes, inserts, swaps, doubles or cuts off a few bytes, or puts in what is no character. */
    static byte[] damage(byte[] document, Random random) {
        byte[] damaged = document;
        for (int i = random.nextInt(2); i >= 0; i--) {
            damaged = damageOnce(damaged, random);
        }
        return damaged;
    }

    private static byte[] damageOnce(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        byte piece = (byte) PIECES.charAt(random.nextInt(PIECES.length()));
        byte[] copy = bytes.clone();
        switch (random.nextInt(8)) {
            case 0 -> {
                return splice(bytes, at, 0, piece);
            }
            case 1 -> {
                return splice(bytes, at, 1);
            }
            case 2 -> {
                return splice(bytes, at, 1, piece);
            }
            case 3 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 4 -> {
                if (at + 1 < copy.length) {
                    copy[at] = bytes[at + 1];
                    copy[at + 1] = bytes[at];
                }
                return copy;
            }
            case 5 -> {
                return at < bytes.length ? splice(bytes, at, 0, bytes[at]) : copy;
            }
            case 6 -> {
                return splice(bytes, at, 0, BROKEN_CHARACTERS[random.nextInt(BROKEN_CHARACTERS.length)]);
            }
            default -> {
                if (at < copy.length) {
                    copy[at] ^= (byte) (1 << random.nextInt(8));
                }
                return copy;
            }
        }
    }

    private static byte[] splice(byte[] bytes, int at, int removed, byte... added) {
        int rest = Math.min(bytes.length, at + removed);
        byte[] result = new byte[at + added.length + bytes.length - rest];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(added, 0, result, at, added.length);
        System.arraycopy(bytes, rest, result, at + added.length, bytes.length - rest);
        return result;
    }
}
