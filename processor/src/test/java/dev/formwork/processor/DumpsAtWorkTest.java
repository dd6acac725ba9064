package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.runtime.Codec;
import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.DurationForm;
import dev.formwork.runtime.FieldName;
import dev.formwork.runtime.TimestampForm;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What options for writing do to generated schemas. */
class DumpsAtWorkTest {
    private static final DumpOptions ALL = DumpOptions.ALL;

    private static final Running SCHEMAS = Running.of("""
            @Schema(naming = Naming.SNAKE_CASE)
            public interface Run {
                @Default default UUID id() { return UUID.randomUUID(); }
                String name();
                @DefaultValue("3") int maxRetries();
                @DefaultValue("[\\"a\\"]") Set<String> tags();
                @DefaultValue("[1]") byte[] bytes();
                @DefaultValue("7") Byte small();
                @DefaultValue("90") Duration delay();
                @DefaultValue("5") OptionalLong limit();
                Optional<State> state();
                List<State> history();
                Map<String, State> byName();
                @Default default String slug() { return name().toUpperCase(Locale.ROOT) + maxRetries(); }
                @Default default Optional<String> label() { return Optional.of(name()); }
                @Nullable @Required String note();
                Optional<Shape> shape();
            }
            """, """
            @Schema
            public interface State { String type(); @DefaultValue("1.5") double weight(); Optional<State> before(); }
            """, """
            @Schema
            public sealed interface Shape {
                @Schema non-sealed interface Circle extends Shape { @Literal("circle") String kind(); double radius(); }
                @Schema non-sealed interface Square extends Shape { @Literal("square") String kind(); double side(); }
            }
            """, """
            @Schema(toStringWithoutDefaults = true, extra = Extra.KEEP)
            public interface Brief {
                @Secret String token();
                @DefaultValue("3") int size();
                @Hidden @DefaultValue("4") int depth();
                Optional<String> note();
                @Secret @Extras Map<String, Object> rest();
            }
            """, """
            @Schema
            @com.fasterxml.jackson.annotation.JsonFormat(
                    shape = com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING, timezone = "UTC")
            public interface Timed {
                Duration total();
                Optional<OffsetDateTime> at();
                @com.fasterxml.jackson.annotation.JsonFormat(
                        shape = com.fasterxml.jackson.annotation.JsonFormat.Shape.NUMBER, pattern = "MILLIS")
                @DefaultValue("[1500]")
                List<@Positive Duration> laps();
                @com.fasterxml.jackson.annotation.JsonFormat(
                        shape = com.fasterxml.jackson.annotation.JsonFormat.Shape.NUMBER)
                @Strict Optional<Duration> pause();
                Map<String, ZonedDateTime> zones();
                LocalDate day();
            }
            """, """
            @Schema
            public interface Throwing {
                @Default default int size() { throw new IllegalStateException("no size"); }
            }
            """);

    private static final String RUN = """
            {"name":"etl","note":null,"history":[],"by_name":{}}""";

    private static Object read(String schema, String json) {
        return SCHEMAS.codec(schema).validateJson(json);
    }

    private static String dump(String schema, String json, DumpOptions options) {
        Codec<Object> codec = SCHEMAS.codec(schema);
        return codec.toJson(codec.validateJson(json), options);
    }

