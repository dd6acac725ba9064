package dev.formwork.runtime;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What "now" is while something is read. Defaults and validators cannot see the {@link ValidationOptions}; they ask
 * here, so that whoever reads can say what time it is:
 *
 * <pre>{@code
 * @Default
 * default OffsetDateTime timestamp() {
 *     return OffsetDateTime.now(ValidationClock.current());
 * }
 * }</pre>
 *
 * <pre>{@code
 * Clock noon = Clock.fixed(Instant.parse("2031-02-03T12:00:00Z"), ZoneOffset.UTC);
 * ImmutableState.validateJson(json, ValidationOptions.DEFAULTS.withClock(noon));
 * }</pre>
 *
 * <p>Constraints on times, such as {@code @Past}, go by the same clock.
 */
public final class ValidationClock {
    static final Clock SYSTEM = Clock.systemUTC();

    /** Asks for the {@link #current} clock only when it is asked itself. */
    static final Clock LAZY = new Clock() {
        @Override
        public ZoneId getZone() {
            return current().getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return current().withZone(zone);
        }

        @Override
        public Instant instant() {
            return current().instant();
        }
    };

    private static final ThreadLocal<Clock> CURRENT = new ThreadLocal<>();

    private ValidationClock() {}

    /**
     * The clock of the reading that is under way on this thread. A reading inside another one, say in a validator, has
     * the outer one's clock unless its own options name one.
     *
     * @return the clock of the options; the system's clock in UTC where they name none, or where nothing is being read
     */
    public static Clock current() {
        Clock clock = CURRENT.get();
        return clock == null ? SYSTEM : clock;
    }

    /** Reads with a clock. That of the system, which hardly any reading changes, costs nothing. */
    static <S, T extends @Nullable Object> T during(Clock clock, S source, Function<S, T> reading) {
        return clock.equals(SYSTEM) ? reading.apply(source) : duringAnother(clock, source, reading);
    }

    private static <S, T extends @Nullable Object> T duringAnother(Clock clock, S source, Function<S, T> reading) {
        Clock outer = CURRENT.get();
        CURRENT.set(clock);
        try {
            return reading.apply(source);
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }
}
