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
    private static final int DATE_AND_T = "YYYY-MM-DDT".length();

    static final AsciiForm<OffsetDateTime> OFFSET_DATE_TIME =
            new AsciiForm<>("YYYY-MM-DDTHH:MM:SS.nnnnnnnnn+HH:MM:SS") {
                @Override
                int put(OffsetDateTime value, byte[] target, int at) {
                    return IsoText.put(value, target, at);
                }
            };

    static final AsciiForm<LocalDateTime> LOCAL_DATE_TIME = new AsciiForm<>("YYYY-MM-DDTHH:MM:SS.nnnnnnnnn") {
        @Override
        int put(LocalDateTime value, byte[] target, int at) {
            return IsoText.put(value, target, at);
        }
    };

    static final AsciiForm<LocalTime> LOCAL_TIME = new AsciiForm<>("HH:MM:SS.nnnnnnnnn") {
        @Override
        int put(LocalTime value, byte[] target, int at) {
            return IsoText.put(value, target, at);
        }
    };

    private IsoText() {}

    /** The text of a time, whatever its year is. */
    static String text(OffsetDateTime time) {
        return isOddYear(time.getYear()) ? time.toString() : OFFSET_DATE_TIME.text(time);
    }

    static int put(OffsetDateTime time, byte[] target, int at) {
        return putOffset(time.getOffset(), target, put(time.toLocalDateTime(), target, at));
    }

    private static int put(LocalDateTime time, byte[] target, int at) {
        putDate(time.toLocalDate(), target, at);
        return put(time.toLocalTime(), target, at + DATE_AND_T);
    }

    private static int put(LocalTime value, byte[] target, int at) {
        long minutes = AsciiDigits.two(value.getHour()) | (long) ':' << 16 | AsciiDigits.two(value.getMinute()) << 24;
        Bytes.putWord(minutes | (long) ':' << 40 | AsciiDigits.two(value.getSecond()) << 48, target, at);
        return value.getNano() == 0 ? at + 8 : putFraction(value.getNano(), target, at + 8);
    }

    /** Whether ISO 8601 needs a sign and more digits for the year, which happens only to values that were never read. */
    static boolean isOddYear(int year) {
        return year < 0 || year > 9999;
    }

    /** Writes a date and the {@code T} behind it, and anything at all into the next byte. */
    private static void putDate(LocalDate date, byte[] target, int at) {
        long month = AsciiDigits.four(date.getYear()) | (long) '-' << 32 | AsciiDigits.two(date.getMonthValue()) << 40;
        Bytes.putWord(month | (long) '-' << 56, target, at);
        Bytes.putHalfWord((int) AsciiDigits.two(date.getDayOfMonth()) | 'T' << 16, target, at + 8);
    }

    private static int putFraction(int nano, byte[] target, int at) {
        int rest = nano % 1000;
        Bytes.putWord('.' | AsciiDigits.six(nano / 1000) << 8 | (long) ('0' + rest / 100) << 56, target, at);
        if (rest == 0) {
            return at + 7;
        }
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
