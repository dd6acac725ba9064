package dev.formwork.runtime;

import static dev.formwork.runtime.OutputSamples.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.formwork.runtime.OutputSamples.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonOutputTest {
    private static final UUID SOME_ID = UUID.fromString("5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11");

    @Test
    void writesEveryKindOfField() {
        FieldTable fields = OutputSamples.Numbered.table(16);
        String json = json(out -> {
            out.beginObject(fields, -1L);
            out.field(0, true);
            out.field(1, (byte) -1);
            out.field(2, 3L);
            out.field(3, 0.5);
            out.field(4, 0.1f);
            out.field(5, 'ä');
            out.field(6, "text");
            out.field(7, SOME_ID, OutputSamples.ID);
            out.field(8, Optional.of("there"), OutputSamples.STRING);
            out.field(9, OptionalInt.of(9));
            out.field(10, OptionalLong.of(10));
            out.field(11, OptionalDouble.of(11));
            out.list(12, List.of("a", "b"), OutputSamples.STRING);
            out.map(13, Map.of("k", 1), OutputSamples.INTEGER);
            out.list(14, List.<String>of(), OutputSamples.STRING);
            out.map(15, Map.<String, Integer>of(), OutputSamples.INTEGER);
            out.endObject();
        });
        assertThat(json)
                .isEqualTo("{\"f0\":true,\"f1\":-1,\"f2\":3,\"f3\":0.5,\"f4\":0.1,\"f5\":\"ä\",\"f6\":\"text\","
                        + "\"f7\":\"5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11\",\"f8\":\"there\",\"f9\":9,\"f10\":10,"
                        + "\"f11\":11.0,\"f12\":[\"a\",\"b\"],\"f13\":{\"k\":1},\"f14\":[],\"f15\":{}}");
    }

    @Test
    void writesFieldsOfCommonTypesWithoutACodec() {
        FieldTable fields = OutputSamples.Numbered.table(8);
        OffsetDateTime time = OffsetDateTime.parse("2026-11-24T06:01:26.36089Z");
        Consumer<Output> write = out -> {
            out.beginObject(fields, -1L);
            out.field(0, SOME_ID);
            out.field(1, time);
            out.field(2, time.withYear(12_345));
            out.field(3, Duration.ofMillis(-1500));
            out.field(4, (UUID) null);
            out.field(5, (OffsetDateTime) null);
            out.field(6, (Duration) null);
            out.field(7, (String) null);
            out.endObject();
        };
        assertThat(json(write))
                .isEqualTo("{\"f0\":\"5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11\",\"f1\":\"2026-11-24T06:01:26.360890Z\","
                        + "\"f2\":\"+12345-11-24T06:01:26.360890Z\",\"f3\":-1.5,"
                        + "\"f4\":null,\"f5\":null,\"f6\":null,\"f7\":null}");
        Map<?, ?> plain = (Map<?, ?>) OutputSamples.object(write);
        assertThat(plain.values().toArray())
                .containsExactly(
                        SOME_ID, time, time.withYear(12_345), Duration.ofMillis(-1500), null, null, null, null);
    }

    @Test
    void leavesOutFieldsOfCommonTypesThatAreNotSelected() {
        FieldTable fields = OutputSamples.Numbered.table(7);
        JsonOutput out = new JsonOutput(DumpOptions.ALL.onlySet());
        out.beginObject(fields, 1L << 6);
        out.field(0, SOME_ID);
        out.field(1, OffsetDateTime.MAX);
        out.field(2, OffsetDateTime.parse("2026-11-24T06:01Z"));
        out.field(3, Duration.ZERO);
        out.field(4, "text");
        out.field(5, true);
        out.field(6, 7L);
        out.endObject();
        assertThat(out.finishText()).isEqualTo("{\"f6\":7}");
    }

    @Test
    void writesFieldsWithoutValueAsNull() {
        assertThat(json(out -> Node.write(out, Node.named("a").withNext(Node.named("b")))))
                .isEqualTo("{\"name\":\"a\",\"id\":null,\"size\":null,\"tags\":null,\"counts\":null,"
                        + "\"next\":{\"name\":\"b\",\"id\":null,\"size\":null,\"tags\":null,\"counts\":null,"
                        + "\"next\":null}}");
    }

    @Test
    void writesObjectsInListsWithCommasBetween() {
        FieldTable fields = OutputSamples.Numbered.table(1);
        Codec<Integer> codec = OutputSamples.codec("One", (out, value) -> {
            out.beginObject(fields, -1L);
            out.field(0, (int) value);
            out.endObject();
        });
        assertThat(json(out -> out.writeList(List.of(1, 2), codec))).isEqualTo("[{\"f0\":1},{\"f0\":2}]");
    }

    @Test
    void writesNullItemsAndValuesAsNull() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("a", null);
        map.put("b", "c");
        assertThat(json(out -> out.writeList(Arrays.asList("a", null), OutputSamples.STRING)))
                .isEqualTo("[\"a\",null]");
        assertThat(json(out -> out.writeMap(map, OutputSamples.STRING, OutputSamples.STRING)))
                .isEqualTo("{\"a\":null,\"b\":\"c\"}");
    }

    @Test
    void writesKeysThatAreNoStringsAsText() {
        assertThat(json(out -> out.writeMap(Map.of(7, "x"), OutputSamples.INTEGER, OutputSamples.STRING)))
                .isEqualTo("{\"7\":\"x\"}");
        assertThat(json(out -> out.writeMap(Map.of(SOME_ID, "x"), OutputSamples.ID, OutputSamples.STRING)))
                .isEqualTo("{\"" + SOME_ID + "\":\"x\"}");
    }

    @Test
    void refusesKeysThatAreNoScalars() {
        Codec<List<String>> list =
                OutputSamples.codec("list", (out, value) -> out.writeList(value, OutputSamples.STRING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(out -> out.writeMap(Map.of(List.of("a"), "x"), list, OutputSamples.STRING)))
                .withMessage("$: a list cannot be the key of a map");
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                7,
                -7,
                9,
                10,
                99,
                100,
                1_000_000_000_000L,
                999_999_999_999_999_999L,
                Long.MAX_VALUE,
                Long.MIN_VALUE
            })
    void writesLongsWithAllTheirDigits(long value) {
        assertThat(json(out -> out.write(value))).isEqualTo(Long.toString(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void writesNumbersThatAreNotFiniteAsNull(double value) {
        assertThat(json(out -> out.write(value))).isEqualTo("null");
        assertThat(json(out -> out.write((float) value))).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({"0.0, 0.0", "-0.0, -0.0", "100.0, 100.0", "1e15, 1000000000000000.0", "-12.5, -12.5", "1e300, 1.0E300"})
    void writesDoublesWithAFractionOrExponent(double value, String text) {
        assertThat(json(out -> out.write(value))).isEqualTo(text);
    }

    @Test
    void writesBigNumbersExactly() {
        BigInteger big = BigInteger.TEN.pow(40).add(BigInteger.ONE);
        assertThat(json(out -> out.write(big))).isEqualTo("10000000000000000000000000000000000000001");
        assertThat(json(out -> out.write(new BigDecimal("1.10")))).isEqualTo("1.10");
        assertThat(json(out -> out.write(new BigDecimal("12E+5")))).isEqualTo("1.2E+6");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0.0",
        "PT1.5S, 1.5",
        "PT-0.5S, -0.5",
        "PT-1.25S, -1.25",
        "PT-23H-59M-59S, -86399.0",
        "PT0.000000001S, 0.000000001",
        "PT-9223372036854775808S, -9223372036854775808.0",
        "PT9223372036854775807.999999999S, 9223372036854775807.999999999"
    })
    void writesDurationsAsExactSeconds(Duration value, String text) {
        assertThat(json(out -> out.write(value))).isEqualTo(text);
    }

    @Test
    void escapesWhatMustBeEscapedAndNothingElse() {
        assertThat(json(out -> out.write("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028")))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u2028\"");
    }

    @Test
    void writesTextOfAllLengthsAsUtf8() {
        JsonOutput out = new JsonOutput(DumpOptions.ALL);
        out.write("aé€😀z");
        assertThat(out.finish()).isEqualTo("\"aé€😀z\"".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void growsWithLongText() {
        String text = "a".repeat(100_000) + "é".repeat(100_000) + "\n".repeat(100_000);
        assertThat(json(out -> out.write(text)))
                .isEqualTo('"' + "a".repeat(100_000) + "é".repeat(100_000) + "\\n".repeat(100_000) + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\udc00", "a\ud800b", "\udc00\ud800", "é\ud83d"})
    void refusesUnpairedSurrogatesWithTheirPath(String text) {
        Node node = Node.named("a").withNext(Node.named("b").withExtras(Map.of("x y", List.of("ok", text))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(out -> out.writeList(List.of(node), OutputSamples.NODE)))
                .withMessage("[0].next[\"x y\"][1]: the string has an unpaired surrogate, which UTF-8 cannot encode");
    }

    @Test
    void refusesUnpairedSurrogatesInKeysAndCharacters() {
        assertThatIllegalArgumentException().isThrownBy(() -> json(out -> out.writeAny(Map.of("\ud800", 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> json(out -> out.write('\ud800')));
    }
}
