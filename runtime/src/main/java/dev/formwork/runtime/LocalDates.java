package dev.formwork.runtime;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Dates; lax input may also give a date and time, or a Unix time, that is a midnight. */
final class LocalDates extends Scalar<LocalDate> {

    LocalDates() {
        super("date", ViolationCode.DATE_TYPE);
    }

    @Override
    boolean takesWideIntegers() {
        return false;
    }

    @Override
    @Nullable
    LocalDate ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        DateTimeText date = new DateTimeText(text, from, to);
        if (date.isDate()) {
            return ofYear(date, failure);
        }
        if (strict) {
            return failure.of(ViolationCode.DATE_PARSING, "error", String.valueOf(date.error));
        }
        DateTimeText time = new DateTimeText(text, from, to);
        if (time.isDateTime()) {
            return time.isMidnight() ? ofYear(time, failure) : inexact(failure);
        }
        UnixTime unix = UnixTime.of(text, from, to);
        return unix == null ? neither(String.valueOf(time.error), failure) : ofUnixTime(unix, failure);
    }

    private static @Nullable LocalDate ofYear(DateTimeText text, Failure failure) {
        return text.hasYear() ? text.date() : failure.of(ViolationCode.DATE_PARSING, "error", UnixTime.YEAR_ZERO);
    }

    @Override
    @Nullable
    LocalDate ofLong(long number, boolean strict, Failure failure) {
        return strict ? wrongKind(failure) : ofUnixTime(UnixTime.of(number), failure);
    }

    @Override
    @Nullable
    LocalDate ofBigInteger(BigInteger number, boolean strict, Failure failure) {
        return ofDouble(number.doubleValue(), strict, failure);
    }

    @Override
    @Nullable
    LocalDate ofDouble(double number, boolean strict, Failure failure) {
        return strict ? wrongKind(failure) : ofUnixTime(UnixTime.of(number), failure);
    }

    private static @Nullable LocalDate ofUnixTime(UnixTime time, Failure failure) {
        Instant instant = time.instant();
        return instant == null
                ? neither(time.error(), failure)
                : ofMidnight(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), failure);
    }

    @Override
    @Nullable
    LocalDate ofInstance(Object object, boolean strict, Failure failure) {
        if (object instanceof LocalDate date) {
            return date;
        }
        if (strict) {
            return wrongKind(failure);
        }
        if (object instanceof LocalDateTime time) {
            return ofMidnight(time, failure);
        }
        if (object instanceof OffsetDateTime time) {
            return ofMidnight(time.toLocalDateTime(), failure);
        }
        return object instanceof ZonedDateTime time ? ofMidnight(time.toLocalDateTime(), failure) : wrongKind(failure);
    }

    private static @Nullable LocalDate ofMidnight(LocalDateTime time, Failure failure) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate() : inexact(failure);
    }

    private static @Nullable LocalDate inexact(Failure failure) {
        return failure.of(ViolationCode.DATE_FROM_DATETIME_INEXACT);
    }

    private static @Nullable LocalDate neither(String error, Failure failure) {
        return failure.of(ViolationCode.DATE_FROM_DATETIME_PARSING, "error", error);
    }

    @Override
    boolean isInstance(Object object) {
        return object instanceof LocalDate;
    }

    @Override
    Class<?> strictInstance() {
        return LocalDate.class;
    }

    @Override
    public void write(Output out, LocalDate value) {
        out.write(value, value.toString());
    }
}
