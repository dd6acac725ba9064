package dev.formwork.runtime;

import java.math.BigInteger;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Times of day; lax input may also give them as seconds since midnight. */
final class LocalTimes extends Scalar<LocalTime> {

    private static final int SECONDS_PER_DAY = 86_400;

    LocalTimes() {
        super("time", ViolationCode.TIME_TYPE);
    }

    @Override
    @Nullable
    LocalTime ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        DateTimeText time = new DateTimeText(text, from, to);
        if (!time.isTime()) {
            return notPossible(String.valueOf(time.error), failure);
        }
        return time.hasOffset() ? failure.of(ViolationCode.TIMEZONE_NAIVE) : time.time();
    }

    @Override
    @Nullable
    LocalTime ofLong(long number, boolean strict, Failure failure) {
        return ofDouble((double) number, strict, failure);
    }

    @Override
    @Nullable
    LocalTime ofBigInteger(BigInteger number, boolean strict, Failure failure) {
        return ofDouble(number.doubleValue(), strict, failure);
    }

    @Override
    @Nullable
    LocalTime ofDouble(double number, boolean strict, Failure failure) {
        if (strict) {
            return wrongKind(failure);
        }
        if (Double.isNaN(number)) {
            return notPossible("NaN values not permitted", failure);
        }
        if (number < 0) {
            return notPossible("time in seconds should be positive", failure);
        }
        long second = (long) number;
        long micros = Math.round((number - second) * 1e6);
        if (second >= SECONDS_PER_DAY || second * 1_000_000 + micros >= SECONDS_PER_DAY * 1_000_000L) {
            return notPossible("numeric times may not exceed 86,399 seconds", failure);
        }
        return LocalTime.ofNanoOfDay((second * 1_000_000 + micros) * 1000);
    }

    @Override
    @Nullable
    LocalTime ofInstance(Object object, boolean strict, Failure failure) {
        return object instanceof LocalTime time ? time : wrongKind(failure);
    }

    @Override
    boolean isInstance(Object object) {
        return object instanceof LocalTime;
    }

    @Override
    Class<?> strictInstance() {
        return LocalTime.class;
    }

    @Override
    public void write(Output out, LocalTime value) {
        out.write(value, value, IsoText.LOCAL_TIME);
    }

    private static @Nullable LocalTime notPossible(String error, Failure failure) {
        return failure.of(ViolationCode.TIME_PARSING, "error", error);
    }
}
