package dev.formwork.examples.prefect;

import dev.formwork.runtime.ValidationClock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Tells the time as the API writes it. */
final class Times {
    private Times() {}

    /** Now, in UTC and in microseconds; by the clock of the reading that is under way. */
    static OffsetDateTime now() {
        return OffsetDateTime.ofInstant(ValidationClock.current().instant(), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MICROS);
    }
}
