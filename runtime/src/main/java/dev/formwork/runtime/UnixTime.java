package dev.formwork.runtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A Unix time: a number of seconds since 1970, or of milliseconds if it is beyond what seconds are taken for.
 *
 * @param instant the time; null if the number is none
 * @param error   why there is no time; empty if there is one
 */
record UnixTime(@Nullable Instant instant, String error) {

    static final String YEAR_ZERO = "year 0 is out of range";

    /** The largest number, up or down, that is seconds: 2603-10-11. Milliseconds begin in 1970 again. */
    private static final long WATERSHED = 20_000_000_000L;

    private static final long FIRST_SECOND = -62_135_596_800L; // 0001-01-01
    private static final long FIRST_SECOND_OF_YEAR_ZERO = -62_167_219_200L;
    private static final long LAST_SECOND = 253_402_300_799L; // 9999-12-31T23:59:59
    private static final UnixTime TOO_LATE =
            new UnixTime(null, "dates after 9999 are not supported as unix timestamps");
    private static final UnixTime TOO_EARLY =
            new UnixTime(null, "dates before 0000 are not supported as unix timestamps");

    /** The most digits that an integer may have so that it cannot overflow. */
    private static final int SAFE_DIGITS = 18;

    static UnixTime of(long number) {
        return of(number, isMillis(number), 0);
    }

    /** The fraction is rounded to microseconds, half of one away from zero. */
    static UnixTime of(double number) {
        // The whole part alone decides the unit of the whole part: 20000000000.5 is still seconds, and half a
        // millisecond.
        return of(number, isMillis((long) number));
    }

    /**
     * The Unix time in a text: an integer of 64 bits, or a decimal number with a point.
     *
     * @return null if the text is neither
     */
    static @Nullable UnixTime of(byte[] text, int from, int to) {
        if (!FloatText.isDecimal(text, from, to)) {
            return null;
        }
        boolean point = false;
        for (int at = from; at < to; at++) {
            if (text[at] == '.') {
                point = true;
            } else if (!point && (text[at] == 'e' || text[at] == 'E')) {
                return null;
            }
        }
        if (point) {
            double number = FloatText.value(text, from, to);
            return of(number, Math.abs(number) > WATERSHED);
        }
        return integer(text, from, to);
    }

    private static @Nullable UnixTime integer(byte[] text, int from, int to) {
        boolean sign = !Utf8.isDigit(text[from]);
        int at = sign ? from + 1 : from;
        while (at < to - 1 && text[at] == '0') {
            at++;
        }
        if (to - at > SAFE_DIGITS + 1) {
            return null;
        }
        // Below zero, which reaches one further.
        long number = 0;
        for (; at < to; at++) {
            number = number * 10 - (text[at] - '0');
            if (number > 0) {
                return null;
            }
        }
        if (text[from] == '-') {
            return of(number);
        }
        return number == Long.MIN_VALUE ? null : of(-number);
    }

    private static UnixTime of(double number, boolean millis) {
        if (Double.isNaN(number)) {
            return new UnixTime(null, "NaN values not permitted");
        }
        long whole = (long) number; // saturates, and is out of range then
        double fraction = number - whole;
        double microsPerUnit = Math.abs(number) > WATERSHED ? 1e3 : 1e6;
        long micros = Math.round(Math.abs(fraction) * microsPerUnit);
        return of(whole, millis, fraction < 0 ? -micros : micros);
    }

    private static UnixTime of(long whole, boolean millis, long extraMicros) {
        if (whole > LAST_SECOND * 1000 + 999) {
            return TOO_LATE;
        }
        if (whole < FIRST_SECOND_OF_YEAR_ZERO * 1000) {
            return TOO_EARLY;
        }
        Instant instant =
                (millis ? Instant.ofEpochMilli(whole) : Instant.ofEpochSecond(whole)).plusNanos(extraMicros * 1000);
        // The fraction may lead out of the years at their beginning, but not at their end, where doubles are too far
        // apart.
        long second = instant.getEpochSecond();
        if (second < FIRST_SECOND_OF_YEAR_ZERO) {
            return TOO_EARLY;
        }
        return second < FIRST_SECOND ? new UnixTime(null, YEAR_ZERO) : new UnixTime(instant, "");
    }

    private static boolean isMillis(long number) {
        return number > WATERSHED || number < -WATERSHED;
    }
}
