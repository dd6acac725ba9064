package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Writes times in ISO 8601: seconds always, a fraction of 6 digits if there is one, of 9 if there are nanoseconds below
 * microseconds.
 */
final class IsoText {
    private static final int MAX_LENGTH = "YYYY-MM-DDTHH:MM:SS.nnnnnnnnn+HH:MM:SS".length();
    private static final long FIRST_SECOND = -62_167_219_200L; // 0000-01-01
    private static final long LAST_SECOND = 253_402_300_799L; // 9999-12-31T23:59:59

    private final byte[] text = new byte[MAX_LENGTH];
    private int length;

    private IsoText() {}

    static String of(OffsetDateTime time) {
        if (isOddYear(time.getYear())) {
            return time.toString();
        }
        return new IsoText()
                .append(time.toLocalDate())
                .append('T')
                .append(time.toLocalTime())
                .append(time.getOffset())
                .toString();
    }

    static String of(Instant instant) {
        long second = instant.getEpochSecond();
        boolean odd = second < FIRST_SECOND || second > LAST_SECOND;
        return odd ? instant.toString() : of(instant.atOffset(ZoneOffset.UTC));
    }

    static String of(LocalDateTime time) {
        if (isOddYear(time.getYear())) {
            return time.toString();
        }
        return new IsoText()
                .append(time.toLocalDate())
                .append('T')
                .append(time.toLocalTime())
                .toString();
    }

    static String of(LocalTime time) {
        return new IsoText().append(time).toString();
    }

    /** Whether ISO 8601 needs a sign and more digits for the year, which happens only to values that were never read. */
    private static boolean isOddYear(int year) {
        return year < 0 || year > 9999;
    }

    @Override
    public String toString() {
        return new String(text, 0, length, ISO_8859_1);
    }

    private IsoText append(char c) {
        text[length++] = (byte) c;
        return this;
    }

    private IsoText appendTwo(int number) {
        return append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private IsoText append(LocalDate date) {
        int year = date.getYear();
        return appendTwo(year / 100)
                .appendTwo(year % 100)
                .append('-')
                .appendTwo(date.getMonthValue())
                .append('-')
                .appendTwo(date.getDayOfMonth());
    }

    private IsoText append(LocalTime time) {
        appendTwo(time.getHour())
                .append(':')
                .appendTwo(time.getMinute())
                .append(':')
                .appendTwo(time.getSecond());
        int nano = time.getNano();
        if (nano != 0) {
            append('.');
            int digits = nano % 1000 == 0 ? 6 : 9;
            int rest = nano % 1000 == 0 ? nano / 1000 : nano;
            for (int at = length + digits - 1; at >= length; at--) {
                text[at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
            length += digits;
        }
        return this;
    }

    private IsoText append(ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        if (seconds == 0) {
            return append('Z');
        }
        append(seconds < 0 ? '-' : '+');
        int size = Math.abs(seconds);
        appendTwo(size / 3600).append(':').appendTwo(size / 60 % 60);
        return size % 60 == 0 ? this : append(':').appendTwo(size % 60);
    }
}