    private static FieldName field(String schema, String name) {
        return Arrays.stream(SCHEMAS.type("Immutable" + schema + "$Field").getEnumConstants())
                .map(FieldName.class::cast)
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutDefaultsKeepsWhatReadingCannotPutInAgain() {
        String json = dump("Run", RUN, ALL.withoutDefaults());
        assertThat(json)
                .matches(
                        "\\{\"id\":\"[0-9a-f-]{36}\",\"name\":\"etl\",\"history\":\\[],\"by_name\":\\{},\"note\":null}");
        assertThat(read("Run", json)).isEqualTo(read("Run", json));
    }

    @Test
    void withoutDefaultsLeavesOutWhatWasGivenAsTheDefault() {
        String given = "{\"id\":\"5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11\",\"name\":\"etl\",\"max_retries\":3,"
                + "\"tags\":[\"a\"],\"bytes\":[1],\"small\":7,\"delay\":90,\"limit\":5,\"state\":null,\"history\":[],"
                + "\"by_name\":{},\"slug\":\"ETL3\",\"label\":\"etl\",\"note\":null,\"shape\":null}";
        assertThat(dump("Run", given, ALL.withoutDefaults().exclude(field("Run", "ID"))))
                .isEqualTo("{\"name\":\"etl\",\"history\":[],\"by_name\":{},\"note\":null}");
    }

    @Test
    void withoutDefaultsWritesWhatDiffersAtEveryLevel() {
        String given = "{\"id\":\"5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11\",\"name\":\"etl\",\"max_retries\":4,"
                + "\"tags\":[],\"bytes\":[1,2],\"small\":8,\"delay\":9.0,\"limit\":null,"
                + "\"state\":{\"type\":\"A\",\"before\":{\"type\":\"B\",\"weight\":2.0}},\"history\":[],\"by_name\":{},"
                + "\"slug\":\"ETL3\",\"label\":null,\"note\":\"n\"}";
        assertThat(dump("Run", given, ALL.withoutDefaults())).isEqualTo(given);
        assertThat(read("Run", dump("Run", given, ALL.withoutDefaults()))).isEqualTo(read("Run", given));
    }

    @Test
    void aDefaultThatThrowsIsNone() {
        assertThat(dump("Throwing", "{\"size\":1}", ALL.withoutDefaults())).isEqualTo("{\"size\":1}");
    }

    @Test
    void withinReachesThroughListsMapsOptionalsAndUnions() {
        String given = "{\"name\":\"etl\",\"note\":null,\"state\":{\"type\":\"A\",\"before\":{\"type\":\"B\"}},"
                + "\"history\":[{\"type\":\"C\"}],\"by_name\":{\"k\":{\"type\":\"D\"}},"
                + "\"shape\":{\"kind\":\"circle\",\"radius\":1}}";
        DumpOptions type = ALL.include(field("State", "TYPE"));
        DumpOptions chosen = ALL.include(
                        field("Run", "STATE"), field("Run", "HISTORY"), field("Run", "BY_NAME"), field("Run", "SHAPE"))
                .within(field("Run", "HISTORY"), type)
                .within(field("Run", "BY_NAME"), ALL.exclude(field("State", "WEIGHT"), field("State", "BEFORE")))
                .within(
                        field("Run", "SHAPE"),
                        ALL.exclude(field("ShapeCircle", "RADIUS"), field("ShapeSquare", "SIDE")))
                .within(field("Run", "STATE"), ALL.within(field("State", "BEFORE"), type));
        assertThat(dump("Run", given, chosen))
                .isEqualTo("{\"state\":{\"type\":\"A\",\"weight\":1.5,\"before\":{\"type\":\"B\"}},"
                        + "\"history\":[{\"type\":\"C\"}],\"by_name\":{\"k\":{\"type\":\"D\"}},"
                        + "\"shape\":{\"kind\":\"circle\"}}");
    }

    @Test
    void namesOfFieldsAreThoseInJavaIfAskedFor() {
        assertThat(dump("Run", RUN, ALL.propertyNames().withoutNulls()))
                .contains("\"maxRetries\":3", "\"byName\":{}")
                .doesNotContain("max_retries", "by_name");
    }

    @Test
    void formsOfFieldsAndSchemasAreWrittenAndReadBack() {
        String given = "{\"total\":90,\"at\":\"2026-11-23T10:00:00+01:00\",\"laps\":[1000,0.5],\"pause\":1.5,"
                + "\"zones\":{\"a\":\"2026-11-23T10:00:00+01:00[Europe/Berlin]\"},\"day\":\"2026-11-23\"}";
        String written = "{\"total\":\"PT1M30S\",\"at\":\"2026-11-23T09:00:00Z\",\"laps\":[1000,0.5],\"pause\":1.5,"
                + "\"zones\":{\"a\":\"2026-11-23T09:00:00Z\"},\"day\":\"2026-11-23\"}";
        assertThat(dump("Timed", given, ALL)).isEqualTo(written);
        assertThat(dump("Timed", given, ALL.durations(DurationForm.MILLIS).timestamps(TimestampForm.OFFSET)))
                .isEqualTo(written);
        assertThat(read("Timed", written)).isEqualTo(read("Timed", given));
        assertThat(SCHEMAS.codec("Timed").validate(SCHEMAS.codec("Timed").toPlain(read("Timed", given))))
                .isEqualTo(read("Timed", given));
        String least = "{\"total\":\"PT1S\",\"zones\":{},\"day\":\"2026-11-23\"}";
        assertThat(dump("Timed", least, ALL.withoutNulls())).contains("\"laps\":[1500]");
        assertThat(dump("Timed", least, ALL.withoutDefaults())).isEqualTo(least);
    }

    @Test
    void toStringWithoutDefaultsShowsWhatDiffers() {
        assertThat(read("Brief", "{\"token\":\"t\"}")).hasToString("Brief{token=***}");
        assertThat(read("Brief", "{\"token\":\"t\",\"size\":4,\"depth\":5,\"note\":\"n\",\"more\":1}"))
                .hasToString("Brief{token=***, size=4, note=n}");
    }

    @Test
    void toStringShowsValuesBySchema() {
        assertThat(read("Run", RUN).toString())
                .matches(
                        "Run\\{id=[0-9a-f-]{36}, name=etl, maxRetries=3, tags=\\[a], bytes=\\[1], small=7, delay=PT1M30S,"
                                + " limit=5, state=null, history=\\[], byName=\\{}, slug=ETL3, label=etl, note=null, shape=null}");
    }
}
