package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations of less than 1,000,000,000 days either way: a number of seconds or, if that is their form, milliseconds, or a text. */
final class Durations extends Scalar<Duration> {
    /** From here on, doubles are too far apart for microseconds. */
    static final long WIDE = 1L << 32;

    /** Below half a microsecond, and beyond any duration, in milliseconds as well: there, digits do not matter. */
    private static final double TOO_SMALL = 1e-9;

    private static final double TOO_LARGE = 1e18;

    /** Those of a longer number are not worth what they cost. */
    private static final int MOST_DIGITS = 40;

    private static final int MICRO_DIGITS = 6;
    private static final int NANO_DIGITS = 9;

    /** How they are written; null if the output decides. */
    private final @Nullable DurationForm form;

    /** By how many digits the point of a number moves to make it seconds. */
    private final int shift;

    Durations(@Nullable DurationForm form) {
        super("timedelta", ViolationCode.TIME_DELTA_TYPE);
        this.form = form;
        this.shift = form == DurationForm.MILLIS ? 3 : 0;
    }

    /** Whether strict reading admits no numbers; it does where a number is what is written. */
    private boolean isTextOnly(boolean strict) {
        return strict && (form == null || form == DurationForm.ISO);
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
        if (isTextOnly(strict)) {
            return wrongKind(failure);
        }
        if (shift > 0) {
            return exactly(BigDecimal.valueOf(number), failure);
        }
        boolean tooLong = number >= DurationText.LIMIT || number <= -DurationText.LIMIT;
        return tooLong ? tooLong(failure) : Duration.ofSeconds(number);
    }

    @Override
    @Nullable
    Duration ofBigInteger(BigInteger number, boolean strict, Failure failure) {
        return isTextOnly(strict) ? wrongKind(failure) : exactly(new BigDecimal(number), failure);
    }

    /** The fraction is rounded to microseconds, half of one away from zero. */
    @Override
    @Nullable
    Duration ofDouble(double number, boolean strict, Failure failure) {
        if (isTextOnly(strict)) {
            return wrongKind(failure);
        }
        if (Double.isNaN(number)) {
            return notPossible("NaN values not permitted", failure);
        }
        if (shift > 0 && Double.isFinite(number)) {
            return exactly(new BigDecimal(number), failure);
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
    Duration ofNumberText(Object number, double value, boolean strict, Failure failure) {
        double size = Math.abs(value);
        boolean needsDigits = shift > 0 ? size >= TOO_SMALL : size >= WIDE;
        String digits = needsDigits && size < TOO_LARGE ? number.toString() : "";
        return digits.isEmpty() || digits.length() > MOST_DIGITS || isTextOnly(strict)
                ? ofDouble(value, strict, failure)
                : exactly(new BigDecimal(digits), failure);
    }

    private @Nullable Duration exactly(BigDecimal number, Failure failure) {
        BigDecimal seconds = number.movePointLeft(shift).setScale(MICRO_DIGITS, RoundingMode.HALF_UP);
        if (seconds.abs().compareTo(BigDecimal.valueOf(DurationText.LIMIT)) >= 0) {
            return tooLong(failure);
        }
        long whole = seconds.longValue();
        BigDecimal fraction = seconds.subtract(BigDecimal.valueOf(whole));
        return Duration.ofSeconds(whole, fraction.movePointRight(NANO_DIGITS).longValueExact());
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
        if (form == null) {
            out.write(value);
        } else {
            form.write(out, value);
        }
    }

    private static @Nullable Duration tooLong(Failure failure) {
        return notPossible(DurationText.TOO_MANY_DAYS, failure);
    }

    private static @Nullable Duration notPossible(String error, Failure failure) {
        return failure.of(ViolationCode.TIME_DELTA_PARSING, "error", error);
    }
}
