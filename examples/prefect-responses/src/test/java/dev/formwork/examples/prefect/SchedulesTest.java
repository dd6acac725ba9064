package dev.formwork.examples.prefect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.formwork.runtime.FieldName;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.Violation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulesTest {

    private static Validated<CronSchedule> cron(String expression) {
        return ImmutableCronSchedule.tryValidate(Map.of("cron", expression));
    }

    private static Validated<RRuleSchedule> rrule(String rule) {
        return ImmutableRRuleSchedule.tryValidate(Map.of("rrule", rule));
    }

    private static void assertRejected(Validated<?> read, String path, String error) {
        assertThat(read.violations())
                .extracting(
                        violation -> violation.path().toString(),
                        Violation::code,
                        violation -> violation.params().get("error"))
                .containsExactly(tuple(path, "value_error", error));
    }

    // ---- intervals

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "\"PT0S\""})
    void intervalsAreLongerThanNone(String interval) {
        assertThat(ImmutableIntervalSchedule.tryValidateJson("{\"interval\":" + interval + "}")
                        .violations())
                .extracting(violation -> violation.path().toString(), Violation::code)
                .containsExactly(tuple("interval", "greater_than"));
    }

    @Test
    void intervalsFollowUtcUnlessTheySayOtherwise() {
        IntervalSchedule absent = ImmutableIntervalSchedule.validateJson("{\"interval\":60}");
        IntervalSchedule none = ImmutableIntervalSchedule.validateJson("{\"interval\":60,\"timezone\":null}");

        assertThat(absent.timezone()).contains("UTC");
        assertThat(none.timezone()).contains("UTC");
        assertThat(absent.fieldsSet()).extracting(FieldName::wireName).containsExactly("interval", "timezone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Paris", ""})
    void intervalsKeepAKnownTimezoneAndAnEmptyOne(String timezone) {
        assertThat(ImmutableIntervalSchedule.validate(Map.of("interval", 60, "timezone", timezone))
                        .timezone())
                .contains(timezone);
    }

    @Test
    void anUnknownTimezoneOfAnIntervalIsAViolationOfTheWholeSchedule() {
        assertRejected(
                ImmutableIntervalSchedule.tryValidate(Map.of("interval", 60, "timezone", "Mars/Olympus")),
                "$",
                "Invalid timezone: \"Mars/Olympus\" (specify in IANA tzdata format, for example, America/New_York)");
    }

    // ---- cron

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* * * * *",
                "*/5 0-6,12 1,15 JAN-mar mon-FRI",
                "0 0 * * 7",
                "0 0 L * *",
                "0 0 * * 5#2",
                "0 0 ? * 1",
                "0 0 1 1 * 30",
                "0 0 1 1 * 30 2031",
                "  0   0 * * *  ",
                "@daily",
                "@MIDNIGHT",
            })
    void cronExpressionsAreKeptAsTheyCame(String expression) {
        assertThat(cron(expression).orElseThrow().cron()).isEqualTo(expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "* * * *",
                "60 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * * 13 *",
                "* * * * 8",
                "* * * * * 60",
                "* * * * * 0 1969",
                "* * * * * 0 2031 *",
                "a b c d e",
                "*/0 * * * *",
                "@often",
                "h * * * *",
            })
    void badCronExpressionsAreRejected(String expression) {
        assertRejected(cron(expression), "cron", "Invalid cron string: \"" + expression + "\"");
    }

    @Test
    void randomColumnsAreNotSupported() {
        assertRejected(
                cron("r * * * *"), "cron", "Random and Hashed expressions are unsupported, received: \"r * * * *\"");
    }

    @Test
    void timezonesOfCronAreKnownOrEmptyOrNone() {
        assertThat(ImmutableCronSchedule.validateJson("{\"cron\":\"* * * * *\",\"timezone\":null}")
                        .timezone())
                .isEmpty();
        assertThat(ImmutableCronSchedule.validateJson("{\"cron\":\"* * * * *\",\"timezone\":\"\"}")
                        .timezone())
                .contains("");
        assertRejected(
                ImmutableCronSchedule.tryValidateJson("{\"cron\":\"* * * * *\",\"timezone\":\"CET/CEST\"}"),
                "timezone",
                "Invalid timezone: \"CET/CEST\" (specify in IANA tzdata format, for example, America/New_York)");
    }

    // ---- recurrence rules

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4",
                "freq=monthly;bymonthday=-1",
                "DTSTART:20310203T040506Z\nRRULE:FREQ=YEARLY;INTERVAL=2\nEXDATE:20330203T040506Z,20350203T040506Z",
                "RDATE:20310203T040506",
            })
    void recurrenceRulesAreKeptAsTheyCame(String rule) {
        assertThat(rrule(rule).orElseThrow().rrule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bogus", "INTERVAL=2", "FREQ=OFTEN", "FREQ=DAILY;COUNT=x", "SUMMARY:FREQ=DAILY", "RDATE:soon"
            })
    void badRecurrenceRulesAreRejectedWithTheReason(String rule) {
        assertThat(rrule(rule).violations())
                .extracting(violation -> violation.path().toString(), Violation::code)
                .containsExactly(tuple("rrule", "value_error"));
        assertThat(rrule(rule).violations().get(0).params().get("error"))
                .asString()
                .startsWith("Invalid RRule string \"" + rule + "\": ")
                .doesNotEndWith("null");
    }

    @Test
    void recurrenceRulesHaveAMostLength() {
        String longest = "RDATE:20310203" + ",20310203".repeat(719) + "T040506";

        assertThat(longest).hasSizeLessThanOrEqualTo(6500);
        assertThat(rrule(longest).isValid()).isTrue();
        String longer = "RDATE:20310203" + ",20310203".repeat(721);
        assertRejected(
                rrule(longer),
                "rrule",
                "Invalid RRule string \"" + longer.substring(0, 40) + "...\"\nMax length is 6500, got "
                        + longer.length());
    }

    @Test
    void timezonesOfRecurrenceRulesAreKnown() {
        assertThat(rrule("FREQ=DAILY").orElseThrow().timezone()).isEqualTo("UTC");
        RRuleSchedule none = ImmutableRRuleSchedule.validateJson("{\"rrule\":\"FREQ=DAILY\",\"timezone\":null}");
        assertThat(none.timezone()).isEqualTo("UTC");
        assertThat(none.fieldsSet()).hasSize(2);
        assertRejected(
                ImmutableRRuleSchedule.tryValidateJson("{\"rrule\":\"FREQ=DAILY\",\"timezone\":\"\"}"),
                "timezone",
                "Invalid timezone: \"\"");
    }
}
