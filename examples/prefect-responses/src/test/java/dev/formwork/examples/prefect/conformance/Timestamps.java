package dev.formwork.examples.prefect.conformance;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Compares strings of which some are timestamps. */
final class Timestamps {

    /** What "now" is in the cases; where they have it, the actual time will do. */
    private static final OffsetDateTime FROZEN_NOW = OffsetDateTime.parse("2031-02-03T04:05:06.789Z");

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private Timestamps() {}

    /** Whether two strings are equal, or the same instant with the same offset. */
    static boolean same(String expected, String actual) {
        if (expected.equals(actual)) {
            return true;
        }
        try {
            OffsetDateTime asked = OffsetDateTime.parse(expected);
            OffsetDateTime came = OffsetDateTime.parse(actual);
            return asked.equals(came) || asked.equals(FROZEN_NOW) && isNow(came);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isNow(OffsetDateTime time) {
        return Duration.between(time, OffsetDateTime.now()).abs().compareTo(TOLERANCE) < 0;
    }
}
