package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON and what is not, by the grammar of RFC 8259; the categories are those of public test suites. */
class JsonSyntaxTest {
    /** An object all of whose members are passed over. */
    private static final TestSchema SKIP = TestSchema.of("Nothing", TestSchema.named());

    @ParameterizedTest
    @MethodSource("validTexts")
    void readsAndSkipsValidText(byte[] text) {
        assertThat(read(text).violations()).isEmpty();
        assertThat(skip(text).violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalidTexts")
    void rejectsInvalidTextWhetherReadOrSkipped(byte[] text) {
        assertThat(read(text).codes()).containsExactly("json_invalid");
        assertThat(skip(text).codes()).containsExactly("json_invalid");
    }

    @ParameterizedTest
    @MethodSource("validTexts")
    void rejectsEveryTruncationOfContainersAndStrings(byte[] text) {
        String trimmed = new String(text, StandardCharsets.ISO_8859_1).trim();
        if (!trimmed.startsWith("[") && !trimmed.startsWith("{") && !trimmed.startsWith("\"")) {
            return;
        }
        byte[] whole = trimmed.getBytes(StandardCharsets.ISO_8859_1);
        // Long texts are cut at some places only.
        int step = Math.max(1, whole.length / 200);
        for (int length = 0; length < whole.length; length += step) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            assertThat(read(part).codes())
                    .as("%s", new String(part, StandardCharsets.ISO_8859_1))
                    .containsExactly("json_invalid");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "[NaN]", "{\"a\":-Infinity}"})
    void takesNonFiniteWordsOnlyIfAsked(String text) {
        assertThat(Read.any(text).codes()).containsExactly("json_invalid");
        ValidationOptions options = ValidationOptions.DEFAULTS.withNonFiniteNumbers(true);
        assertThat(Read.json(text, TestScalars.ANY, options).violations()).isEmpty();
        assertThat(Read.json("{\"x\":" + text + "}", SKIP, options).violations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "-NaN", "+Infinity", "Inf", "Infinit", "-I", "infinity", "NaN1", "[NaN NaN]"})
    void takesNoOtherSpellingsOfThem(String text) {
        ValidationOptions options = ValidationOptions.DEFAULTS.withNonFiniteNumbers(true);
        assertThat(Read.json(text, TestScalars.ANY, options).codes()).containsExactly("json_invalid");
    }

    @Test
    void readsAPartOfAnArray() {
        byte[] bytes = ",[1,\"a\"]]".getBytes(StandardCharsets.UTF_8);
        Report report = new Report(ValidationOptions.DEFAULTS);
        Read.Outcome outcome = Read.outcome(JsonInput.of(bytes, 1, 7, report), TestScalars.ANY, report);
        assertThat(outcome.value()).isEqualTo(List.of(1L, "a"));
        for (int length = 0; length < 7; length++) {
            Report shorter = new Report(ValidationOptions.DEFAULTS);
            assertThat(Read.outcome(JsonInput.of(bytes, 1, length, shorter), TestScalars.ANY, shorter)
                            .codes())
                    .containsExactly("json_invalid");
        }
    }

    @Test
    void rejectsLoneSurrogatesOfAString() {
        for (String text : List.of("\"a\uD800\"", "\"\uDC00\"", "{\"\uD83D\":1}", "\uD800", "[1]\uDFFF")) {
            Report report = new Report(ValidationOptions.DEFAULTS);
            assertThat(Read.outcome(JsonInput.of(text, report), TestScalars.ANY, report)
                            .codes())
                    .containsExactly("json_invalid");
        }
        Report report = new Report(ValidationOptions.DEFAULTS);
        assertThat(Read.outcome(JsonInput.of("\"é?\uD83D\uDE00\"", report), TestScalars.ANY, report)
                        .value())
                .isEqualTo("é?\uD83D\uDE00");
    }

    @Test
    void findsTheLoneSurrogateOfAStringWhereItIs() {
        Report report = new Report(ValidationOptions.DEFAULTS);
        Read.Outcome outcome = Read.outcome(JsonInput.of("{\n \"é\": \"ab\uD800\"}", report), TestScalars.ANY, report);
        assertThat(outcome.only().params()).containsEntry("error", "lone surrogate at line 2 column 10");
    }

    @Test
    void allowsTheGreatestDepthAndNoMore() {
        for (int depth : new int[] {1, 2, 63, 64, 65, 200, 1000}) {
            ValidationOptions options = ValidationOptions.DEFAULTS.withMaxDepth(depth);
            String deep = "[".repeat(depth) + "]".repeat(depth);
            String objects = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
            assertThat(Read.json(deep, TestScalars.ANY, options).codes()).isEmpty();
            assertThat(Read.json(objects, TestScalars.ANY, options).codes()).isEmpty();
            assertThat(Read.json("[" + deep + "]", TestScalars.ANY, options).codes())
                    .containsExactly("json_invalid");
            assertThat(Read.json("[" + objects + "]", TestScalars.ANY, options).codes())
                    .containsExactly("json_invalid");
            assertThat(Read.json("{\"x\":" + deep + "}", SKIP, options.withMaxDepth(depth + 1))
                            .codes())
                    .isEmpty();
            assertThat(Read.json("{\"x\":" + objects + "}", SKIP, options).codes())
                    .containsExactly("json_invalid");
        }
        assertThat(Read.any("[".repeat(201) + "]".repeat(201)).only().params())
                .containsEntry("error", "nested too deep at line 1 column 201");
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertThat(error("")).isEqualTo("the text ends, but expected a value at line 1 column 1");
        assertThat(error(" \n")).isEqualTo("the text ends, but expected a value at line 2 column 1");
        assertThat(error("[1,\n 2,]")).isEqualTo("trailing comma at line 2 column 4");
        assertThat(error("{\"a\":1 ,  }")).isEqualTo("trailing comma at line 1 column 11");
        assertThat(error("{\"a\":1,1}")).isEqualTo("expected a name in quotes at line 1 column 8");
        assertThat(error("{\"a\" 1}")).isEqualTo("expected a colon at line 1 column 6");
        assertThat(error("{\"a\"")).isEqualTo("the text ends, but expected a colon at line 1 column 5");
        assertThat(error("[1 2]")).isEqualTo("expected a comma or ] at line 1 column 4");
        assertThat(error("{\"a\":1 \"b\"}")).isEqualTo("expected a comma or } at line 1 column 8");
        assertThat(error("[1")).isEqualTo("the text ends, but expected a comma or ] at line 1 column 3");
        assertThat(error("[\"a")).isEqualTo("the text ends, but expected the end of a string at line 1 column 4");
        assertThat(error("{} {}")).isEqualTo("trailing characters at line 1 column 4");
        assertThat(error("01")).isEqualTo("invalid number at line 1 column 2");
        assertThat(error("[1.]")).isEqualTo("invalid number at line 1 column 4");
        assertThat(error("-")).isEqualTo("the text ends, but expected a digit at line 1 column 2");
        assertThat(error("[\"\\x\"]")).isEqualTo("invalid escape at line 1 column 3");
        assertThat(error("[\"é\t\"]")).isEqualTo("control character in a string at line 1 column 4");
        assertThat(error("[\"\\uD800\"]")).isEqualTo("lone surrogate at line 1 column 3");
        assertThat(error("nul")).isEqualTo("the text ends, but expected a value at line 1 column 4");
        assertThat(error("1".repeat(4301))).isEqualTo("number out of range at line 1 column 1");
        Violation violation = Read.any("[\n[1}").only();
        assertThat(violation.path()).isEqualTo(Path.ROOT);
        assertThat(violation.location()).isEqualTo(new Location(2, 3, 4));
        assertThat(violation.message()).isEqualTo("This is not JSON: expected a comma or ] at line 2 column 3");
        assertThat(violation.input()).isNull();
    }

    private static Object error(String text) {
        Violation violation = Read.any(text).only();
        return violation.params().get("error");
    }

    private static Read.Outcome read(byte[] text) {
        return Read.json(text, TestScalars.ANY, ValidationOptions.DEFAULTS);
    }

    /** As the value of a member that no schema knows. */
    private static Read.Outcome skip(byte[] text) {
        return Read.json(
                join("{\"x\":".getBytes(StandardCharsets.UTF_8), text, new byte[] {'}'}),
                SKIP,
                ValidationOptions.DEFAULTS);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static Stream<byte[]> validTexts() {
        List<String> scalars = List.of(
                "0",
                "-0",
                "1",
                "-1",
                "10",
                "123456789012345678901234567890",
                "0.0",
                "-0.0",
                "1.5",
                "0e0",
                "0E+1",
                "1e1",
                "1E-1",
                "-1.25e+10",
                "1e300",
                "123e-4567",
                "0.1e1",
                "9".repeat(4300),
                "-" + "9".repeat(4300),
                "0." + "1".repeat(5000),
                "true",
                "false",
                "null",
                "\"\"",
                "\"a\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "\"\\u0000\\u001f\\u00e9\\u20AC\\uABCD\"",
                "\"\\uD834\\uDD1E\\ud834\\udd1e\"",
                "\"é€\uD834\uDD1E\"",
                "\"\u007f\u0080\u2028\u2029\ufeff\uffff\"",
                "\"\\uFDD0\\uFFFE\\uDBFF\\uDFFE\"",
                "\"a/b\"",
                "\"// no /* comment */\"",
                "\"" + "x".repeat(1000) + "\"");
        List<String> texts = new ArrayList<>(scalars);
        for (String scalar : scalars) {
            texts.add("[" + scalar + "]");
            texts.add(" \t\r\n[ " + scalar + " , " + scalar + " ]\n");
            texts.add("{\"a\":" + scalar + "}");
            texts.add("{ \"\" : " + scalar + " , \"a\" : [ ] }");
        }
        texts.addAll(List.of(
                "[]",
                "{}",
                " [ ] ",
                " { } ",
                "[[]   ]",
                "[[],{},[{}]]",
                "{\"a\":{\"b\":[{\"c\":null}]}}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"a\":1}",
                "{\"\\u0061\":1,\"\\uD834\\uDD1E\":2}",
                "{\"é\":1}",
                "[1,null,true,\"x\",{\"y\":-1.5e3}]",
                "[" + "1,".repeat(500) + "1]",
                "[\"\\u0012\"]",
                "[" + "[".repeat(198) + "]".repeat(198) + "]"));
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> invalidTexts() {
        List<String> pieces = List.of(
                // structure
                "",
                " ",
                "[",
                "]",
                "{",
                "}",
                "[}",
                "{]",
                "[1}",
                "{\"a\":1]",
                "[]]",
                "{}}",
                "[1]]",
                "[][]",
                "{}{}",
                "1 2",
                "[1 true]",
                "[1,]",
                "[,1]",
                "[,]",
                "[1,,2]",
                "[1,,]",
                "[\"a\",,\"b\"]",
                "[1:2]",
                "[\"a\":1]",
                "{,}",
                "{\"a\":1,}",
                "{\"a\":1,,}",
                "{,\"a\":1}",
                "{\"a\":1,,\"b\":2}",
                "{\"a\":1 \"b\":2}",
                "{\"a\" \"b\"}",
                "{\"a\":}",
                "{\"a\"}",
                "{\"a\":1:2}",
                "{\"a\"::1}",
                "{\"a\",1}",
                "{:1}",
                "{1:1}",
                "{a:1}",
                "{'a':1}",
                "{null:1}",
                "{[]:1}",
                "{\"a\":1",
                "{\"a\":",
                "{\"a\"",
                "{\"a",
                "{\"",
                "[1",
                "[1,",
                "[\"a",
                "[\"a\"",
                "[\"",
                "[[1]",
                "[1]x",
                "[1]#",
                "[1],",
                "[1]//",
                "{\"a\":1}/**/",
                "/**/[]",
                "[/**/]",
                "[1 ;2]",
                "(1)",
                "<1>",
                "[\u000b]",
                "[\u000c]",
                "[\u00a0]",
                "[\u2060]",
                "[\u0000]",
                "[1]\u0000",
                "\u0000",
                "\ufeff",
                "\ufeff[]",
                "[]\ufeff",
                "*",
                "[*",
                "{\"a\":1}\"x",
                "[1\n",
                "{\"x\":true,",
                "[{",
                "[{\"a\":[",
                "{\"\\u0061\"\":1}",
                "\\u005b]",
                "[\\n]",
                "[abc",
                "å",
                "[å]",
                "{\"a\":1,\u00a0\"b\":2}",
                "\f[]",
                // words
                "tru",
                "True",
                "TRUE",
                "truee",
                "nul",
                "Null",
                "nulll",
                "fals",
                "falsee",
                "[nul]",
                "[truth]",
                "undefined",
                "NaN",
                "Infinity",
                "-Infinity",
                "[NaN]",
                "nan",
                "None",
                "[tru]",
                "t",
                "f",
                "n",
                "truefalse",
                // numbers
                "+1",
                "[+1]",
                "-",
                "[-]",
                "--1",
                "-+1",
                "- 1",
                "01",
                "-01",
                "00",
                "0x1",
                "0x",
                "1.",
                "-1.",
                ".5",
                "-.5",
                "[.1]",
                "1.e1",
                "1e",
                "1E",
                "1e+",
                "1e-",
                "1e1.5",
                "1e1e1",
                "1.2.3",
                "1..2",
                "0.e1",
                "0e",
                "0e+",
                "0E",
                "1_000",
                "1,000",
                "1 000",
                "1a",
                "-a",
                "-1x",
                "1e1x",
                "0.1.2",
                "[1+2]",
                "[0-1]",
                "1f",
                "1L",
                "१",
                "[１]",
                "9".repeat(4301),
                "-" + "1".repeat(4301),
                "0" + "0".repeat(10),
                "[-012]",
                "[1e\u0000]",
                "[-foo]",
                "2.e+3",
                "2.e-3",
                "[- 1]",
                "-NaN",
                "[1ea]",
                "[0.3e+]",
                "[0.3e]",
                "[9.e+]",
                "[0e+-1]",
                "[1eE2]",
                // strings
                "\"",
                "\"a",
                "\"\\\"",
                "\"\\",
                "\"\\u",
                "\"\\u1\"",
                "\"\\u12\"",
                "\"\\u123\"",
                "\"\\u123",
                "\"\\u12G4\"",
                "\"\\u00 1\"",
                "\"\\u+123\"",
                "\"\\x41\"",
                "\"\\a\"",
                "\"\\'\"",
                "\"\\ \"",
                "\"\\\n\"",
                "\"\\U0041\"",
                "\"\\0\"",
                "\"\\é\"",
                "\"\\\uD83D\uDE00\"",
                "'a'",
                "`a`",
                "“a”",
                "a",
                "\"a\"b\"",
                "\"a\nb\"",
                "\"a\tb\"",
                "\"a\rb\"",
                "\"\u0000\"",
                "\"\u0001\"",
                "\"\u001f\"",
                "\"xxxxxxxxxxxxxxxx\u001f\"",
                "\"\\u００41\"",
                "\"\\uD800\"",
                "\"\\uDBFF\"",
                "\"\\uDC00\"",
                "\"\\uDFFF\"",
                "\"\\uD800\\uD800\"",
                "\"\\uD800\\n\"",
                "\"\\uD800abcdef\"",
                "\"\\uDC00\\uD800\"",
                "\"\\uD800\\u0041\"",
                "\"\\uD800\\uDC0\"",
                "\"\\uD800\\\"",
                "\"\\uD800\\u\"",
                "\"\\uD800\\uD834\\uDD1E\"",
                "{\"\\uD800\":1}",
                "{\"\\x\":1}",
                "{\"a\tb\":1}",
                "{\"a\\\":1}",
                "{\"\\u12\":1}");
        List<byte[]> texts = new ArrayList<>();
        for (String piece : pieces) {
            texts.add(piece.getBytes(StandardCharsets.UTF_8));
        }
        // UTF-8: stray and missing continuations, overlong forms, surrogates, beyond U+10FFFF, other encodings
        int[][] malformed = {
            {0x80},
            {0xBF},
            {0xC0, 0x80},
            {0xC0, 0xAF},
            {0xC1, 0xBF},
            {0xC2},
            {0xC2, 0x41},
            {0xC3, 0xC3},
            {0xE0, 0x80, 0x80},
            {0xE0, 0x9F, 0xBF},
            {0xE0, 0xA0},
            {0xE1, 0x80},
            {0xE1, 0x80, 0x41},
            {0xE1, 0x41, 0x80},
            {0xED, 0xA0, 0x80},
            {0xED, 0xBF, 0xBF},
            {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80},
            {0xEF, 0xBF},
            {0xF0, 0x80, 0x80, 0x80},
            {0xF0, 0x8F, 0xBF, 0xBF},
            {0xF0, 0x90, 0x80},
            {0xF1, 0x80, 0x80, 0x41},
            {0xF4, 0x90, 0x80, 0x80},
            {0xF4, 0x8F, 0xBF},
            {0xF5, 0x80, 0x80, 0x80},
            {0xF8, 0x88, 0x80, 0x80, 0x80},
            {0xFC, 0x84, 0x80, 0x80, 0x80, 0x80},
            {0xFE},
            {0xFF},
            {0xE9},
            {0xC3}
        };
        for (int[] bytes : malformed) {
            byte[] piece = new byte[bytes.length];
            IntStream.range(0, bytes.length).forEach(i -> piece[i] = (byte) bytes[i]);
            byte[] quote = {'"'};
            texts.add(piece);
            texts.add(join(quote, piece, quote));
            texts.add(join(
                    "\"long enough for words".getBytes(StandardCharsets.UTF_8),
                    piece,
                    "abc\"".getBytes(StandardCharsets.UTF_8)));
            texts.add(join("{\"".getBytes(StandardCharsets.UTF_8), piece, "\":1}".getBytes(StandardCharsets.UTF_8)));
            texts.add(join(quote, piece));
        }
        texts.add("[1]".getBytes(StandardCharsets.UTF_16BE));
        texts.add("[1]".getBytes(StandardCharsets.UTF_16LE));
        texts.add("[\"é\"]".getBytes(StandardCharsets.ISO_8859_1));
        return texts.stream();
    }
}
