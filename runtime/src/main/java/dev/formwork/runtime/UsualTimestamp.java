package dev.formwork.runtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads timestamps as nearly every program writes them, eight bytes at a time: {@code YYYY-MM-DDTHH:MM:SS}, a fraction
 * of at most 6 digits or none, and {@code Z} or an offset with a colon (RFC 3339, section 5.6). {@link DateTimeText}
 * reads all other forms, and says what is wrong.
 */
final class UsualTimestamp {
    private static final int FRACTION = "YYYY-MM-DDTHH:MM:SS".length();

    /** How long nearly all of them are. */
    static final int USUAL_LENGTH = "YYYY-MM-DDTHH:MM:SS.uuuuuuZ".length();

    private static final int OFFSET_LENGTH = "+HH:MM".length();
    private static final int MOST_DIGITS = 6;

    private static final Form DATE_BEGIN = new Form("0000-00-");
    private static final Form DAY_TO_MINUTE = new Form("00T00:00");
    private static final Form MICROSECONDS = new Form("000000**");

    private final int year;
    private final int month;
    private final int day;
    private final int hour;
    private final int minute;
    private final int second;
    private final int nano;
    private final int offsetSeconds;

    private UsualTimestamp(long date, long time, int second, int nano, int offsetSeconds) {
        this.year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
        this.month = twoDigits(date, 5);
        this.day = twoDigits(time, 0);
        this.hour = twoDigits(time, 3);
        this.minute = twoDigits(time, 6);
        this.second = second;
        this.nano = nano;
        this.offsetSeconds = offsetSeconds;
    }

    /** The timestamp in a text; null if it has another form, or is none. */
    static @Nullable OffsetDateTime offsetDateTime(byte[] text, int from, int to) {
        return offsetDateTime(text, from, to, new RecentDate());
    }

    /** The same for one of many texts, which mostly have the same few dates. */
    static @Nullable OffsetDateTime offsetDateTime(byte[] text, int from, int to, RecentDate recent) {
        UsualTimestamp read = read(text, from, to);
        if (read == null) {
            return null;
        }
        LocalDate date = recent.of(read.year, read.month, read.day);
        LocalDateTime time = LocalDateTime.of(date, LocalTime.of(read.hour, read.minute, read.second, read.nano));
        return OffsetDateTime.of(
                time, read.offsetSeconds == 0 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(read.offsetSeconds));
    }

    /** The instant in a text; null if it has another form, or is none. */
    static @Nullable Instant instant(byte[] text, int from, int to) {
        UsualTimestamp read = read(text, from, to);
        if (read == null) {
            return null;
        }
        int secondOfDay = (read.hour * 60 + read.minute) * 60 + read.second;
        return Instant.ofEpochSecond(read.date().toEpochDay() * 86_400 + secondOfDay - read.offsetSeconds, read.nano);
    }

    private LocalDate date() {
        return LocalDate.of(year, month, day);
    }

    private static @Nullable UsualTimestamp read(byte[] text, int from, int to) {
        if (to - from <= FRACTION) {
            return null;
        }
        long date = Bytes.word(text, from);
        long time = Bytes.word(text, from + 8);
        int second = ClockText.twoDigits(text, from + 17);
        if (!DATE_BEGIN.fits(date)
                || !DAY_TO_MINUTE.fits(time)
                || text[from + 16] != ':'
                || second < 0
                || second > 59) {
            return null;
        }
        int at = from + FRACTION;
        int nano = 0;
        if (text[at] == '.' && to - at > MOST_DIGITS && hasMicroseconds(text, at + 1)) {
            long digits = Bytes.word(text, at + 1);
            nano = (twoDigits(digits, 0) * 10_000 + twoDigits(digits, 2) * 100 + twoDigits(digits, 4)) * 1000;
            at += 1 + MOST_DIGITS;
        } else if (text[at] == '.') {
            int first = ++at;
            int unit = 100_000_000;
            for (; at < to && Utf8.isDigit(text[at]); at++) {
                nano += (text[at] - '0') * unit;
                unit /= 10;
            }
            if (at == first || at - first > MOST_DIGITS) {
                return null;
            }
        }
        int offset = 0;
        if (to - at != 1 || text[at] != 'Z') {
            offset = offset(text, at, to);
            if (offset == Integer.MIN_VALUE) {
                return null;
            }
        }
        UsualTimestamp read = new UsualTimestamp(date, time, second, nano, offset);
        return read.isPossible() ? read : null;
    }

    /** Whether six digits begin there, as most programs write them; not looked at near the end of the array. */
    private static boolean hasMicroseconds(byte[] text, int at) {
        return at <= text.length - Long.BYTES && MICROSECONDS.fits(Bytes.word(text, at));
    }

    /** The offset in seconds; the least integer if it is none that Java has. */
    private static int offset(byte[] text, int at, int to) {
        if (to - at != OFFSET_LENGTH || text[at] != '+' && text[at] != '-' || text[at + 3] != ':') {
            return Integer.MIN_VALUE;
        }
        int hours = ClockText.twoDigits(text, at + 1);
        int minutes = ClockText.twoDigits(text, at + 4);
        int size = (hours * 60 + minutes) * 60;
        if (hours < 0 || minutes < 0 || minutes > 59 || size > ZoneOffset.MAX.getTotalSeconds()) {
            return Integer.MIN_VALUE;
        }
        return text[at] == '-' ? -size : size;
    }

    private boolean isPossible() {
        return year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth())
                && hour < 24
                && minute < 60;
    }

    /** The number in the two digits that begin at a byte of a word. */
    private static int twoDigits(long word, int index) {
        int digits = (int) (word >>> 8 * index);
        return (digits & 0xF) * 10 + (digits >>> 8 & 0xF);
    }

    /** Eight bytes of which some are digits, some are given, and some do not matter. */
    private static final class Form {
        private static final long ZEROS = 0x3030_3030_3030_3030L;
        private static final long SIXES = 0x0606_0606_0606_0606L;
        private static final long HIGH_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;

        /** All bits of the bytes that are digits. */
        private final long digits;

        /** All bits of the bytes that are given, and what they are. */
        private final long othersMask;

        private final long others;

        /** Describes a form by an example with zeros for all digits, and stars for what does not matter. */
        Form(String example) {
            long zeros = 0;
            long mask = 0;
            long given = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                char c = example.charAt(i);
                if (c == '0') {
                    zeros |= 0xFFL << 8 * i;
                } else if (c != '*') {
                    mask |= 0xFFL << 8 * i;
                    given |= (long) c << 8 * i;
                }
            }
            digits = zeros;
            othersMask = mask;
            others = given;
        }

        boolean fits(long word) {
            if ((word & othersMask) != others) {
                return false;
            }
            // Digits are 0x30 to 0x39; six more than any other byte from 0x3A to 0x3F has another high half.
            long high = word & digits & HIGH_HALVES;
            return high == (ZEROS & digits) && ((word & digits) + (SIXES & digits) & HIGH_HALVES) == high;
        }
    }
}
