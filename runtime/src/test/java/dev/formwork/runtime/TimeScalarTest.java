package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScalarTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2020-02-29T10:20:30.123456789+05:30");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-01-01T00:00|2020-01-01T00:00:00Z",
                "2020-01-01 00:00:00|2020-01-01T00:00:00Z",
                "2020-01-01_00:00:00z|2020-01-01T00:00:00Z",
                "2020-01-01t00:00:00,5|2020-01-01T00:00:00.500000Z",
                "2020-01-01T00:00:00.9999999+0530|2020-01-01T00:00:00.999999+05:30",
                "2020-01-01T00:00:00\u221205:30|2020-01-01T00:00:00-05:30",
                "0001-01-01T00:00:00+18:00|0001-01-01T00:00:00+18:00",
                "9999-12-31T23:59:59-18:00|9999-12-31T23:59:59-18:00",
                "2020-02-29|2020-02-29T00:00:00Z",
                "2020|1970-01-01T00:33:40Z",
                "+1577836800|2020-01-01T00:00:00Z",
                "20000000000|2603-10-11T11:33:20Z",
                "20000000000.|2603-10-11T11:33:20Z",
                "20000000001|1970-08-20T11:33:20.001000Z",
                "20000000000.5|1970-08-20T11:33:20.000500Z",
                "-1.25|1969-12-31T23:59:58.750000Z",
                "-62135596800000.|0001-01-01T00:00:00Z",
                ".5|1970-01-01T00:00:00.500000Z",
                "5.|1970-01-01T00:00:05Z",
                "1.5e9|2017-07-14T02:40:00Z"
            })
    void timestampsAreReadFromTextAndWrittenInIso8601(String text, String written) {
        OffsetDateTime time = Conversion.text(Scalars.OFFSET_DATE_TIME, text).value();
        assertThat(RecordingOutput.json(Scalars.OFFSET_DATE_TIME, time)).isEqualTo(written);
        assertThat(Conversion.text(Scalars.INSTANT, text).value()).isEqualTo(time.toInstant());
        assertThat(Conversion.text(Scalars.ZONED_DATE_TIME, text).value()).isEqualTo(time.toZonedDateTime());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1.25|1969-12-31T23:59:58.750000Z",
                "20000000000.5|2603-10-11T11:33:20.000500Z",
                "-20000000001|1969-05-14T12:26:39.999000Z",
                "1577836800.1234567|2020-01-01T00:00:00.123457Z",
                "5e-7|1970-01-01T00:00:00.000001Z",
                "0.9999999|1970-01-01T00:00:01Z",
                "253402300799999|9999-12-31T23:59:59.999000Z"
            })
    void numbersAreUnixTimes(String number, String written) {
        OffsetDateTime time = Conversion.lax(Scalars.OFFSET_DATE_TIME, number).value();
        assertThat(RecordingOutput.json(Scalars.OFFSET_DATE_TIME, time)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "253402300800000|dates after 9999 are not supported as unix timestamps",
                "253402300799999.9999|dates after 9999 are not supported as unix timestamps",
                "1e400|dates after 9999 are not supported as unix timestamps",
                "-1e300|dates before 0000 are not supported as unix timestamps",
                "-62167219200001|dates before 0000 are not supported as unix timestamps",
                "-62167219200000.5|dates before 0000 are not supported as unix timestamps",
                "-62167219200000|year 0 is out of range",
                "-62135596800001|year 0 is out of range"
            })
    void unixTimesEndWithTheYear9999(String number, String error) {
        Conversion<OffsetDateTime> conversion = Conversion.lax(Scalars.OFFSET_DATE_TIME, number);
        assertThat(conversion.code()).isEqualTo("datetime_parsing");
        assertThat(conversion.error()).isEqualTo(error);
        assertThat(Conversion.of(Scalars.INSTANT, Double.NaN, false).error()).isEqualTo("NaN values not permitted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|input is too short|input is too short",
                "2020-01-0|input is too short|input is too short",
                "20a0-01-01|invalid character in year|invalid character in year",
                "2020/01/01|invalid date separator, expected `-`|invalid date separator, expected `-`",
                "2020-0a-01|invalid character in month|invalid character in month",
                "2020-01/01|invalid date separator, expected `-`|invalid date separator, expected `-`",
                "2020-01-0\u00e9|invalid character in day|invalid character in day",
                "2020-00-01|month value is outside expected range of 1-12|month value is outside expected range of 1-12",
                "2020-01-00|day value is outside expected range|day value is outside expected range",
                "2020-13-01|month value is outside expected range of 1-12|month value is outside expected range of 1-12",
                "2021-02-29|day value is outside expected range|day value is outside expected range",
                "2020-01-01X00:00|EXTRA|invalid datetime separator, expected `T`, `t`, `_` or space",
                "2020-01-01T00|EXTRA|input is too short",
                "2020-01-01T00-00|EXTRA|invalid time separator, expected `:`",
                "2020-01-01T0a:00|EXTRA|invalid character in hour",
                "2020-01-01T00:0a|EXTRA|invalid character in minute",
                "2020-01-01T00:00:0|EXTRA|invalid character in second",
                "2020-01-01T24:00|EXTRA|hour value is outside expected range of 0-23",
                "2020-01-01T00:60|EXTRA|minute value is outside expected range of 0-59",
                "2016-12-31T23:59:60Z|EXTRA|second value is outside expected range of 0-59",
                "2020-01-01T00:00:00.|EXTRA|second fraction digits missing after `.`",
                "2020-01-01T00:00:00 |EXTRA|invalid timezone sign",
                "2020-01-01T00:00:00+0|EXTRA|invalid timezone hour",
                "2020-01-01T00:00:00+05|EXTRA|invalid timezone minute",
                "2020-01-01T00:00:00+05:60|EXTRA|timezone minute value is outside expected range of 0-59",
                "2020-01-01T00:00:00+24:00|EXTRA|timezone offset must be less than 24 hours",
                "2020-01-01T00:00:00Zx|EXTRA|unexpected extra characters at the end of the input",
                "1e9|input is too short|input is too short",
                "9223372036854775808|invalid date separator, expected `-`|invalid date separator, expected `-`"
            })
    void badTimestampsSayWhatIsWrong(String text, String lax, String strict) {
        Conversion<OffsetDateTime> conversion = Conversion.text(Scalars.OFFSET_DATE_TIME, text);
        assertThat(conversion.code()).isEqualTo("datetime_from_date_parsing");
        assertThat(conversion.error())
                .isEqualTo(lax.equals("EXTRA") ? "unexpected extra characters at the end of the input" : lax);
        conversion = Conversion.of(Scalars.OFFSET_DATE_TIME, text, true);
        assertThat(conversion.code()).isEqualTo("datetime_parsing");
        assertThat(conversion.error()).isEqualTo(strict);
    }

    @Test
    void theYearZeroIsOutOfRange() {
        for (String text : new String[] {"0000-01-01T00:00Z", "0000-02-29", "-62135596800001"}) {
            Conversion<OffsetDateTime> conversion = Conversion.text(Scalars.OFFSET_DATE_TIME, text);
            assertThat(conversion.code()).isEqualTo("datetime_parsing");
            assertThat(conversion.error()).isEqualTo("year 0 is out of range");
        }
    }

    @Test
    void offsetsBeyond18HoursKeepTheInstant() {
        assertThat(Conversion.text(Scalars.OFFSET_DATE_TIME, "2020-01-01T00:00:00+23:59")
                        .value())
                .isEqualTo(OffsetDateTime.parse("2019-12-31T00:01:00Z"));
        assertThat(Conversion.text(Scalars.INSTANT, "0001-01-01T00:00:00+23:59").value())
                .isEqualTo(Instant.parse("0000-12-31T00:01:00Z"));
    }

    @Test
    void zonedTimestampsMayNameTheirZone() {
        ZonedDateTime summer = ZonedDateTime.of(2020, 7, 1, 12, 0, 0, 0, ZoneId.of("Europe/Paris"));
        assertThat(RecordingOutput.json(Scalars.ZONED_DATE_TIME, summer))
                .isEqualTo("2020-07-01T12:00:00+02:00[Europe/Paris]");
        assertThat(Conversion.text(Scalars.ZONED_DATE_TIME, "2020-07-01T12:00+02:00[Europe/Paris]")
                        .value())
                .isEqualTo(summer);
        assertThat(Conversion.text(Scalars.ZONED_DATE_TIME, "2020-07-01T12:00[Europe/Paris]")
                        .value())
                .isEqualTo(summer);
        assertThat(Conversion.text(Scalars.ZONED_DATE_TIME, "2020-07-01T12:00[Mars]")
                        .code())
                .isEqualTo("datetime_from_date_parsing");
        assertThat(Conversion.text(Scalars.OFFSET_DATE_TIME, "2020-07-01T12:00Z[UTC]")
                        .code())
                .isEqualTo("datetime_from_date_parsing");
        assertThat(Conversion.text(Scalars.ZONED_DATE_TIME, "]").code()).isEqualTo("datetime_from_date_parsing");
    }

    /** Before 1883 the offset of New York was -04:56:02, which no text may have. */
    @Test
    void zonedTimestampsInLocalMeanTimeAreReadAgain() {
        ZonedDateTime early = ZonedDateTime.of(1800, 1, 1, 0, 0, 0, 0, ZoneId.of("America/New_York"));
        assertThat(RecordingOutput.json(Scalars.ZONED_DATE_TIME, early))
                .isEqualTo("1800-01-01T00:00:00[America/New_York]");
        assertRoundTrip(Scalars.ZONED_DATE_TIME, early);
    }

    @Test
    void localTimestampsTakeNoOffset() {
        assertThat(Conversion.text(Scalars.LOCAL_DATE_TIME, "2020-01-01T10:20").value())
                .isEqualTo(LocalDateTime.of(2020, 1, 1, 10, 20));
        assertThat(Conversion.text(Scalars.LOCAL_DATE_TIME, "2020-01-01").value())
                .isEqualTo(LocalDateTime.of(2020, 1, 1, 0, 0));
        for (String json : new String[] {"\"2020-01-01T10:20Z\"", "1577836800", "\"1577836800\""}) {
            assertThat(Conversion.lax(Scalars.LOCAL_DATE_TIME, json).code()).isEqualTo("timezone_naive");
        }
        assertThat(Conversion.of(Scalars.LOCAL_DATE_TIME, TIME, false).code()).isEqualTo("timezone_naive");
        assertThat(RecordingOutput.json(Scalars.LOCAL_DATE_TIME, LocalDateTime.of(2020, 1, 1, 10, 20)))
                .isEqualTo("2020-01-01T10:20:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2020-01-01\"|2020-01-01",
                "\"2020-01-01T00:00:00+05:30\"|2020-01-01",
                "\"86400\"|1970-01-02",
                "-86400|1969-12-31",
                "86400.0|1970-01-02",
                "1577836800000|2020-01-01",
                "86401|date_from_datetime_inexact",
                "\"2020-01-01T01:00\"|date_from_datetime_inexact",
                "\"2020-01-01T00:01\"|date_from_datetime_inexact",
                "\"2020-01-01T00:00:01\"|date_from_datetime_inexact",
                "\"2020-01-01T00:00:00.000001\"|date_from_datetime_inexact",
                "\"2020-01-01T24:00\"|date_from_datetime_parsing",
                "\"\"|date_from_datetime_parsing",
                "\"0000-01-01\"|date_parsing",
                "9223372036854775807|date_type",
                "true|date_type",
                "null|date_type"
            })
    void datesAreReadFromDatesAndMidnights(String json, String outcome) {
        Conversion<LocalDate> conversion = Conversion.lax(Scalars.LOCAL_DATE, json);
        LocalDate date = conversion.value();
        assertThat(date == null ? conversion.code() : RecordingOutput.json(Scalars.LOCAL_DATE, date))
                .isEqualTo(outcome);
    }

    @Test
    void strictDatesTakeOnlyDates() {
        assertThat(Conversion.strict(Scalars.LOCAL_DATE, "\"2020-01-01\"").value())
                .isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(Conversion.strict(Scalars.LOCAL_DATE, "\"2020-01-01T00:00\"").code())
                .isEqualTo("date_parsing");
        assertThat(Conversion.strict(Scalars.LOCAL_DATE, "86400").code()).isEqualTo("date_type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"12:30\"|12:30:00",
                "\"12:30:15,1234567\"|12:30:15.123456",
                "86399|23:59:59",
                "0|00:00:00",
                "1.5|00:00:01.500000",
                "\"12:30Z\"|timezone_naive",
                "\"24:00\"|time_parsing",
                "\"3600\"|time_parsing",
                "86400|time_parsing",
                "86399.9999999|time_parsing",
                "-1|time_parsing",
                "9223372036854775807|time_parsing",
                "1e400|time_parsing",
                "true|time_type"
            })
    void timesOfDayAreReadFromTimesAndSeconds(String json, String outcome) {
        Conversion<LocalTime> conversion = Conversion.lax(Scalars.LOCAL_TIME, json);
        LocalTime time = conversion.value();
        assertThat(time == null ? conversion.code() : RecordingOutput.json(Scalars.LOCAL_TIME, time))
                .isEqualTo(outcome);
    }

    @Test
    void timesOfDayAreNoOtherNumbersOfSeconds() {
        assertThat(Conversion.lax(Scalars.LOCAL_TIME, "-0.5").error()).isEqualTo("time in seconds should be positive");
        assertThat(Conversion.lax(Scalars.LOCAL_TIME, "86400").error())
                .isEqualTo("numeric times may not exceed 86,399 seconds");
        assertThat(Conversion.of(Scalars.LOCAL_TIME, Double.NaN, false).error()).isEqualTo("NaN values not permitted");
        assertThat(Conversion.strict(Scalars.LOCAL_TIME, "1").code()).isEqualTo("time_type");
    }

    @Test
    void integersBeyond64BitsAreTooLateOrTooLong() {
        String integer = "9223372036854775808";
        assertThat(Conversion.ofObject(Scalars.INSTANT, integer).code()).isEqualTo("datetime_parsing");
        assertThat(Conversion.ofObject(Scalars.LOCAL_DATE, integer).code()).isEqualTo("date_from_datetime_parsing");
        assertThat(Conversion.ofObject(Scalars.LOCAL_TIME, integer).code()).isEqualTo("time_parsing");
    }

    @Test
    void objectsThatAreMidnightsAreDates() {
        LocalDateTime midnight = LocalDateTime.of(2020, 2, 29, 0, 0);
        LocalDate date = midnight.toLocalDate();
        OffsetDateTime elsewhere = midnight.atOffset(ZoneOffset.ofHours(5));
        assertThat(Conversion.of(Scalars.LOCAL_DATE, midnight, false).value()).isEqualTo(date);
        assertThat(Conversion.of(Scalars.LOCAL_DATE, elsewhere, false).value()).isEqualTo(date);
        assertThat(Conversion.of(Scalars.LOCAL_DATE, elsewhere.toZonedDateTime(), false)
                        .value())
                .isEqualTo(date);
        assertThat(Conversion.of(Scalars.LOCAL_DATE, midnight.plusNanos(1), false)
                        .code())
                .isEqualTo("date_from_datetime_inexact");
        assertThat(Conversion.of(Scalars.LOCAL_DATE, midnight, true).code()).isEqualTo("date_type");
    }

    @Test
    void objectsAreConvertedAmongTheTimeTypes() {
        assertThat(Conversion.of(Scalars.OFFSET_DATE_TIME, TIME, true).value()).isSameAs(TIME);
        assertThat(Conversion.of(Scalars.OFFSET_DATE_TIME, TIME.toInstant(), false)
                        .value())
                .isEqualTo(TIME.withOffsetSameInstant(ZoneOffset.UTC));
        assertThat(Conversion.of(Scalars.OFFSET_DATE_TIME, TIME.toZonedDateTime(), false)
                        .value())
                .isEqualTo(TIME);
        assertThat(Conversion.of(Scalars.OFFSET_DATE_TIME, TIME.toLocalDateTime(), false)
                        .value())
                .isEqualTo(TIME.withOffsetSameLocal(ZoneOffset.UTC));
        assertThat(Conversion.of(Scalars.OFFSET_DATE_TIME, TIME.toLocalDate(), false)
                        .value())
                .isEqualTo(OffsetDateTime.parse("2020-02-29T00:00Z"));
        assertThat(Conversion.of(Scalars.INSTANT, TIME, false).value()).isEqualTo(TIME.toInstant());
        assertThat(Conversion.of(Scalars.ZONED_DATE_TIME, TIME, false).value()).isEqualTo(TIME.toZonedDateTime());
        assertThat(Conversion.of(Scalars.LOCAL_DATE, TIME, false).code()).isEqualTo("date_from_datetime_inexact");
        assertThat(Conversion.of(Scalars.INSTANT, TIME, true).code()).isEqualTo("datetime_type");
        assertThat(Conversion.of(Scalars.INSTANT, new java.util.Date(), false).code())
                .isEqualTo("datetime_type");
        assertThat(Conversion.of(Scalars.OFFSET_DATE_TIME, Instant.MIN, false).code())
                .isEqualTo("datetime_parsing");
    }

    @Test
    void objectsKeepTheirNanoseconds() {
        assertThat(RecordingOutput.json(Scalars.OFFSET_DATE_TIME, TIME))
                .isEqualTo("2020-02-29T10:20:30.123456789+05:30");
        assertThat(RecordingOutput.plain(Scalars.OFFSET_DATE_TIME, TIME)).isSameAs(TIME);
        assertThat(RecordingOutput.json(Scalars.INSTANT, Instant.MIN)).isEqualTo(Instant.MIN.toString());
        assertThat(RecordingOutput.json(Scalars.OFFSET_DATE_TIME, OffsetDateTime.MAX))
                .isEqualTo(OffsetDateTime.MAX.toString());
        assertThat(RecordingOutput.json(Scalars.LOCAL_DATE_TIME, LocalDateTime.MIN))
                .isEqualTo(LocalDateTime.MIN.toString());
        assertThat(RecordingOutput.json(
                        Scalars.OFFSET_DATE_TIME,
                        OffsetDateTime.of(
                                LocalDateTime.of(2020, 1, 1, 0, 0), ZoneOffset.ofHoursMinutesSeconds(-1, -2, -3))))
                .isEqualTo("2020-01-01T00:00:00-01:02:03");
    }

    @Test
    void writtenTimesAreReadAgain() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            long second = -62_135_500_000L + (long) (random.nextDouble() * 315_537_000_000L);
            int nano = random.nextInt(3) == 0 ? 0 : random.nextInt(1_000_000) * 1000;
            ZoneOffset offset = ZoneOffset.ofTotalSeconds((random.nextInt(36 * 60 + 1) - 18 * 60) * 60);
            OffsetDateTime time = Instant.ofEpochSecond(second, nano).atOffset(offset);
            assertRoundTrip(Scalars.OFFSET_DATE_TIME, time);
            assertRoundTrip(Scalars.INSTANT, time.toInstant());
            assertRoundTrip(Scalars.ZONED_DATE_TIME, time.atZoneSameInstant(ZoneId.of("America/New_York")));
            assertRoundTrip(Scalars.LOCAL_DATE_TIME, time.toLocalDateTime());
            assertRoundTrip(Scalars.LOCAL_DATE, time.toLocalDate());
            assertRoundTrip(Scalars.LOCAL_TIME, time.toLocalTime());
        }
    }

    private static <T> void assertRoundTrip(Scalar<T> type, T value) {
        Object written = RecordingOutput.json(type, value);
        assertThat(Conversion.of(type, written, false).value()).isEqualTo(value);
        assertThat(Conversion.of(type, written, true).value()).isEqualTo(value);
    }
}
