package dev.formwork.runtime;

import java.math.BigInteger;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations of less than 1,000,000,000 days either way: a number of seconds, or a text. Written as seconds. */
final class Durations extends Scalar<Duration> {

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
        // Doubles just below the limit are 1/64 s apart, so that this never rounds up to it.
        long nanos = Math.round((size - seconds) * 1e6) * 1000;
        Duration duration = Duration.ofSeconds(seconds, nanos);
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
        out.write(value);
    }

    private static @Nullable Duration tooLong(Failure failure) {
        return notPossible(DurationText.TOO_MANY_DAYS, failure);
    }

    private static @Nullable Duration notPossible(String error, Failure failure) {
        return failure.of(ViolationCode.TIME_DELTA_PARSING, "error", error);
    }
}
