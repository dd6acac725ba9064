package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextScalarTest {

    private static final String ID = "12345678-1234-5678-1234-56781234abcd";

    private enum Level {
        LOW,
        HIGH,
        VERY_HIGH
    }

    private enum Nothing {}

    private static final EnumScalar<Level> LEVEL =
            EnumScalar.of(Level.class, Level.values(), "low", "high", "v\u00e9ry");

    @ParameterizedTest
    @ValueSource(
            strings = {
                ID,
                "12345678-1234-5678-1234-56781234ABCD",
                "12345678123456781234567812\u00334abcd",
                "{" + ID + "}",
                "urn:uuid:" + ID
            })
    void uuidsHaveFourForms(String text) {
        assertThat(Conversion.text(Scalars.UUID, text).value()).isEqualTo(UUID.fromString(ID));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|invalid length: expected length 32 for simple format, found 0",
                "aaaaaaaaaaaaaaaa|invalid length: expected length 32 for simple format, found 16",
                " " + ID + "|invalid character: found ` ` at 1",
                ID + " |invalid character: found ` ` at 37",
                "not-a-uuid|invalid character: found `n` at 1",
                "12\u20ac4|invalid character: found `\u20ac` at 3",
                "a\ud83d\ude00|invalid character: found `\ud83d\ude00` at 2",
                "{" + ID + "|invalid character: found `{` at 1",
                ID + "}|invalid character: found `}` at 37",
                "{g}|invalid character: found `g` at 2",
                "URN:UUID:" + ID + "|invalid character: found `U` at 1",
                "{}|invalid group count: expected 5, found 1",
                "{12345678123456781234567812345678}|invalid group count: expected 5, found 1",
                "urn:uuid:12345678123456781234567812345678|invalid group count: expected 5, found 1",
                "12345678-12345678-1234-567812345678|invalid group count: expected 5, found 4",
                "------------------------------------|invalid group count: expected 5, found 37",
                "1-1-1-1-1|invalid group length in group 0: expected 8, found 1",
                "12345678-1234-5678-12345-67812345678|invalid group length in group 3: expected 4, found 5",
                "12345678-1234-5678-1234-56781234567|invalid group length in group 4: expected 12, found 11"
            })
    void badUuidsSayWhatIsWrong(String text, String error) {
        Conversion<UUID> conversion = Conversion.text(Scalars.UUID, text);
        assertThat(conversion.code()).isEqualTo("uuid_parsing");
        assertThat(conversion.error()).isEqualTo(error);
    }

    @Test
    void theUuidOfZerosIsOneToo() {
        assertThat(Conversion.text(Scalars.UUID, "00000000-0000-0000-0000-000000000000")
                        .value())
                .isEqualTo(new UUID(0, 0));
    }

    @Test
    void eachDigitOfAUuidIsLookedAt() {
        for (int at = 0; at < ID.length(); at++) {
            String bad = ID.substring(0, at) + "g" + ID.substring(at + 1);
            assertThat(Conversion.text(Scalars.UUID, bad).error())
                    .isEqualTo("invalid character: found `g` at " + (at + 1));
        }
    }

    @Test
    void uuidUrnWithABraceBehindItIsRejected() {
        assertThat(Conversion.text(Scalars.UUID, "urn:uuid:" + ID + "}").error())
                .isEqualTo("invalid character: found `}` at 46");
    }

    @Test
    void uuidsAreWrittenInLowerCaseAndReadAgain() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            UUID uuid = new UUID(random.nextLong(), random.nextLong());
            assertThat(RecordingOutput.plain(Scalars.UUID, uuid)).isSameAs(uuid);
            assertThat(RecordingOutput.json(Scalars.UUID, uuid)).isEqualTo(uuid.toString());
            assertThat(Conversion.text(Scalars.UUID, uuid.toString()).value()).isEqualTo(uuid);
            assertThat(Conversion.text(Scalars.UUID, uuid.toString().replace("-", ""))
                            .value())
                    .isEqualTo(uuid);
        }
    }

    @Test
    void enumsAreReadByWireNameAndAsTheirOwnConstants() {
        assertThat(Conversion.text(LEVEL, "low").value()).isEqualTo(Level.LOW);
        assertThat(Conversion.text(LEVEL, "v\u00e9ry").value()).isEqualTo(Level.VERY_HIGH);
        assertThat(Conversion.of(LEVEL, Level.HIGH, true).value()).isEqualTo(Level.HIGH);
        assertThat(RecordingOutput.json(LEVEL, Level.VERY_HIGH)).isEqualTo("v\u00e9ry");
        assertThat(RecordingOutput.plain(LEVEL, Level.VERY_HIGH)).isEqualTo(Level.VERY_HIGH);
    }

    @Test
    void whatIsNoConstantSaysWhichThereAre() {
        for (String json : new String[] {"\"LOW\"", "\"lo\"", "\"\"", "null", "1", "true", "[]", "1.5"}) {
            Conversion<Level> conversion = Conversion.lax(LEVEL, json);
            assertThat(conversion.code()).isEqualTo("enum");
            assertThat(conversion.params()).isEqualTo(Map.of("expected", List.of("low", "high", "v\u00e9ry")));
        }
        assertThat(Read.json("\"HIGH\"", LEVEL).only().message()).isEqualTo("Expected 'low', 'high' or 'v\u00e9ry'");
        assertThat(Conversion.of(LEVEL, ZoneOffset.UTC, false).code()).isEqualTo("enum");
        assertThat(Conversion.of(LEVEL, Thread.State.NEW, false).code()).isEqualTo("enum");
    }

    @Test
    void enumsOfManyConstantsFindEachOfThem() {
        Character.UnicodeScript[] scripts = Character.UnicodeScript.values();
        String[] names = new String[scripts.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = "s" + i;
        }
        EnumScalar<Character.UnicodeScript> type = EnumScalar.of(Character.UnicodeScript.class, scripts, names);
        for (Character.UnicodeScript script : scripts) {
            assertThat(Conversion.text(type, "s" + script.ordinal()).value()).isEqualTo(script);
        }
        assertThat(Conversion.text(type, "s" + scripts.length).code()).isEqualTo("enum");
    }

    @Test
    void enumsNeedOneDistinctNameForEachConstant() {
        assertThatIllegalArgumentException().isThrownBy(() -> EnumScalar.of(Nothing.class, Nothing.values()));
        assertThatIllegalArgumentException().isThrownBy(() -> EnumScalar.of(Level.class, Level.values(), "a", "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnumScalar.of(Level.class, Level.values(), "a", "b", "a"))
                .withMessageContaining("\"a\"");
    }

    @Test
    void literalsTakeOnlyTheirValues() {
        Scalar<String> strings = LiteralScalar.strings("a", "b");
        Scalar<Long> integers = LiteralScalar.integers(1, 2, 3);
        Scalar<Boolean> booleans = LiteralScalar.booleans(true);
        assertThat(Conversion.text(strings, "b").value()).isEqualTo("b");
        assertThat(Conversion.text(strings, "A").params()).isEqualTo(Map.of("expected", List.of("a", "b")));
        assertThat(Conversion.lax(strings, "null").params()).isEqualTo(Map.of("expected", List.of("a", "b")));
        assertThat(Conversion.lax(integers, "2").value()).isEqualTo(2);
        assertThat(Conversion.lax(integers, "2.0").params()).isEqualTo(Map.of("expected", List.of(1L, 2L, 3L)));
        assertThat(Conversion.lax(integers, "\"2\"").code()).isEqualTo("literal_error");
        assertThat(Conversion.lax(integers, "true").code()).isEqualTo("literal_error");
        assertThat(Conversion.lax(booleans, "true").value()).isTrue();
        assertThat(Conversion.lax(booleans, "false").params()).isEqualTo(Map.of("expected", List.of(true)));
        assertThat(Conversion.lax(booleans, "1").code()).isEqualTo("literal_error");
        assertThat(Read.json("4", integers).only().message()).isEqualTo("Expected 1, 2 or 3");
        assertThat(Read.json("false", booleans).only().message()).isEqualTo("Expected true");
        assertThatIllegalArgumentException().isThrownBy(LiteralScalar::strings);
        assertThatIllegalArgumentException().isThrownBy(LiteralScalar::integers);
        assertThatIllegalArgumentException().isThrownBy(LiteralScalar::booleans);
    }

    @Test
    void stringsAreTakenAsTheyAre() {
        assertThat(Conversion.text(Scalars.STRING, " \ud83d\ude00\n").value()).isEqualTo(" \ud83d\ude00\n");
        assertThat(Conversion.of(Scalars.STRING, new StringBuilder("\u00e9"), true)
                        .value())
                .isEqualTo("\u00e9");
        assertThat(Conversion.of(Scalars.CHAR_SEQUENCE, new StringBuilder("x"), false)
                        .value())
                .isEqualTo("x");
        assertThat(Conversion.lax(Scalars.STRING, "1").code()).isEqualTo("string_type");
        assertThat(Conversion.lax(Scalars.CHAR_SEQUENCE, "null").code()).isEqualTo("string_type");
    }

    @Test
    void charactersAreStringsOfOneUnit() {
        assertThat(Conversion.text(Scalars.CHARACTER, "\u20ac").value()).isEqualTo('\u20ac');
        assertThat(Conversion.of(Scalars.CHARACTER, 'x', true).value()).isEqualTo('x');
        assertThat(Conversion.text(Scalars.CHARACTER, "").code()).isEqualTo("string_too_short");
        assertThat(Conversion.text(Scalars.CHARACTER, "ab").code()).isEqualTo("string_too_long");
        assertThat(Conversion.text(Scalars.CHARACTER, "\ud83d\ude00").params())
                .isEqualTo(Map.of("max_length", 1L, "actual_length", 2L));
        assertThat(Conversion.lax(Scalars.CHARACTER, "1").code()).isEqualTo("string_type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Z",
                "UTC",
                "GMT",
                "UT",
                "Europe/Paris",
                "+05:30",
                "-18:00",
                "+01:02:03",
                "UTC+01:00",
                "GMT-02:00"
            })
    void zonesAreWrittenAsTheyAreRead(String text) {
        ZoneId zone = Conversion.text(Scalars.ZONE_ID, text).value();
        assertThat(zone).isEqualTo(ZoneId.of(text));
        assertThat(RecordingOutput.json(Scalars.ZONE_ID, ZoneId.of(text))).isEqualTo(text);
    }

    @Test
    void shortOffsetsAreZones() {
        assertThat(Conversion.text(Scalars.ZONE_ID, "+5").value()).isEqualTo(ZoneOffset.ofHours(5));
        assertThat(Conversion.text(Scalars.ZONE_ID, "-0530").value()).isEqualTo(ZoneOffset.ofHoursMinutes(-5, -30));
        assertThat(Conversion.text(Scalars.ZONE_ID, "+00:59:59").value())
                .isEqualTo(ZoneOffset.ofHoursMinutesSeconds(0, 59, 59));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "z",
                "Mars/Olympus",
                "europe/paris",
                "+",
                "+19:00",
                "+18:01",
                "+05:60",
                "+5:30",
                "+05:3",
                "+053",
                "UTC+x",
                "utc",
                " UTC",
                "+05:30:",
                "+::::::",
                "localtime"
            })
    void otherTextsAreNoZones(String text) {
        assertThat(Conversion.text(Scalars.ZONE_ID, text).code()).isEqualTo("zone_parsing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P0D", "P1Y2M3D", "P1Y2M3W4D", "-P1Y-2M", "p1y", "P-1D", "+P+1D", "P2147483647D", "P-2147483648D"
            })
    void periodsAreReadAsTheLibraryReadsThem(String text) {
        Period period = Period.parse(text);
        assertThat(Conversion.text(Scalars.PERIOD, text).value()).isEqualTo(period);
        assertThat(RecordingOutput.json(Scalars.PERIOD, period)).isEqualTo(period.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PD",
                "-",
                "P1",
                "1D",
                "P1D1D",
                "P1D1Y",
                "PT1S",
                "P1DT1S",
                "P1.5D",
                "P2147483648D",
                "P999999999W",
                "P99999999999999999999D",
                "P1D ",
                "P--1D"
            })
    void otherTextsAreNoPeriods(String text) {
        assertThat(Conversion.text(Scalars.PERIOD, text).code()).isEqualTo("period_parsing");
    }

    @Test
    void urisAreThoseOfTheLibraryButNotEmpty() {
        URI uri = URI.create("https://example.com/a?b=\u00e9#c");
        assertThat(Conversion.text(Scalars.URI, uri.toString()).value()).isEqualTo(uri);
        assertThat(RecordingOutput.json(Scalars.URI, uri)).isEqualTo(uri.toString());
        assertThat(Conversion.text(Scalars.URI, "").code()).isEqualTo("url_parsing");
        assertThat(Conversion.text(Scalars.URI, "http://a/b c").error())
                .isEqualTo("Illegal character in path at index 10");
        assertThat(Conversion.text(Scalars.URI, ":a").error()).isEqualTo("Expected scheme name at index 0");
        assertThat(Conversion.lax(Scalars.URI, "1").code()).isEqualTo("url_type");
    }
}
