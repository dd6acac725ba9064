package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations of less than 1,000,000,000 days either way: a number of seconds, or a text. Written as seconds. */
final class Durations extends Scalar<Duration> {

    /** Below this many seconds, a number of nanoseconds is exact as a double. */
    private static final long EXACT_NANO_SECONDS = (1L << 53) / 1_000_000_000 - 1;

    /** Below this many seconds, a number of microseconds is exact as a double. */
    private static final long EXACT_MICRO_SECONDS = (1L << 53) / 1_000_000 - 1;

    Durations() {
        super("timedelta", ViolationCode.TIME_DELTA_TYPE);
    }

    @Override
    boolean takesWideIntegers() {
        return false;
    }

    @Override
    @Nullable
    Duration ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        DurationText parsed = new DurationText(text, from, to);
        return parsed.isDuration() ? parsed.duration() : notPossible(String.valueOf(parsed.error), failure);
    }

    @Override
    @Nullable
    Duration ofLong(long number, boolean strict, Failure failure) {
        if (strict) {
            return wrongKind(failure);
        }
        boolean tooLong = number >= DurationText.LIMIT || number <= -DurationText.LIMIT;
        return tooLong ? tooLong(failure) : Duration.ofSeconds(number);
    }

    @Override
    @Nullable
    Duration ofBigInteger(BigInteger number, boolean strict, Failure failure) {
        return strict ? wrongKind(failure) : tooLong(failure);
    }

    /** The fraction is rounded to microseconds, half of one away from zero. */
    @Override
    @Nullable
    Duration ofDouble(double number, boolean strict, Failure failure) {
        if (strict) {
            return wrongKind(failure);
        }
        if (Double.isNaN(number)) {
            return notPossible("NaN values not permitted", failure);
        }
        double size = Math.abs(number);
        if (size >= DurationText.LIMIT) {
            return tooLong(failure);
        }
        long seconds = (long) size;
        long nanos = Math.round((size - seconds) * 1e6) * 1000;
        Duration duration = Duration.ofSeconds(seconds, nanos);
        if (duration.getSeconds() >= DurationText.LIMIT) {
            return tooLong(failure);
        }
        return number < 0 ? duration.negated() : duration;
    }

    @Override
    @Nullable
    Duration ofInstance(Object object, boolean strict, Failure failure) {
        return object instanceof Duration duration ? duration : wrongKind(failure);
    }

    @Override
    boolean isInstance(Object object) {
        return object instanceof Duration;
    }

    @Override
    Class<?> strictInstance() {
        return Duration.class;
    }

    @Override
    public void write(Output out, Duration value) {
        out.write(value, seconds(value));
    }

    /** The nearest double, rounded once. */
    private static double seconds(Duration value) {
        long seconds = value.getSeconds();
        int nanos = value.getNano();
        if (nanos == 0) {
            return seconds;
        }
        long size = Math.abs(seconds);
        if (nanos % 1000 == 0 && size < EXACT_MICRO_SECONDS) {
            return (seconds * 1_000_000 + nanos / 1000) / 1e6;
        }
        if (size < EXACT_NANO_SECONDS) {
            return (seconds * 1_000_000_000 + nanos) / 1e9;
        }
        return BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(nanos, 9)).doubleValue();
    }

    private static @Nullable Duration tooLong(Failure failure) {
        return notPossible(DurationText.TOO_MANY_DAYS, failure);
    }

    private static @Nullable Duration notPossible(String error, Failure failure) {
        return failure.of(ViolationCode.TIME_DELTA_PARSING, "error", error);
    }
}
