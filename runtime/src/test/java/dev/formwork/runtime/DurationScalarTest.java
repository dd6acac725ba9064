package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationScalarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|PT0S",
                "1.5|PT1.5S",
                "-1.5|PT-1.5S",
                "5e-7|PT0.000001S",
                "-5e-7|PT-0.000001S",
                "1.0000005|PT1.000001S",
                "1.9999999|PT2S",
                "-0.0000001|PT0S",
                "371085174374400|",
                "86399999999999|PT23999999999H59M59S",
                "86399999999999.99|PT23999999999H59M59.99S",
                "-86399999999999|PT-23999999999H-59M-59S",
                "86400000000000|",
                "-86400000000000|",
                "-86400000000000.0|",
                "1e300|",
                "999999999999999999|"
            })
    void numbersAreSeconds(String number, String duration) {
        Conversion<Duration> conversion = Conversion.lax(Scalars.DURATION, number);
        if (duration == null) {
            assertThat(conversion.code()).isEqualTo("time_delta_parsing");
            assertThat(conversion.error()).isEqualTo("durations may not exceed 999,999,999 days");
        } else {
            assertThat(conversion.value()).isEqualTo(Duration.parse(duration));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT1S|1.0",
                "+PT1S|1.0",
                "P1W2D|777600.0",
                "P1Y|31536000.0",
                "P1M|2592000.0",
                "P1DT|86400.0",
                "P1DT2H3M4.5S|93784.5",
                "-P1DT1S|-86401.0",
                "P1D1D|172800.0",
                "PT1S1.5M|91.0",
                "P1,5D|129600.0",
                "P1.Y|31536000.0",
                "PT1.1234567S|1.123457",
                "PT0.0000005S|0.000001",
                "PT1.99999999999999999999S|2.0",
                "PT0.333333333333333333333333333333333333333333333333H|1200.0",
                "P0.000001Y|31.536",
                "P999999999DT23H59M59.999999S|86399999999999.999999",
                "1 day|86400.0",
                "1dAYS|86400.0",
                "1D|86400.0",
                "1 day, 01:00:00|90000.0",
                "1 day,|86400.0",
                "1d01:00|90000.0",
                "-1 day, 23:59:59|-172799.0",
                "00:01|60.0",
                "25:00:00|90000.0",
                "0000000001:00|3600.0",
                "00:00:01,5|1.5",
                "00:00:01.1234569|1.123456",
                "-00:00:01|-1.0"
            })
    void textsAreRead(String text, double seconds) {
        Duration duration = Conversion.text(Scalars.DURATION, text).value();
        assertThat(RecordingOutput.json(Scalars.DURATION, duration)).isEqualTo(seconds);
        assertThat(RecordingOutput.plain(Scalars.DURATION, duration)).isSameAs(duration);
        assertThat(Conversion.strict(Scalars.DURATION, '"' + text + '"').value())
                .isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "^^|input is too short",
                "-|input is too short",
                "P|input is too short",
                "PT|input is too short",
                "1|\"day\" identifier in duration not correctly formatted",
                "60.5|\"day\" identifier in duration not correctly formatted",
                "1:00|\"day\" identifier in duration not correctly formatted",
                "1  day|\"day\" identifier in duration not correctly formatted",
                "1 da|\"day\" identifier in duration not correctly formatted",
                "1 dAy|\"day\" identifier in duration not correctly formatted",
                "1.5d|\"day\" identifier in duration not correctly formatted",
                "1 dayz|input is too short",
                "1 day, 1:00|input is too short",
                "1d 24:00:00|durations may not exceed 999,999,999 hours",
                "4294967296:00|durations may not exceed 999,999,999 hours",
                "00000000001:00|durations may not exceed 999,999,999 hours",
                "abc|invalid digit in duration",
                "pt1s|invalid digit in duration",
                "P-1D|invalid digit in duration",
                "P.5D|invalid digit in duration",
                " PT1S|invalid character in hour",
                "0:0:1|invalid character in minute",
                "00:00:1|invalid character in second",
                "00:00:60|second value is outside expected range of 0-59",
                "00:60:00|minute value is outside expected range of 0-59",
                "00:00:01.|second fraction digits missing after `.`",
                "00:00:01x|unexpected extra characters at the end of the input",
                "12:34:56.1234567,|unexpected extra characters at the end of the input",
                "P1|quantity invalid in date part of duration",
                "P1H|quantity invalid in date part of duration",
                "PT1D|quantity invalid in time part of duration",
                "PTT1S|`t` character repeated in duration",
                "P1.5Y1D|quantity fraction invalid in duration",
                "PT4294967296S|a numeric value in the duration is too large",
                "000:1|input is too short",
                "4294967295d|durations may not exceed 999,999,999 days",
                "99999999999999999999d|a numeric value in the duration is too large",
                "P1000000000D|durations may not exceed 999,999,999 days",
                "P999999999DT24H|durations may not exceed 999,999,999 days",
                "P999999999DT23H59M59.9999999S|durations may not exceed 999,999,999 days"
            })
    void otherTextsSayWhatIsWrong(String text, String error) {
        Conversion<Duration> conversion = Conversion.text(Scalars.DURATION, text);
        assertThat(conversion.code()).isEqualTo("time_delta_parsing");
        assertThat(conversion.error()).isEqualTo(error);
    }

    @Test
    void manyLargeQuantitiesDoNotOverflow() {
        String text = "P" + "4294967295Y".repeat(100_000);
        assertThat(Conversion.text(Scalars.DURATION, text).error())
                .isEqualTo("durations may not exceed 999,999,999 days");
    }

    @Test
    void booleansAndWideIntegersAreNoDurations() {
        assertThat(Conversion.lax(Scalars.DURATION, "true").code()).isEqualTo("time_delta_type");
        assertThat(Conversion.ofObject(Scalars.DURATION, "true").code()).isEqualTo("time_delta_type");
        assertThat(Conversion.lax(Scalars.DURATION, "1000000000000000000").code())
                .isEqualTo("time_delta_type");
        assertThat(Conversion.ofObject(Scalars.DURATION, "100000000000000000000")
                        .code())
                .isEqualTo("time_delta_parsing");
        assertThat(Conversion.strict(Scalars.DURATION, "1").code()).isEqualTo("time_delta_type");
    }

    @Test
    void notANumberIsNoDuration() {
        assertThat(Conversion.of(Scalars.DURATION, Double.NaN, false).error()).isEqualTo("NaN values not permitted");
    }

    @Test
    void durationObjectsAreTakenAsTheyAre() {
        Duration nanos = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        assertThat(Conversion.of(Scalars.DURATION, nanos, true).value()).isSameAs(nanos);
    }

    @Test
    void writtenDurationsAreReadAgain() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            long micros = random.nextLong() >> 11 + random.nextInt(40);
            Duration duration = Duration.ofSeconds(micros / 1_000_000, micros % 1_000_000 * 1000);
            Object seconds = RecordingOutput.json(Scalars.DURATION, duration);
            assertThat(seconds).isEqualTo(micros / 1e6);
            assertThat(Conversion.of(Scalars.DURATION, seconds, false).value())
                    .isCloseTo(duration, Duration.ofNanos(Math.abs(micros) < 1L << 50 ? 0 : 1000));
            Duration iso = Conversion.text(Scalars.DURATION, isoText(micros)).value();
            assertThat(iso).isEqualTo(duration);
        }
    }

    private static String isoText(long micros) {
        long size = Math.abs(micros);
        return (micros < 0 ? "-" : "") + "PT" + size / 3_600_000_000L + "H" + size / 1_000_000 % 3600 + "."
                + String.format("%06d", size % 1_000_000) + "S";
    }
}
