package dev.formwork.examples.prefect.conformance;

import dev.formwork.runtime.ValidationOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What "now" is in the cases. */
final class FrozenClock {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-02-03T04:05:06.789Z"), ZoneOffset.UTC);

    /** The default options, at that time. */
    static final ValidationOptions OPTIONS = ValidationOptions.DEFAULTS.withClock(CLOCK);

    private FrozenClock() {}
}
