package dev.formwork.runtime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * Reads dates, times of day and timestamps in the form of RFC 3339 (section 5.6), with more freedom: seconds may be
 * missing, the offset may be missing or without its colon, {@code T} may be {@code t}, {@code _} or a space. Leap seconds
 * and {@code 24:00} are not taken.
 */
final class DateTimeText extends ClockText {
    private static final int DATE_LENGTH = "YYYY-MM-DD".length();
    private static final int TIME_LENGTH = "HH:MM".length();
    private static final String BAD_DATE_SEPARATOR = "invalid date separator, expected `-`";
    private static final int MAX_OFFSET = 24 * 60;

    private int year;
    private int month;
    private int day;
    private int hour;
    private boolean hasOffset;
    private int offsetSeconds;

    DateTimeText(byte[] text, int from, int to) {
        super(text, from, to);
    }

    /** Reads the whole text as a date. */
    boolean isDate() {
        return readDate() && (at == to || fail(EXTRA));
    }

    /** Reads the whole text as a time of day, with an offset or without. */
    boolean isTime() {
        return readTime() && readOffset() && (at == to || fail(EXTRA));
    }

    /** Reads the whole text as a timestamp, with an offset or without. */
    boolean isDateTime() {
        if (!readDate()) {
            return false;
        }
        byte separator = at < to ? text[at] : 0;
        if (separator != 'T' && separator != ' ' && separator != 't' && separator != '_') {
            return fail("invalid datetime separator, expected `T`, `t`, `_` or space");
        }
        at++;
        return isTime();
    }

    /** Whether the year is one that timestamps may have: the form also admits 0000. */
    boolean hasYear() {
        return year > 0;
    }

    boolean hasOffset() {
        return hasOffset;
    }

    boolean isMidnight() {
        return (hour | minute | second | nano) == 0;
    }

    LocalDate date() {
        return LocalDate.of(year, month, day);
    }

    LocalTime time() {
        return LocalTime.of(hour, minute, second, nano);
    }

    LocalDateTime dateTime() {
        return LocalDateTime.of(year, month, day, hour, minute, second, nano);
    }

    /** The seconds since 1970, in UTC where there is no offset. */
    long epochSecond() {
        return date().toEpochDay() * 86_400L + hour * 3600 + minute * 60 + second - offsetSeconds;
    }

    /** The timestamp with its offset; the same instant in UTC if the offset is beyond the 18 hours that Java has. */
    OffsetDateTime offsetDateTime() {
        int seconds = offsetSeconds;
        if (seconds == 0) {
            return OffsetDateTime.of(dateTime(), ZoneOffset.UTC);
        }
        if (Math.abs(seconds) > ZoneOffset.MAX.getTotalSeconds()) {
            return OffsetDateTime.of(dateTime().minusSeconds(seconds), ZoneOffset.UTC);
        }
        return OffsetDateTime.of(dateTime(), ZoneOffset.ofTotalSeconds(seconds));
    }

    private boolean readDate() {
        if (left() < DATE_LENGTH) {
            return fail(TOO_SHORT);
        }
        int century = twoDigits(at);
        int yearOfCentury = twoDigits(at + 2);
        if ((century | yearOfCentury) < 0) {
            return fail("invalid character in year");
        }
        if (text[at + 4] != '-') {
            return fail(BAD_DATE_SEPARATOR);
        }
        month = twoDigits(at + 5);
        if (month < 0) {
            return fail("invalid character in month");
        }
        if (text[at + 7] != '-') {
            return fail(BAD_DATE_SEPARATOR);
        }
        day = twoDigits(at + 8);
        if (day < 0) {
            return fail("invalid character in day");
        }
        year = century * 100 + yearOfCentury;
        if (month < 1 || month > 12) {
            return fail("month value is outside expected range of 1-12");
        }
        if (day < 1 || day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return fail("day value is outside expected range");
        }
        at += DATE_LENGTH;
        return true;
    }

    private boolean readTime() {
        if (left() < TIME_LENGTH) {
            return fail(TOO_SHORT);
        }
        hour = twoDigits(at);
        if (hour < 0) {
            return fail("invalid character in hour");
        }
        if (text[at + 2] != ':') {
            return fail("invalid time separator, expected `:`");
        }
        minute = twoDigits(at + 3);
        if (minute < 0) {
            return fail("invalid character in minute");
        }
        if (hour > 23) {
            return fail("hour value is outside expected range of 0-23");
        }
        if (minute > 59) {
            return fail("minute value is outside expected range of 0-59");
        }
        at += TIME_LENGTH;
        return readSeconds();
    }

    private boolean readOffset() {
        if (at == to) {
            return true;
        }
        hasOffset = true;
        byte sign = text[at++];
        if (sign == 'Z' || sign == 'z') {
            return true;
        }
        boolean minusSign = sign == (byte) 0xE2 // U+2212, the minus sign that is no hyphen
                && left() >= 2
                && text[at] == (byte) 0x88
                && text[at + 1] == (byte) 0x92;
        if (minusSign) {
            at += 2;
        } else if (sign != '+' && sign != '-') {
            return fail("invalid timezone sign");
        }
        int hours = left() < 2 ? -1 : twoDigits(at);
        if (hours < 0) {
            return fail("invalid timezone hour");
        }
        at += 2;
        if (at < to && text[at] == ':') {
            at++;
        }
        int minutes = left() < 2 ? -1 : twoDigits(at);
        if (minutes < 0) {
            return fail("invalid timezone minute");
        }
        at += 2;
        if (minutes > 59) {
            return fail("timezone minute value is outside expected range of 0-59");
        }
        int total = hours * 60 + minutes;
        if (total >= MAX_OFFSET) {
            return fail("timezone offset must be less than 24 hours");
        }
        offsetSeconds = sign == '+' ? total * 60 : total * -60;
        return true;
    }
}
