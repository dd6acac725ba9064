package dev.formwork.runtime;

import static dev.formwork.runtime.OutputSamples.json;
import static dev.formwork.runtime.OutputSamples.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpFormTest {
    private static final DumpOptions ALL = DumpOptions.ALL;
    private static final UUID ID = UUID.fromString("5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11");

    private enum Field implements FieldName {
        RUN_NAME,
        ALIASES,
        NEXT;

        @Override
        public String propertyName() {
            return this == RUN_NAME ? "runName" : wireName();
        }

        @Override
        public String wireName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final FieldTable FIELDS = FieldTable.of("Run", Field.values());

    private record Run(
            String name, List<String> aliases, @Nullable Run next, Map<String, ?> extras) implements Writable {
        @Override
        public void writeTo(Output out) {
            out.beginObject(FIELDS, -1L);
            out.field(0, name);
            out.list(1, aliases, Codecs.STRING);
            out.field(2, next, GenericCodec.byClass());
            out.extras(extras);
            out.endObject();
        }
    }

    private static final Run RUN =
            new Run("b", List.of("x", "y"), new Run("a", List.of(), null, Map.of()), Map.of("Z", 1, "a", true));

    private static String dump(@Nullable Object value, DumpOptions options) {
        return Codecs.ANY.toJson(value, options);
    }

    @Test
    void indentsMembersAndItems() {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        value.put("list", Arrays.asList(1, null, List.of(), List.of("ü")));
        value.put("none", Map.of());
        value.put("map", Map.of("k", 1.5));
        assertThat(dump(value, ALL.indent(2))).isEqualTo("""
                        {
                          "list": [
                            1,
                            null,
                            [],
                            [
                              "ü"
                            ]
                          ],
                          "none": {},
                          "map": {
                            "k": 1.5
                          }
                        }""");
        assertThat(dump(List.of(1), ALL.indent(1))).isEqualTo("[\n 1\n]");
        assertThat(dump("text", ALL.indent(4))).isEqualTo("\"text\"");
        assertThat(dump(null, ALL.indent(4))).isEqualTo("null");
    }

    @Test
    void indentsBytesAsItDoesText() {
        assertThat(Codecs.ANY.toJsonBytes(List.of("ü"), ALL.indent(1)))
                .isEqualTo("[\n \"ü\"\n]".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"-1", "17"})
    void refusesAnIndentOutOfBounds(int spaces) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.indent(spaces))
                .withMessage("indent must be from 0 to 16, but is " + spaces);
        assertThat(ALL.indent(16).form().indent()).isEqualTo(16);
        assertThat(ALL.indent(2).indent(0)).isEqualTo(ALL);
    }

    @Test
    void sortsTheMembersOfObjectsAndMaps() {
        assertThat(dump(RUN, ALL.sortedKeys()))
                .isEqualTo("{\"Z\":1,\"a\":true,\"aliases\":[\"x\",\"y\"],"
                        + "\"next\":{\"aliases\":[],\"next\":null,\"run_name\":\"a\"},\"run_name\":\"b\"}");
        assertThat(((Map<?, ?>) object(ALL.sortedKeys(), RUN::writeTo)).keySet().toString())
                .isEqualTo("[Z, a, aliases, next, run_name]");
    }

    @Test
    void namesFieldsAsInJava() {
        DumpOptions options = ALL.propertyNames().withoutNulls();
        assertThat(dump(RUN.next(), options)).isEqualTo("{\"runName\":\"a\",\"aliases\":[]}");
        assertThat(object(options, RUN::writeTo))
                .isEqualTo(Map.of(
                        "runName",
                        "b",
                        "aliases",
                        List.of("x", "y"),
                        "next",
                        Map.of("runName", "a", "aliases", List.of()),
                        "Z",
                        1,
                        "a",
                        true));
    }

    @Test
    void refusesAMemberThatIsCalledLikeAProperty() {
        Run run = new Run("a", List.of(), null, Map.of("runName", "other"));
        assertThat(dump(run, ALL.withoutNulls())).contains("\"runName\":\"other\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dump(List.of(run), ALL.propertyNames()))
                .withMessage("[0].runName: two members have this name, where fields are called as in Java");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT0S|0.0|\"PT0S\"|0",
                "PT1M30S|90.0|\"PT1M30S\"|90000",
                "PT26H|93600.0|\"P1DT2H\"|93600000",
                "P2D|172800.0|\"P2D\"|172800000",
                "-PT0.5S|-0.5|\"-PT0.5S\"|-500",
                "-PT26H1S|-93601.0|\"-P1DT2H1S\"|-93601000",
                "PT0.000001S|0.000001|\"PT0.000001S\"|0.001",
                "PT0.0015S|0.0015|\"PT0.0015S\"|1.5",
                "P999999999DT23H59M59.999999S|86399999999999.999999|\"P999999999DT23H59M59.999999S\"|86399999999999999.999"
            })
    void writesDurationsInEachForm(Duration duration, String seconds, String iso, String millis) {
        assertThat(dump(duration, ALL)).isEqualTo(seconds);
        assertThat(dump(duration, ALL.durations(DurationForm.SECONDS).indent(1)))
                .isEqualTo(seconds);
        assertThat(dump(duration, ALL.durations(DurationForm.ISO))).isEqualTo(iso);
        assertThat(dump(duration, ALL.durations(DurationForm.MILLIS))).isEqualTo(millis);

        assertThat(Codecs.DURATION_SECONDS.toJson(duration)).isEqualTo(seconds);
        assertThat(Codecs.DURATION_ISO.toJson(duration)).isEqualTo(iso);
        assertThat(Codecs.DURATION_MILLIS.toJson(duration)).isEqualTo(millis);
        for (Codec<Duration> codec :
                List.of(Codecs.DURATION, Codecs.DURATION_SECONDS, Codecs.DURATION_ISO, Codecs.DURATION_MILLIS)) {
            assertThat(codec.toPlain(duration, ALL)).isEqualTo(duration);
            assertThat(codec.validateJson(codec.toJson(duration))).isEqualTo(duration);
            assertThat(codec.validate(duration)).isEqualTo(duration);
        }
        assertThat(Codecs.DURATION.validateJson(iso)).isEqualTo(duration);
    }

    @Test
    void aCodecWithAFormKeepsToItWhateverTheOptionsSay() {
        Duration duration = Duration.ofSeconds(90);
        DumpOptions iso = ALL.durations(DurationForm.ISO);
        assertThat(Codecs.DURATION_SECONDS.toJson(duration, iso)).isEqualTo("90.0");
        assertThat(Codecs.DURATION_MILLIS.toJson(duration, iso)).isEqualTo("90000");
        assertThat(Codecs.DURATION_ISO.toJson(duration, ALL.durations(DurationForm.MILLIS)))
                .isEqualTo("\"PT1M30S\"");
    }

    @Test
    void strictReadingTakesTheNumbersThatACodecWrites() {
        ValidationOptions strict = ValidationOptions.DEFAULTS.withStrict(true);
        assertThat(Codecs.DURATION_MILLIS.validateJson("90000", strict)).isEqualTo(Duration.ofSeconds(90));
        assertThat(Codecs.DURATION_MILLIS.validateJson("0.5", strict)).isEqualTo(Duration.ofNanos(500_000));
        assertThat(Codecs.DURATION_SECONDS.validateJson("1.5", strict)).isEqualTo(Duration.ofMillis(1500));
        assertThat(Codecs.DURATION_ISO.tryValidateJson("1.5", strict).isValid()).isFalse();
        assertThat(Codecs.DURATION.tryValidateJson("1.5", strict).isValid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1e-999999999,PT0S",
        "-0.0004,PT0S",
        "0.0005,PT0.000001S",
        "1e3,PT1S",
        "86399999999999999.999,PT23999999999H59M59.999999S",
        "86400000000000000,",
        "1e999999999,",
        "-1e17,"
    })
    void readsNumbersAsMilliseconds(String json, @Nullable Duration duration) {
        Validated<Duration> read = Codecs.DURATION_MILLIS.tryValidateJson(json);
        assertThat(read.isValid()).isEqualTo(duration != null);
        if (duration != null) {
            assertThat(read.orElseThrow()).isEqualTo(duration);
        }
        assertThat(Codecs.DURATION_MILLIS.validateJson("\"PT1S\"")).isEqualTo(Duration.ofSeconds(1));
        assertThat(Codecs.DURATION_MILLIS.validate(1500.5)).isEqualTo(Duration.ofNanos(1_500_500_000));
    }

    @Test
    void writesLongestDurationsThatNothingReads() {
        assertThat(dump(Duration.ofSeconds(Long.MIN_VALUE), ALL.durations(DurationForm.ISO)))
                .isEqualTo('"' + Duration.ofSeconds(Long.MIN_VALUE).toString() + '"');
        assertThat(dump(Duration.ofSeconds(Long.MAX_VALUE), ALL.durations(DurationForm.ISO)))
                .isEqualTo("\"P106751991167300DT15H30M7S\"");
    }

    @Test
    void writesTimestampsInUtcIfAskedTo() {
        DumpOptions utc = ALL.timestamps(TimestampForm.UTC);
        OffsetDateTime time = OffsetDateTime.parse("2026-11-23T10:00:00+01:00");
        ZonedDateTime zoned = ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        List<Object> times = List.of(time, zoned, Instant.EPOCH, LocalDateTime.of(2026, 11, 23, 10, 0));

        assertThat(dump(times, ALL))
                .isEqualTo("[\"2026-11-23T10:00:00+01:00\",\"2026-11-23T10:00:00+01:00[Europe/Berlin]\","
                        + "\"1970-01-01T00:00:00Z\",\"2026-11-23T10:00:00\"]");
        assertThat(dump(times, utc))
                .isEqualTo("[\"2026-11-23T09:00:00Z\",\"2026-11-23T09:00:00Z\","
                        + "\"1970-01-01T00:00:00Z\",\"2026-11-23T10:00:00\"]");
        assertThat(Codecs.OFFSET_DATE_TIME.toPlain(time, utc)).isEqualTo(time);
    }

    @Test
    void aCodecInUtcReadsAndWritesInUtc() {
        OffsetDateTime time = Codecs.OFFSET_DATE_TIME_UTC.validateJson("\"2026-11-23T10:00:00+01:00\"");
        assertThat(time).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(Codecs.OFFSET_DATE_TIME_UTC.toJson(time)).isEqualTo("\"2026-11-23T09:00:00Z\"");

        ZonedDateTime zoned = Codecs.ZONED_DATE_TIME_UTC.validateJson("\"2026-11-23T10:00:00+01:00[Europe/Berlin]\"");
        assertThat(zoned).isEqualTo(ZonedDateTime.parse("2026-11-23T09:00:00Z"));
        assertThat(Codecs.ZONED_DATE_TIME_UTC.toJson(zoned)).isEqualTo("\"2026-11-23T09:00:00Z\"");

        assertThat(Codecs.OFFSET_DATE_TIME_UTC.validate(OffsetDateTime.MAX)).isEqualTo(OffsetDateTime.MAX);
        ZonedDateTime last = OffsetDateTime.MAX.toZonedDateTime();
        assertThat(Codecs.ZONED_DATE_TIME_UTC.validate(last)).isEqualTo(last);
    }

    @Test
    void writesAllElseAsWithoutAForm() {
        List<?> values = Arrays.asList(
                null, true, 'c', 1, 2L, 1.5, 2.5f, Double.NaN, new java.math.BigDecimal("1E+3"), ID, Thread.State.NEW);
        assertThat(dump(values, ALL.sortedKeys())).isEqualTo(dump(values, ALL));
    }

    @Test
    void saysWhereThingsAreThatCannotBeWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dump(Map.of("a", List.of("\uD800")), ALL.indent(1)))
                .withMessageStartingWith("a[0]: the string has an unpaired surrogate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dump(Map.of("a", new Object()), ALL.sortedKeys()))
                .withMessageStartingWith("a: cannot be written as JSON");
    }

    @Test
    void writesKeysOfMapsThatAreDurationsAsTextThatIsReadBack() {
        assertThat(json(out -> out.writeAny(Map.of(Duration.ofSeconds(-90000), 1))))
                .isEqualTo("{\"-P1DT1H\":1}");
    }
}
