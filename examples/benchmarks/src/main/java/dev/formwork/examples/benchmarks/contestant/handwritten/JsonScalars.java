package dev.formwork.examples.benchmarks.contestant.handwritten;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Reads scalars where they stand, without text in between; the unusual forms by the JDK. */
class JsonScalars extends JsonBytes {

    private static final int UUID_LENGTH = 36;
    private static final int MICROS_LENGTH = "2026-11-23T17:54:38.672455Z".length();
    private static final int MOST_DIGITS = 18;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };
    private static final int[] NANOS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1000, 100, 10, 1
    };
    private static final long EXACT_DOUBLE = 1L << 53;

    /** Where the number that was read last began, and what it was if it had few digits and no exponent. */
    private int numberStart;

    private boolean isPlainNumber;
    private boolean isNegative;
    private long digits;
    private int scale;

    private LocalDate lastDate = LocalDate.EPOCH;
    private long lastDateStart;
    private long lastDateEnd;

    JsonScalars(byte[] bytes) {
        super(bytes);
    }

    UUID readUuid() {
        byte[] b = bytes;
        if (peek() != '"') {
            throw malformed("expected a UUID");
        }
        int i = at + 1;
        long h0 = Hex.four(b, i);
        long h1 = Hex.four(b, i + 4);
        long h2 = Hex.four(b, i + 9);
        long h3 = Hex.four(b, i + 14);
        long h4 = Hex.four(b, i + 19);
        long h5 = Hex.four(b, i + 24);
        long h6 = Hex.four(b, i + 28);
        long h7 = Hex.four(b, i + 32);
        if ((h0 | h1 | h2 | h3 | h4 | h5 | h6 | h7) < 0
                || b[i + 8] != '-'
                || b[i + 13] != '-'
                || b[i + 18] != '-'
                || b[i + 23] != '-'
                || b[i + UUID_LENGTH] != '"') {
            throw malformed("not a UUID");
        }
        at = i + UUID_LENGTH + 1;
        return new UUID(h0 << 48 | h1 << 32 | h2 << 16 | h3, h4 << 48 | h5 << 32 | h6 << 16 | h7);
    }

    OffsetDateTime readTime() {
        byte[] b = bytes;
        int i = at + 1;
        if (b[at] == '"' && i + MICROS_LENGTH < b.length && b[i + MICROS_LENGTH] == '"') {
            int hour = twoDigits(i + 11);
            int minute = twoDigits(i + 14);
            int second = twoDigits(i + 17);
            int micros = twoDigits(i + 20) * 10_000 + twoDigits(i + 22) * 100 + twoDigits(i + 24);
            if (b[i + 26] == 'Z'
                    && b[i + 10] == 'T'
                    && b[i + 13] == ':'
                    && b[i + 16] == ':'
                    && b[i + 19] == '.'
                    && hour < 24
                    && minute < 60
                    && second < 60
                    && micros < 1_000_000) {
                at = i + MICROS_LENGTH + 1;
                return OffsetDateTime.of(date(i), LocalTime.of(hour, minute, second, micros * 1000), ZoneOffset.UTC);
            }
        }
        return OffsetDateTime.parse(JsonStrings.read(this));
    }

    /** Many times of a page are of one day, which need not be made again. */
    private LocalDate date(int i) {
        long start = Words.at(bytes, i);
        long end = Words.at(bytes, i + 2);
        if (start != lastDateStart || end != lastDateEnd) {
            int year = twoDigits(i) * 100 + twoDigits(i + 2);
            int month = twoDigits(i + 5);
            int day = twoDigits(i + 8);
            if (bytes[i + 4] != '-' || bytes[i + 7] != '-' || year > 9999) {
                throw malformed("not a date");
            }
            lastDate = LocalDate.of(year, month, day);
            lastDateStart = start;
            lastDateEnd = end;
        }
        return lastDate;
    }

    /** The value of two digits, or far more than any limit. */
    private int twoDigits(int i) {
        int tens = bytes[i] - '0';
        int ones = bytes[i + 1] - '0';
        boolean areDigits = (tens | ones) >= 0 && tens <= 9 && ones <= 9;
        return areDigits ? tens * 10 + ones : 1_000_000;
    }

    long readLong() {
        readNumber();
        if (isPlainNumber && scale == 0) {
            return isNegative ? -digits : digits;
        }
        return new BigDecimal(numberText()).longValueExact();
    }

    double readDouble() {
        readNumber();
        if (isPlainNumber && digits < EXACT_DOUBLE) {
            double value = digits / POWERS[scale];
            return isNegative ? -value : value;
        }
        return Double.parseDouble(numberText());
    }

    Duration readSeconds() {
        readNumber();
        if (isPlainNumber && scale < NANOS.length) {
            if (digits == 0) {
                return Duration.ZERO;
            }
            long unit = NANOS[NANOS.length - 1 - scale];
            long signed = isNegative ? -digits : digits;
            return Duration.ofSeconds(signed / unit, signed % unit * NANOS[scale]);
        }
        BigDecimal seconds = new BigDecimal(numberText());
        BigInteger whole = seconds.toBigInteger();
        return Duration.ofSeconds(
                whole.longValueExact(),
                seconds.subtract(new BigDecimal(whole)).movePointRight(9).longValue());
    }

    /** A whole number as a {@link Long} if it fits, any other number as a {@link Double}. */
    Number readAnyNumber() {
        int start = at;
        readNumber();
        if (isPlainNumber && scale == 0) {
            for (int i = start; i < at; i++) {
                if (bytes[i] == '.') {
                    return (double) (isNegative ? -digits : digits);
                }
            }
            return isNegative ? -digits : digits;
        }
        String text = numberText();
        boolean isWhole = text.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        return isWhole ? new BigInteger(text) : (Number) Double.valueOf(text);
    }

    private String numberText() {
        return new String(bytes, numberStart, at - numberStart, StandardCharsets.ISO_8859_1);
    }

    /** Steps over a number and remembers it. */
    void readNumber() {
        int i = at;
        if (bytes[i] <= ' ') {
            peek();
            i = at;
        }
        numberStart = i;
        isNegative = bytes[i] == '-';
        if (isNegative) {
            i++;
        }
        int first = i;
        long value = bytes[i] - '0';
        if (value < 0 || value > 9) {
            throw malformed("expected a number");
        }
        i++;
        if (value != 0) {
            for (int digit; i < bytes.length && (digit = bytes[i] - '0') >= 0 && digit <= 9; i++) {
                value = value * 10 + digit;
            }
        }
        int count = i - first;
        int point = i;
        if (i < bytes.length && bytes[i] == '.') {
            i++;
            for (int digit; i < bytes.length && (digit = bytes[i] - '0') >= 0 && digit <= 9; i++) {
                value = value * 10 + digit;
            }
            if (i == point + 1) {
                throw malformed("expected a digit");
            }
            count += i - point - 1;
        }
        scale = Math.max(0, i - point - 1);
        digits = value;
        isPlainNumber = count <= MOST_DIGITS;
        at = i;
        if (i < bytes.length && (bytes[i] | ' ') == 'e') {
            skipExponent();
        }
    }

    private void skipExponent() {
        isPlainNumber = false;
        at++;
        if (bytes[at] == '+' || bytes[at] == '-') {
            at++;
        }
        int from = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw malformed("expected a digit");
        }
    }
}
