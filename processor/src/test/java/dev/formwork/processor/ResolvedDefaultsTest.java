package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.processor.model.DefaultConstant;
import dev.formwork.processor.model.DefaultConstant.Bool;
import dev.formwork.processor.model.DefaultConstant.Entries;
import dev.formwork.processor.model.DefaultConstant.EnumConstant;
import dev.formwork.processor.model.DefaultConstant.Floating;
import dev.formwork.processor.model.DefaultConstant.Items;
import dev.formwork.processor.model.DefaultConstant.Null;
import dev.formwork.processor.model.DefaultConstant.Text;
import dev.formwork.processor.model.Presence;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvedDefaultsTest {

    private static DefaultConstant defaultOf(String type, String json) {
        Presence presence = Compiled.of(
                        "@Schema\npublic interface Flow {\n@DefaultValue(\"" + json.replace("\"", "\\\"") + "\") "
                                + type + " value(); }",
                        "enum Kind { @JsonProperty(\"run\") RUNNING, DONE }")
                .field("value")
                .presence();
        assertThat(presence).isInstanceOf(Presence.Constant.class);
        return ((Presence.Constant) presence).value();
    }

    private static DefaultConstant integer(long value) {
        return new DefaultConstant.Integer(BigInteger.valueOf(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "byte",
                "short",
                "int",
                "long",
                "Byte",
                "Short",
                "Integer",
                "Long",
                "java.math.BigInteger",
                "OptionalInt",
                "OptionalLong",
                "Optional<Integer>"
            })
    void integersAreIntegersOfAnyWidth(String type) {
        assertThat(defaultOf(type, "-7")).isEqualTo(integer(-7));
    }

    @Test
    void numbersAndBooleansAreThemselves() {
        assertThat(defaultOf("double", "1.5")).isEqualTo(new Floating(1.5));
        assertThat(defaultOf("Float", "1.5")).isEqualTo(new Floating(1.5));
        assertThat(defaultOf("OptionalDouble", "2")).isEqualTo(new Floating(2));
        assertThat(defaultOf("boolean", "true")).isEqualTo(new Bool(true));
    }

    @ParameterizedTest
    @CsvSource({
        "String,hello,hello",
        "CharSequence,hello,hello",
        "char,x,x",
        "java.math.BigDecimal,1.10,1.10",
        "UUID,5B0B4D0E3B2A4C8E9A550D1A8F4A2F11,5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11",
        "java.time.Instant,2026-11-23T12:00:00+02:00,2026-11-23T10:00:00Z",
        "java.time.OffsetDateTime,2026-11-23T12:00:00+02:00,2026-11-23T12:00+02:00",
        "java.time.LocalDate,2026-11-23,2026-11-23",
        "java.time.LocalTime,12:00:00,12:00",
        "java.time.Duration,PT90S,PT1M30S",
        "java.time.Period,P1Y,P1Y",
        "java.time.ZoneId,Europe/Berlin,Europe/Berlin",
        "java.net.URI,http://localhost:4200/api,http://localhost:4200/api"
    })
    void otherScalarsAreTheirCanonicalText(String type, String text, String canonical) {
        assertThat(defaultOf(type, "\"" + text + "\"")).isEqualTo(new Text(canonical));
    }

    @Test
    void valuesAreConvertedAsInputIs() {
        assertThat(defaultOf("java.time.Duration", "90")).isEqualTo(new Text("PT1M30S"));
        assertThat(defaultOf("int", "\"7\"")).isEqualTo(integer(7));
    }

    @Test
    void enumsAreTheirConstant() {
        assertThat(defaultOf("Kind", "\"run\"")).isEqualTo(new EnumConstant("RUNNING"));
        assertThat(defaultOf("Optional<Kind>", "\"DONE\"")).isEqualTo(new EnumConstant("DONE"));
    }

    @Test
    void nullIsADefaultOfNullableTypes() {
        assertThat(defaultOf("@Nullable String", "null")).isEqualTo(new Null());
        assertThat(defaultOf("Optional<String>", "null")).isEqualTo(new Null());
    }

    @Test
    void collectionsAndArraysAreItems() {
        DefaultConstant items = new Items(List.of(integer(1), integer(2)));
        assertThat(defaultOf("List<Integer>", "[1, 2]")).isEqualTo(items);
        assertThat(defaultOf("Set<Long>", "[1, 2, 1]")).isEqualTo(items);
        assertThat(defaultOf("int[]", "[1, 2]")).isEqualTo(items);
        assertThat(defaultOf("List<@Nullable String>", "[null]")).isEqualTo(new Items(List.of(new Null())));
        assertThat(defaultOf("List<Flow>", "[]")).isEqualTo(new Items(List.of()));
    }

    @Test
    void mapsAreEntriesWithKeysOfTheirType() {
        assertThat(defaultOf("Map<Kind, List<Integer>>", "{\"run\": [1]}"))
                .isEqualTo(new Entries(Map.of(new EnumConstant("RUNNING"), new Items(List.of(integer(1))))));
        assertThat(defaultOf("Map<Integer, String>", "{\"7\": \"a\"}"))
                .isEqualTo(new Entries(Map.of(integer(7), new Text("a"))));
        assertThat(defaultOf("Map<String, Flow>", "{}")).isEqualTo(new Entries(Map.of()));
    }

    @Test
    void objectsAreWhatTheJsonSays() {
        assertThat(defaultOf("Object", "{\"a\": [1, 1.5, \"x\", true]}"))
                .isEqualTo(new Entries(Map.of(
                        new Text("a"),
                        new Items(List.of(integer(1), new Floating(1.5), new Text("x"), new Bool(true))))));
    }

    @Test
    void literalsHaveOneOfTheirValues() {
        Compiled compiled = Compiled.of("""
                @Schema
                public interface Flow {
                    @Literal({"a", "b"}) @DefaultValue("\\"b\\"") String text();
                    @Literal({"1", "2"}) @DefaultValue("2") int number();
                    @Literal({"1", "2"}) @DefaultValue("1") OptionalInt maybe();
                }
                """);
        assertThat(compiled.field("text").presence()).isEqualTo(new Presence.Constant(new Text("b")));
        assertThat(compiled.field("number").presence()).isEqualTo(new Presence.Constant(integer(2)));
        assertThat(compiled.field("maybe").presence()).isEqualTo(new Presence.Constant(integer(1)));
    }
}
