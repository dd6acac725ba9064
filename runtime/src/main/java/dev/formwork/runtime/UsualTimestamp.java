package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.IntPredicate;
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
    private static final int NANO_DIGITS = 9;

    private static final Form DATE_BEGIN = new Form("0000-00-");
    private static final Form DAY_TO_MINUTE = new Form("00T00:00");
    private static final Form SECOND = new Form(":00.****");
    private static final Form MICROSECONDS = new Form(".000000Z");

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
        OffsetDateTime usual = to - from == USUAL_LENGTH ? utcMicros(text, from, new RecentDate()) : null;
        if (usual != null) {
            return usual;
        }
        UsualTimestamp read = read(text, from, to);
        if (read == null) {
            return null;
        }
        LocalTime time = LocalTime.of(read.hour, read.minute, read.second, read.nano);
        return OffsetDateTime.of(
                LocalDateTime.of(read.date(), time),
                read.offsetSeconds == 0 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(read.offsetSeconds));
    }

    /**
     * The timestamp in a text as nearly all programs write it, with microseconds and {@code Z}.
     *
     * @param text   holds it
     * @param from   its first byte, behind which there are {@link #USUAL_LENGTH}
     * @param recent makes the date
     * @return null if it has another form, or is none
     */
    static @Nullable OffsetDateTime utcMicros(byte[] text, int from, RecentDate recent) {
        long date = Bytes.word(text, from);
        long time = Bytes.word(text, from + 8);
        long seconds = Bytes.word(text, from + 16);
        long fraction = Bytes.word(text, from + FRACTION);
        if (!DATE_BEGIN.fits(date)
                || !DAY_TO_MINUTE.fits(time)
                || !SECOND.fits(seconds)
                || !MICROSECONDS.fits(fraction)) {
            return null;
        }
        int hour = twoDigits(time, 3);
        int minute = twoDigits(time, 6);
        int second = twoDigits(seconds, 1);
        LocalDate day = recent.of(date, (char) time);
        if (day == null || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        int micros = twoDigits(fraction, 1) * 10_000 + twoDigits(fraction, 3) * 100 + twoDigits(fraction, 5);
        LocalTime clock = LocalTime.of(hour, minute, second, micros * 1000);
        return OffsetDateTime.of(LocalDateTime.of(day, clock), ZoneOffset.UTC);
    }

    /**
     * The date of digits in words; null if there is none in the calendar.
     *
     * @param yearAndMonth {@code YYYY-MM-}
     * @param dayOfMonth   {@code DD} in its lowest bits
     */
    static @Nullable LocalDate date(long yearAndMonth, long dayOfMonth) {
        int year = twoDigits(yearAndMonth, 0) * 100 + twoDigits(yearAndMonth, 2);
        int month = twoDigits(yearAndMonth, 5);
        int day = twoDigits(dayOfMonth, 0);
        return isPossible(year, month, day) ? LocalDate.of(year, month, day) : null;
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
        if (text[at] == '.') {
            int digits = Math.min(to, at + 1 + Long.BYTES) - at - 1;
            long fraction = Bytes.partialWord(text, at + 1, at + 1 + digits);
            int count = DecimalDigits.count(fraction);
            if (count == 0 || count > MOST_DIGITS) {
                return null;
            }
            nano = DecimalDigits.value(fraction, count) * (int) DecimalDigits.powerOfTen(NANO_DIGITS - count);
            at += 1 + count;
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
        return isPossible(year, month, day) && hour < 24 && minute < 60;
    }

    private static boolean isPossible(int year, int month, int day) {
        return year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** The number in the two digits that begin at a byte of a word. */
    private static int twoDigits(long word, int index) {
        int digits = (int) (word >>> 8 * index);
        return (digits & 0xF) * 10 + (digits >>> 8 & 0xF);
    }

    /**
     * Eight bytes of which some are digits, some are given, and some do not matter. It is a record since the compiler of the
     * JVM takes the components of a constant record for constants.
     *
     * @param digits     all bits of the bytes that are digits
     * @param othersMask all bits of the bytes that are given
     * @param others     what they are
     */
    private record Form(long digits, long othersMask, long others) {
        private static final long ZEROS = 0x3030_3030_3030_3030L;
        private static final long SIXES = 0x0606_0606_0606_0606L;
        private static final long HIGH_HALVES = 0xF0F0_F0F0_F0F0_F0F0L;

        /** Describes a form by an example with zeros for all digits, and stars for what does not matter. */
        Form(String example) {
            this(mask(example, c -> c == '0'), mask(example, Form::isGiven), given(example));
        }

        private static long mask(String example, IntPredicate counts) {
            long mask = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                mask |= counts.test(example.charAt(i)) ? 0xFFL << 8 * i : 0;
            }
            return mask;
        }

        private static boolean isGiven(int c) {
            return c != '0' && c != '*';
        }

        private static long given(String example) {
            return Bytes.word(example.getBytes(StandardCharsets.US_ASCII), 0) & mask(example, Form::isGiven);
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
