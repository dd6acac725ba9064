package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;

/** Texts of which RFC 8259 leaves it to the reader whether they are taken, and what this reader decides. */
final class JsonChoices {
    private JsonChoices() {}

    /**
     * One decision.
     *
     * @param kind     of what
     * @param decision {@code accepted}, or the code of the violation
     * @param texts    examples
     */
    record Choice(String kind, String decision, List<byte[]> texts) {}

    private static Choice accepted(String kind, String... texts) {
        return new Choice(kind, "accepted", bytes(texts));
    }

    private static Choice refused(String kind, String... texts) {
        return new Choice(kind, "json_invalid", bytes(texts));
    }

    private static Choice infinite(String kind, String... texts) {
        return new Choice(kind, "finite_number", bytes(texts));
    }

    /** Each character of such a text is a byte. */
    private static Choice refusedBytes(String kind, String... texts) {
        return new Choice(
                kind,
                "json_invalid",
                Stream.of(texts).map(text -> text.getBytes(ISO_8859_1)).toList());
    }

    private static List<byte[]> bytes(String... texts) {
        return Stream.of(texts).map(text -> text.getBytes(UTF_8)).toList();
    }

    /** The decisions in the order of the page {@code JSON.md}. */
    static List<Choice> all() {
        return List.of(
                // numbers
                accepted(
                        "Integer beyond 64 bits, of up to 4300 digits",
                        "[9223372036854775808]",
                        "[-9223372036854775809]",
                        "[100000000000000000000]",
                        "[-" + "9".repeat(4300) + "]"),
                refused("Integer of more than 4300 digits", "[" + "1".repeat(4301) + "]", "-" + "1".repeat(4301)),
                infinite(
                        "Number beyond the range of a double",
                        "[1e400]",
                        "[0.4e006699999999999999999999999999999999999999999999999999999999999999999999999]",
                        "[-1e+9999]",
                        "[1.5e+9999]",
                        "[-123123e100000]",
                        "[123123e100000]"),
                accepted("Number too small for a double", "[123.456e-789]", "[123e-10000000]", "[-1e-400]"),
                accepted("More digits than a double has", "[0.1234567890123456789012345678901234567890]"),
                accepted("Negative zero", "-0", "[-0.0]", "-0e1"),
                refused("NaN and Infinity", "[NaN]", "[Infinity]", "-Infinity"),
                // strings
                refused(
                        "Escaped surrogate without its partner",
                        "[\"\\uDADA\"]",
                        "[\"\\uD888\\u1234\"]",
                        "[\"\\uD800\\n\"]",
                        "[\"\\uDd1ea\"]",
                        "[\"\\uD800\\uD800\\n\"]",
                        "[\"\\ud800\"]",
                        "[\"\\ud800abc\"]",
                        "[\"\\uDd1e\\uD834\"]",
                        "[\"\\uDFAA\"]"),
                refused("Escaped surrogate without its partner in a name", "{\"\\uDFAA\":0}"),
                refusedBytes(
                        "Surrogate in UTF-8", "[\"\u00ed\u00a0\u0080\"]", "[\"\u00ed\u00a0\u00bd\u00ed\u00b8\u0080\"]"),
                refusedBytes(
                        "Overlong UTF-8",
                        "[\"\u00c0\u00af\"]",
                        "[\"\u00fc\u0083\u00bf\u00bf\u00bf\u00bf\"]",
                        "[\"\u00fc\u0080\u0080\u0080\u0080\u0080\"]"),
                refusedBytes(
                        "UTF-8 that is cut off, or begins in the middle",
                        "[\"\u00e0\u00ff\"]",
                        "[\"\u0081\"]",
                        "[\"\u00ff\"]",
                        "[\"\u00e6\u0097\u00a5\u00d1\u0088\u00fa\"]"),
                refusedBytes(
                        "UTF-8 beyond U+10FFFF", "[\"\u00f4\u00bf\u00bf\u00bf\"]", "[\"\u00f4\u0090\u0080\u0080\"]"),
                refusedBytes("ISO 8859-1", "[\"\u00e9\"]"),
                accepted("Noncharacters", "[\"\ufffe\uffff\ufdd0\"]", "[\"\\uFFFF\"]"),
                accepted("NUL as an escape", "[\"\\u0000\"]", "{\"\\u0000\":1}"),
                accepted("String of any length", "\"" + "x".repeat(1_000_000) + "\""),
                // structure
                refused("Byte order mark", "\ufeff{}", "\ufeff"),
                new Choice(
                        "UTF-16, with a byte order mark or without",
                        "json_invalid",
                        List.of(
                                "\ufeff[\"\u00e9\"]".getBytes(UTF_16LE),
                                "[\"\u00e9\"]".getBytes(UTF_16LE),
                                "[\"\u00e9\"]".getBytes(UTF_16BE))),
                accepted("Names that stand twice", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":1}"),
                accepted("Empty name", "{\"\":1}"),
                accepted("Nesting of up to 200 levels", "[".repeat(199) + "]".repeat(199)),
                refused("Nesting of more than 200 levels", "[".repeat(500) + "]".repeat(500)),
                accepted("Any value as the document", "1", "\"a\"", "null", "true"));
    }
}
