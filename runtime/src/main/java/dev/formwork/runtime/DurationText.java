package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Reads durations: ISO 8601 ({@code P1DT2H}, with a year of 365 days and a month of 30), days and a time
 * ({@code 1 day, 02:00:00}), or a time alone ({@code 26:00:00}). A sign in front counts for the whole.
 */
final class DurationText extends ClockText {

    static final String TOO_MANY_DAYS = "durations may not exceed 999,999,999 days";

    /** The seconds of 1,000,000,000 days, the first duration that is too long. */
    static final long LIMIT = 86_400_000_000_000L;

    private static final String TOO_LARGE = "a numeric value in the duration is too large";
    private static final String TOO_MANY_HOURS = "durations may not exceed 999,999,999 hours";
    private static final String BAD_DIGIT = "invalid digit in duration";
    private static final String BAD_DAY = "\"day\" identifier in duration not correctly formatted";
    private static final int DAY = 86_400;
    private static final int HOUR = 3_600;
    private static final long MAX_NUMBER = 0xFFFF_FFFFL;
    private static final int MAX_HOUR_DIGITS = 10;
    private static final int MIN_CLOCK_LENGTH = "HH:MM".length();

    /** How many digits of a fraction count; the rest is far below a microsecond of a year. */
    private static final int MAX_FRACTION_DIGITS = 40;

    private final int from;
    private boolean negative;
    private long seconds;
    private int micros;

    DurationText(byte[] text, int from, int to) {
        super(text, from, to);
        this.from = from;
    }

    /** The duration that was read. */
    Duration duration() {
        Duration size = Duration.ofSeconds(seconds, micros * 1000L);
        return negative ? size.negated() : size;
    }

    /** Reads the whole text as a duration. */
    boolean isDuration() {
        negative = at < to && text[at] == '-';
        if (negative || at < to && text[at] == '+') {
            at++;
        }
        if (at == to) {
            return fail(TOO_SHORT);
        }
        boolean good;
        if (text[at] == 'P') {
            at++;
            good = readIso();
        } else {
            good = to - from < MIN_CLOCK_LENGTH || hasDay() ? readDays() : readClock(MAX_NUMBER);
        }
        return good && (seconds < LIMIT || fail(TOO_MANY_DAYS));
    }

    private boolean hasDay() {
        for (int i = from; i < to; i++) {
            if (text[i] == 'd' || text[i] == 'D') {
                return true;
            }
        }
        return false;
    }

    // ---- ISO 8601

    private boolean readIso() {
        boolean time = false;
        boolean empty = true;
        while (at < to) {
            if (text[at] != 'T') {
                if (!readQuantity(time)) {
                    return false;
                }
                empty = false;
            } else if (time) {
                return fail("`t` character repeated in duration");
            } else {
                time = true;
                at++;
            }
        }
        return !empty || fail(TOO_SHORT);
    }

    private boolean readQuantity(boolean time) {
        int start = at;
        long number = readNumber();
        if (at == start) {
            return fail(BAD_DIGIT);
        }
        if (number > MAX_NUMBER) {
            return fail(TOO_LARGE);
        }
        int fraction = at;
        if (at < to && (text[at] == '.' || text[at] == ',')) {
            skipDigits();
        }
        int fractionEnd = at;
        int unit = at == to ? 0 : unit(text[at], time);
        if (unit == 0) {
            return fail("quantity invalid in " + (time ? "time" : "date") + " part of duration");
        }
        at++;
        add(number * unit, 0);
        if (fractionEnd > fraction) {
            addFraction(fraction + 1, Math.min(fractionEnd, fraction + 1 + MAX_FRACTION_DIGITS), unit);
            return at == to || fail("quantity fraction invalid in duration");
        }
        return true;
    }

    private static int unit(byte letter, boolean time) {
        if (time) {
            return switch (letter) {
                case 'H' -> HOUR;
                case 'M' -> 60;
                case 'S' -> 1;
                default -> 0;
            };
        }
        return switch (letter) {
            case 'Y' -> 365 * DAY;
            case 'M' -> 30 * DAY;
            case 'W' -> 7 * DAY;
            case 'D' -> DAY;
            default -> 0;
        };
    }

    /** Adds a fraction of a unit, given by its digits, rounded to microseconds, half of one upwards. */
    private void addFraction(int start, int end, int unit) {
        if (end == start) {
            return;
        }
        BigDecimal part = new BigDecimal(new BigInteger(Utf8.string(text, start, end)), end - start);
        long sum = part.multiply(BigDecimal.valueOf(unit * 1_000_000L))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        add(sum / 1_000_000, (int) (sum % 1_000_000));
    }

    // ---- days and a time

    private boolean readDays() {
        int start = at;
        long days = readNumber();
        if (at == start) {
            return fail(BAD_DIGIT);
        }
        if (days > MAX_NUMBER) {
            return fail(TOO_LARGE);
        }
        skip(' ');
        if (!skip('d') && !skip('D')) {
            return fail(BAD_DAY);
        }
        boolean upper = at < to && text[at] == 'A';
        if (skip('a') || skip('A')) {
            if (!skip(upper ? 'Y' : 'y')) {
                return fail(BAD_DAY);
            }
            skip(upper ? 'S' : 's');
        }
        skip(',');
        skip(' ');
        add(days * DAY, 0);
        return at == to || readClock(23);
    }

    // ---- hours, minutes and seconds

    private boolean readClock(long maxHours) {
        if (left() < MIN_CLOCK_LENGTH) {
            return fail(TOO_SHORT);
        }
        int start = at;
        long hours = readNumber();
        if (at == start || at == to || text[at] != ':') {
            return fail("invalid character in hour");
        }
        if (at - start > MAX_HOUR_DIGITS || hours > maxHours) {
            return fail(TOO_MANY_HOURS);
        }
        at++;
        if (left() < 2) {
            return fail(TOO_SHORT);
        }
        minute = twoDigits(at);
        if (minute < 0) {
            return fail("invalid character in minute");
        }
        if (minute > 59) {
            return fail("minute value is outside expected range of 0-59");
        }
        at += 2;
        if (!readSeconds()) {
            return false;
        }
        add(hours * HOUR + minute * 60 + second, nano / 1000);
        return at == to || fail(EXTRA);
    }

    // ---- parts

    /** Reads digits; the number stops growing once it is too large. */
    private long readNumber() {
        long number = 0;
        for (; at < to && Utf8.isDigit(text[at]); at++) {
            number = Math.min(number * 10 + (text[at] - '0'), MAX_NUMBER + 1);
        }
        return number;
    }

    /** Skips the point that stands here, and the digits behind it. */
    private void skipDigits() {
        do {
            at++;
        } while (at < to && Utf8.isDigit(text[at]));
    }

    private boolean skip(char c) {
        boolean there = at < to && text[at] == c;
        if (there) {
            at++;
        }
        return there;
    }

    private void add(long moreSeconds, int moreMicros) {
        int sum = micros + moreMicros;
        micros = sum % 1_000_000;
        // At the limit it stays, so that no number of quantities overflows.
        seconds = Math.min(seconds + moreSeconds + sum / 1_000_000, LIMIT);
    }
}
