package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is JSON and what is not, by the grammar of RFC 8259; the categories are those of public test suites. */
class JsonSyntaxTest {
    /** An object all of whose members are passed over. */
    private static final TestSchema SKIP = TestSchema.of("Nothing", TestSchema.named());

    @ParameterizedTest
    @MethodSource("dev.formwork.runtime.JsonCorpus#validTexts")
    void readsAndSkipsValidText(byte[] text) {
        assertThat(read(text).violations()).isEmpty();
        assertThat(skip(text).violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.formwork.runtime.JsonCorpus#invalidTexts")
    void rejectsInvalidTextWhetherReadOrSkipped(byte[] text) {
        assertThat(read(text).codes()).containsExactly("json_invalid");
        assertThat(skip(text).codes()).containsExactly("json_invalid");
    }

    @ParameterizedTest
    @MethodSource("dev.formwork.runtime.JsonCorpus#validTexts")
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
        for (int depth : new int[] {1, 2, 63, 64, 65, 200, 999}) {
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
        assertThat(error("[[],1 , ]")).isEqualTo("trailing comma at line 1 column 9");
        assertThat(error("[,]")).isEqualTo("expected a value at line 1 column 2");
        assertThat(error("{\"a\":]")).isEqualTo("expected a value at line 1 column 6");
        assertThat(Read.json("{\"x\":[1,]}", SKIP).only().params())
                .containsEntry("error", "trailing comma at line 1 column 9");
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
                JsonCorpus.join("{\"x\":".getBytes(StandardCharsets.UTF_8), text, new byte[] {'}'}),
                SKIP,
                ValidationOptions.DEFAULTS);
    }
}
