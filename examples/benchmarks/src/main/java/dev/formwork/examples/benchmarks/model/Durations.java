package dev.formwork.examples.benchmarks.model;

import java.time.Duration;

/** A duration as its number of seconds, for the libraries that know no such thing. */
public final class Durations {

    private static final double NANOS_IN_SECOND = 1e9;

    private Durations() {}

    /** The duration of so many seconds, to the nearest nanosecond. */
    public static Duration ofSeconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * NANOS_IN_SECOND));
    }

    /** The number of seconds of a duration. */
    public static double toSeconds(Duration duration) {
        return duration.toNanos() / NANOS_IN_SECOND;
    }
}
