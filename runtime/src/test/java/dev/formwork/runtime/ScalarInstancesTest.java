package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each type of scalar makes of objects: its own instances, texts where only those will do, and others. */
class ScalarInstancesTest {
    private static final ValidationOptions STRICT = ValidationOptions.DEFAULTS.withStrict(true);
    private static final EnumScalar<DayOfWeek> DAY =
            EnumScalar.of(DayOfWeek.class, DayOfWeek.values(), "1", "2", "3", "4", "5", "6", "7");

    /** Types that JSON has no kind for, an instance, its text, and the code for what is neither. */
    static Stream<Arguments> typesOfTheirOwn() {
        return Stream.of(
                arguments(Scalars.UUID, UUID.fromString("5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11"), "uuid_type"),
                arguments(Scalars.OFFSET_DATE_TIME, OffsetDateTime.parse("2020-02-29T10:20:30+05:30"), "datetime_type"),
                arguments(Scalars.INSTANT, Instant.EPOCH, "datetime_type"),
                arguments(Scalars.ZONED_DATE_TIME, ZonedDateTime.parse("2020-02-29T10:20:30Z"), "datetime_type"),
                arguments(Scalars.LOCAL_DATE_TIME, LocalDateTime.of(2020, 2, 29, 10, 20), "datetime_type"),
                arguments(Scalars.LOCAL_DATE, LocalDate.of(2020, 2, 29), "date_type"),
                arguments(Scalars.LOCAL_TIME, LocalTime.of(10, 20), "time_type"),
                arguments(Scalars.DURATION, Duration.ofNanos(1), "time_delta_type"),
                arguments(Scalars.PERIOD, Period.ofDays(3), "period_type"),
                arguments(Scalars.ZONE_ID, ZoneId.of("Europe/Paris"), "zone_type"),
                arguments(Scalars.URI, URI.create("a/b"), "url_type"),
                arguments(DAY, DayOfWeek.FRIDAY, "enum"));
    }

    @ParameterizedTest
    @MethodSource("typesOfTheirOwn")
    <T> void instancesOfTheTypeAreKept(Scalar<T> type, T instance) {
        assertThat(type.validate(instance)).isSameAs(instance);
        assertThat(type.validate(instance, STRICT)).isSameAs(instance);
    }

    @ParameterizedTest
    @MethodSource("typesOfTheirOwn")
    <T> void strictnessDemandsAnInstance(Scalar<T> type, T instance) {
        String text = type == DAY ? "5" : instance.toString();
        assertThat(type.tryValidate(text, STRICT).violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("is_instance_of");
            String name =
                    instance instanceof ZoneId ? "ZoneId" : instance.getClass().getSimpleName();
            assertThat(violation.params()).containsEntry("class", name);
        });
    }

    @ParameterizedTest
    @MethodSource("typesOfTheirOwn")
    <T> void otherObjectsAreOfTheWrongKind(Scalar<T> type, T instance, String code) {
        assertThat(type.tryValidate(new Object()).violations())
                .extracting(Violation::code)
                .containsExactly(code);
    }

    /** Numbers are what JSON has a kind for; a number of a wider type is converted. */
    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments(Scalars.LONG, Long.MIN_VALUE),
                arguments(Scalars.INTEGER, 1000),
                arguments(Scalars.BIG_INTEGER, BigInteger.TEN.pow(30)),
                arguments(Scalars.DOUBLE, 0.1),
                arguments(Scalars.BIG_DECIMAL, new BigDecimal("1.10")));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    <T> void numbersOfTheTypeAreKeptInStrictModeToo(Scalar<T> type, T number) {
        assertThat(type.validate(number)).isEqualTo(number);
        assertThat(type.validate(number, STRICT)).isEqualTo(number);
    }
}
