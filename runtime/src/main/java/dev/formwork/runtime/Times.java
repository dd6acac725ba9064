package dev.formwork.runtime;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;

/** Where dates and times stand to now. */
final class Times {
    private Times() {}

    /**
     * Compares a date or time with now: with this instant if it is one, else with what a calendar and a clock on the wall
     * show at this instant, in the clock's zone.
     *
     * @return negative if it is past, zero if it is now (for a date: today), positive if it is to come
     */
    static int compareToNow(Temporal value, Clock clock) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().compareTo(clock.instant());
        }
        if (value instanceof Instant instant) {
            return instant.compareTo(clock.instant());
        }
        if (value instanceof ZonedDateTime time) {
            return time.toInstant().compareTo(clock.instant());
        }
        if (value instanceof LocalDate date) {
            return date.compareTo(LocalDate.now(clock));
        }
        if (value instanceof LocalDateTime time) {
            return time.compareTo(LocalDateTime.now(clock));
        }
        if (value instanceof LocalTime time) {
            return time.compareTo(LocalTime.now(clock));
        }
        throw new IllegalArgumentException("Cannot be compared with now: " + value.getClass());
    }
}
