package dev.formwork.processor.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchException;

import dev.formwork.runtime.ValidationException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Jackson reads and writes of generated classes, with nothing registered; once for each version. */
abstract class JacksonMatrix {
    private static final String SENSOR = "{\"id\":\"00000000-0000-0001-0000-000000000002\",\"interval\":90.5}";

    private final Databind jackson;

    JacksonMatrix(Databind jackson) {
        this.jackson = jackson;
    }

    static Stream<Arguments> everywhere() {
        return Sample.all().flatMap(sample -> Arrays.stream(Place.values()).map(place -> Arguments.of(sample, place)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void reads(Sample sample, Place place) throws Exception {
        assertThat(jackson.read(place.json(sample.json()), place.type(sample.declared())))
                .isEqualTo(place.holder(sample.value()));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void writesAsTheCodecDoes(Sample sample, Place place) throws Exception {
        Object holder = place.holder(sample.value());
        assertThat(jackson.write(holder, place.type(sample.declared()))).isEqualTo(place.json(sample.json()));
    }

    @ParameterizedTest
    @MethodSource("dev.formwork.processor.jackson.Sample#all")
    void writesWhatIsNotDeclared(Sample sample) throws Exception {
        assertThat(jackson.write(sample.value())).isEqualTo(sample.json());
        assertThat(jackson.tree(sample.value())).isEqualTo(sample.json());
    }

    @ParameterizedTest
    @MethodSource("dev.formwork.processor.jackson.Sample#all")
    void converts(Sample sample) {
        Object value = sample.value();
        Object plain = jackson.convert(value, Map.class);
        assertThat(plain).isInstanceOf(Map.class).isNotNull();
        assertThat(jackson.convert(plain, sample.declared())).isEqualTo(value);
    }

    /** A class with fields of all these kinds. */
    record Site(
            Sensor sensor,
            ImmutableSensor made,
            List<Shape> shapes,
            Map<String, Pet> pets,
            Event[] events,
            @Nullable Timing timing) {}

    @Test
    void typesStandBesideEachOther() throws Exception {
        String json =
                "{\"sensor\":" + SENSOR + ",\"made\":" + SENSOR + ",\"shapes\":[{\"type\":\"square\",\"side\":1.0}],"
                        + "\"pets\":{\"a\":{\"kind\":\"cat\",\"name\":\"Tom\",\"lives\":9},\"b\":null},"
                        + "\"events\":[{\"type\":\"stop\"},{\"type\":\"start\",\"at\":1}],\"timing\":null}";
        assertThat(jackson.write(jackson.read(json, Site.class))).isEqualTo(json);
    }

    private List<String> violations(String json, Class<?> type) {
        Exception thrown = catchException(() -> jackson.read(json, type));
        assertThat(thrown).isInstanceOf(jackson.failure()).hasCauseInstanceOf(ValidationException.class);
        return ((ValidationException) thrown.getCause())
                .violations().stream()
                        .map(violation -> violation.path() + " " + violation.code())
                        .toList();
    }

    @Test
    void violationsAreTheCause() {
        String broken = "{\"id\":1,\"interval\":\"soon\"}";
        assertThat(violations(broken, Sensor.class)).containsExactly("id uuid_type", "interval time_delta_parsing");
        assertThat(violations("[{\"id\":[]}]", ImmutableSensor[].class))
                .containsExactly("id uuid_type", "interval missing");
        assertThat(violations("{\"sensor\":" + broken + "}", Site.class)).hasSize(2);
        assertThat(violations("7", ImmutableSensor.class)).containsExactly("$ model_type");
        assertThat(violations("\"\"", Sensor.class)).containsExactly("$ model_type");
        assertThat(violations("[]", Sensor.class)).containsExactly("$ model_type");
        assertThat(violations("{\"type\":\"round\"}", Shape.class)).containsExactly("$ union_tag_invalid");
        assertThat(violations("{\"type\":\"later\"}", Event.class)).containsExactly("$ union_tag_invalid");
        assertThat(violations("{\"kind\":\"cat\",\"lives\":\"x\",\"size\":1}", Pet.class))
                .containsExactly("lives int_parsing", "size extra_forbidden", "name missing");
    }

    @Test
    void secretsAreWrittenButNotShownByFailures() {
        assertThatThrownBy(() -> jackson.read("{\"key\":[\"hush\"],\"title\":1}", Station.class))
                .hasMessageContaining("key")
                .message()
                .doesNotContain("hush");
    }

    @Test
    void nullIsNull() throws Exception {
        assertThat(jackson.read("null", Sensor.class)).isNull();
        assertThat(jackson.read("null", ImmutableSensor.class)).isNull();
        assertThat(jackson.write(null, Sensor.class)).isEqualTo("null");
    }

    @Test
    void fieldsThatWereGivenAreKnown() throws Exception {
        Station station = (Station) jackson.convert(jackson.read(STATION_WITHOUT_PARENT, Map.class), Station.class);
        assertThat(station).isNotNull();
        assertThat(station.fieldsSet().toString()).doesNotContain("PARENT").contains("NAME");
    }

    private static final String STATION_WITHOUT_PARENT = Sample.all()
            .filter(sample -> sample.declared() == Station.class)
            .findFirst()
            .orElseThrow()
            .json()
            .replaceFirst("\"parent\":.*\\},\"capacity\":3,\"note\"", "\"note\"");

    @Test
    void allDigitsAreKeptIfTheMapperKeepsThem() throws Exception {
        String json = "{\"price\":1.2345678901234567890123456789}";
        assertThat(((Price) jackson.readExactly(json, ImmutablePrice.class)).price())
                .isEqualTo(new BigDecimal("1.2345678901234567890123456789"));
        assertThat(((Price) jackson.read("{\"price\":0.25}", ImmutablePrice.class)).price())
                .isEqualTo(new BigDecimal("0.25"));
    }

    @Test
    void mapperOptionsForBeansDoNotChangeWhatIsWritten() throws Exception {
        Sample station = Sample.all()
                .filter(sample -> sample.declared() == Station.class)
                .findFirst()
                .orElseThrow();
        assertThat(jackson.writeOtherwise(station.value())).isEqualTo(station.json());
    }

    @Test
    void genericInstancesAreWritten() throws Exception {
        Page<Sensor> page =
                ImmutablePage.codec(ImmutableSensor.CODEC).validateJson("{\"items\":[" + SENSOR + "],\"count\":1}");
        assertThat(jackson.write(page)).isEqualTo("{\"items\":[" + SENSOR + "],\"count\":1}");
        assertThat(jackson.write(ImmutablePage.<Sensor>builder()
                        .items(page.items())
                        .count(1)
                        .build()))
                .isEqualTo("{\"items\":[" + SENSOR + "],\"count\":1}");
    }

    @Test
    void whatIsWrittenHoldsJsonOnly() {
        Sample station = Sample.all()
                .filter(sample -> sample.declared() == ImmutableStation.class)
                .findFirst()
                .orElseThrow();
        ImmutableStation value = (ImmutableStation) station.value();
        assertThat(leaves(value.toJsonValue()))
                .allMatch(leaf -> leaf instanceof String || leaf instanceof Number || leaf instanceof Boolean);
        assertThat(value.toJsonValue().keySet())
                .containsExactlyElementsOf(value.toMap().keySet());
    }

    private static Stream<Object> leaves(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(JacksonMatrix::leaves);
        }
        return value instanceof List<?> list ? list.stream().flatMap(JacksonMatrix::leaves) : Stream.ofNullable(value);
    }
}
