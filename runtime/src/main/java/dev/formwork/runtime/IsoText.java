package dev.formwork.runtime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Writes times in ISO 8601: seconds always, a fraction of 6 digits if there is one, of 9 if there are nanoseconds below
 * microseconds. Years have four digits; see {@link #isOddYear}.
 */
final class IsoText {

    static final AsciiForm<OffsetDateTime> OFFSET_DATE_TIME =
            new AsciiForm<>("YYYY-MM-DDTHH:MM:SS.nnnnnnnnn+HH:MM:SS") {
                @Override
                int put(OffsetDateTime value, byte[] target, int at) {
                    int next = LOCAL_DATE_TIME.put(value.toLocalDateTime(), target, at);
                    return putOffset(value.getOffset(), target, next);
                }
            };

    static final AsciiForm<LocalDateTime> LOCAL_DATE_TIME = new AsciiForm<>("YYYY-MM-DDTHH:MM:SS.nnnnnnnnn") {
        @Override
        int put(LocalDateTime value, byte[] target, int at) {
            int next = putDate(value.toLocalDate(), target, at);
            target[next] = 'T';
            return LOCAL_TIME.put(value.toLocalTime(), target, next + 1);
        }
    };

    static final AsciiForm<LocalTime> LOCAL_TIME = new AsciiForm<>("HH:MM:SS.nnnnnnnnn") {
        @Override
        int put(LocalTime value, byte[] target, int at) {
            putTwo(value.getHour(), target, at);
            target[at + 2] = ':';
            putTwo(value.getMinute(), target, at + 3);
            target[at + 5] = ':';
            putTwo(value.getSecond(), target, at + 6);
            return value.getNano() == 0 ? at + 8 : putFraction(value.getNano(), target, at + 8);
        }
    };

    private IsoText() {}

    /** Whether ISO 8601 needs a sign and more digits for the year, which happens only to values that were never read. */
    static boolean isOddYear(int year) {
        return year < 0 || year > 9999;
    }

    private static int putDate(LocalDate date, byte[] target, int at) {
        int year = date.getYear();
        putTwo(year / 100, target, at);
        putTwo(year % 100, target, at + 2);
        target[at + 4] = '-';
        putTwo(date.getMonthValue(), target, at + 5);
        target[at + 7] = '-';
        putTwo(date.getDayOfMonth(), target, at + 8);
        return at + 10;
    }

    private static int putFraction(int nano, byte[] target, int at) {
        target[at] = '.';
        int micros = nano / 1000;
        putTwo(micros / 10_000, target, at + 1);
        putTwo(micros / 100 % 100, target, at + 3);
        putTwo(micros % 100, target, at + 5);
        int rest = nano % 1000;
        if (rest == 0) {
            return at + 7;
        }
        target[at + 7] = (byte) ('0' + rest / 100);
        putTwo(rest % 100, target, at + 8);
        return at + 10;
    }

    private static int putOffset(ZoneOffset offset, byte[] target, int at) {
        int seconds = offset.getTotalSeconds();
        if (seconds == 0) {
            target[at] = 'Z';
            return at + 1;
        }
        int size = Math.abs(seconds);
        target[at] = (byte) (seconds < 0 ? '-' : '+');
        putTwo(size / 3600, target, at + 1);
        target[at + 3] = ':';
        putTwo(size / 60 % 60, target, at + 4);
        if (size % 60 == 0) {
            return at + 6;
        }
        target[at + 6] = ':';
        putTwo(size % 60, target, at + 7);
        return at + 9;
    }

    private static void putTwo(int number, byte[] target, int at) {
        target[at] = (byte) ('0' + number / 10);
        target[at + 1] = (byte) ('0' + number % 10);
    }
}
