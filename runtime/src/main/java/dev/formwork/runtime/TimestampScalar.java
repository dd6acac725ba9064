package dev.formwork.runtime;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Types that are read from a date and time, or from a Unix time. A text without an offset is in UTC, everywhere.
 *
 * @param <T> the type of the values
 */
abstract class TimestampScalar<T> extends Scalar<T> {

    /** Instants reach a year further than what has a calendar. */
    private static final Instant FIRST = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);

    private static final Instant LAST = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);

    private final Class<T> type;

    TimestampScalar(Class<T> type) {
        super("datetime", ViolationCode.DATETIME_TYPE);
        this.type = type;
    }

    /** Makes a value of a text that is a date and time; null, with a failure noted, if the type does not take it. */
    abstract @Nullable T ofDateTime(DateTimeText text, Failure failure);

    /** Makes a value of an instant; null, with a failure noted, if the type does not take it. */
    abstract @Nullable T ofInstant(Instant instant, Failure failure);

    /** Makes a value of a date, which stands for the midnight at which it begins. */
    abstract T ofDate(LocalDate date);

    /** Makes a value of a timestamp object; null, with a failure noted, if the type does not take it. */
    abstract @Nullable T ofOffsetDateTime(OffsetDateTime time, Failure failure);

    @Override
    final boolean takesWideIntegers() {
        return false;
    }

    @Override
    @Nullable
    T ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        DateTimeText parsed = new DateTimeText(text, from, to);
        if (parsed.isDateTime()) {
            return parsed.hasYear() ? ofDateTime(parsed, failure) : notPossible(UnixTime.YEAR_ZERO, failure);
        }
        return ofOddText(text, from, to, strict, parsed.error, failure);
    }

    private @Nullable T ofOddText(
            byte[] text, int from, int to, boolean strict, @Nullable String error, Failure failure) {
        UnixTime unix = UnixTime.of(text, from, to);
        if (unix != null && unix.instant() != null) {
            return ofInstant(unix.instant(), failure);
        }
        if (unix != null && unix.error().equals(UnixTime.YEAR_ZERO)) {
            return notPossible(UnixTime.YEAR_ZERO, failure);
        }
        if (strict) {
            return notPossible(unix == null ? String.valueOf(error) : unix.error(), failure);
        }
        DateTimeText date = new DateTimeText(text, from, to);
        if (date.isDate()) {
            return date.hasYear() ? ofDate(date.date()) : notPossible(UnixTime.YEAR_ZERO, failure);
        }
        String complaint = unix == null ? String.valueOf(date.error) : unix.error();
        return failure.of(ViolationCode.DATETIME_FROM_DATE_PARSING, "error", complaint);
    }

    @Override
    @Nullable
    T ofLong(long number, boolean strict, Failure failure) {
        return strict ? wrongKind(failure) : ofUnixTime(UnixTime.of(number), failure);
    }

    @Override
    @Nullable
    T ofBigInteger(BigInteger number, boolean strict, Failure failure) {
        return ofDouble(number.doubleValue(), strict, failure);
    }

    @Override
    @Nullable
    T ofDouble(double number, boolean strict, Failure failure) {
        return strict ? wrongKind(failure) : ofUnixTime(UnixTime.of(number), failure);
    }

    private @Nullable T ofUnixTime(UnixTime time, Failure failure) {
        Instant instant = time.instant();
        return instant == null ? notPossible(time.error(), failure) : ofInstant(instant, failure);
    }

    private @Nullable T notPossible(String error, Failure failure) {
        return failure.of(ViolationCode.DATETIME_PARSING, "error", error);
    }

    @Override
    final @Nullable T ofInstance(Object object, boolean strict, Failure failure) {
        if (type.isInstance(object)) {
            return type.cast(object);
        }
        if (strict) {
            return wrongKind(failure);
        }
        if (object instanceof Instant instant) {
            boolean possible = !instant.isBefore(FIRST) && !instant.isAfter(LAST);
            return possible ? ofInstant(instant, failure) : notPossible("the year has more than 9 digits", failure);
        }
        if (object instanceof OffsetDateTime time) {
            return ofOffsetDateTime(time, failure);
        }
        if (object instanceof ZonedDateTime time) {
            return ofOffsetDateTime(time.toOffsetDateTime(), failure);
        }
        if (object instanceof LocalDateTime time) {
            return ofOffsetDateTime(time.atOffset(ZoneOffset.UTC), failure);
        }
        return object instanceof LocalDate date ? ofDate(date) : wrongKind(failure);
    }

    @Override
    final boolean isInstance(Object object) {
        return type.isInstance(object);
    }

    @Override
    final Class<?> strictInstance() {
        return type;
    }
}
