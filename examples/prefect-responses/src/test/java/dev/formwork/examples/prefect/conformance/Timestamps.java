package dev.formwork.examples.prefect.conformance;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Compares strings of which some are timestamps. */
final class Timestamps {
    private Timestamps() {}

    /** Whether two strings are equal, or the same instant with the same offset. */
    static boolean same(String expected, String actual) {
        if (expected.equals(actual)) {
            return true;
        }
        try {
            return OffsetDateTime.parse(expected).equals(OffsetDateTime.parse(actual));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
