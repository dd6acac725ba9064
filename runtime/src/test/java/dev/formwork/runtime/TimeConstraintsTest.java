package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeConstraintsTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** In Tokyo it is 01:30 of the next day. */
    private static final Instant NOW = Instant.parse("2031-02-03T16:30:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, TOKYO);

    /** Of each type: past, present, future; and what its codes begin with. */
    static Stream<Arguments> aroundNow() {
        OffsetDateTime elsewhere = NOW.atOffset(ZoneOffset.ofHours(-7));
        ZonedDateTime zoned = NOW.atZone(ZoneId.of("America/New_York"));
        LocalDateTime local = LocalDateTime.parse("2031-02-04T01:30");
        LocalTime time = LocalTime.of(1, 30);
        return Stream.of(
                arguments(NOW.minusNanos(1), NOW, NOW.plusNanos(1), "datetime"),
                arguments(Instant.MIN, NOW, Instant.MAX, "datetime"),
                arguments(elsewhere.minusNanos(1), elsewhere, elsewhere.plusNanos(1), "datetime"),
                arguments(OffsetDateTime.MIN, elsewhere, OffsetDateTime.MAX, "datetime"),
                arguments(zoned.minusNanos(1), zoned, zoned.plusNanos(1), "datetime"),
                arguments(local.minusNanos(1), local, local.plusNanos(1), "datetime"),
                arguments(LocalDate.of(2031, 2, 3), LocalDate.of(2031, 2, 4), LocalDate.of(2031, 2, 5), "date"),
                arguments(LocalDate.MIN, LocalDate.of(2031, 2, 4), LocalDate.MAX, "date"),
                arguments(time.minusNanos(1), time, time.plusNanos(1), "time"),
                arguments(LocalTime.MIDNIGHT, time, LocalTime.MAX, "time"));
    }

    @ParameterizedTest
    @MethodSource("aroundNow")
    void takesWhatItsNameSays(Temporal past, Temporal present, Temporal future, String prefix) {
        assertThat(Stream.of(past, present, future).map(value -> code(Constraints.past(), value)))
                .containsExactly("ok", prefix + "_past", prefix + "_past");
        assertThat(Stream.of(past, present, future).map(value -> code(Constraints.pastOrPresent(), value)))
                .containsExactly("ok", "ok", prefix + "_past_or_present");
        assertThat(Stream.of(past, present, future).map(value -> code(Constraints.future(), value)))
                .containsExactly(prefix + "_future", prefix + "_future", "ok");
        assertThat(Stream.of(past, present, future).map(value -> code(Constraints.futureOrPresent(), value)))
                .containsExactly(prefix + "_future_or_present", "ok", "ok");
    }

    private static String code(Constraint<Temporal> constraint, Temporal value) {
        Breach breach = constraint.check(value, CLOCK);
        return breach == null ? "ok" : breach.code();
    }

    @Test
    void aBreachHasAMessageAndNoParams() {
        assertThat(Constraints.past().check(NOW, CLOCK))
                .isEqualTo(new Breach("datetime_past", "Expected a date and time in the past", Map.of()));
    }

    @Test
    void whatIsNoPointInTimeIsAMistakeOfTheCaller() {
        assertThatIllegalArgumentException().isThrownBy(() -> Constraints.past().check(Year.of(2031), CLOCK));
    }
}
