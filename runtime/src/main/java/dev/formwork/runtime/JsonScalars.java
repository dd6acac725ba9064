package dev.formwork.runtime;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Writes scalars as JSON text in place: into an array that has room for the longest of them, from an index on. */
final class JsonScalars {
    /** How many bytes are written at most, some of them behind the end of what counts. */
    static final int MAX_LENGTH = 48;

    private static final int TRUE = 't' | 'r' << 8 | 'u' << 16 | 'e' << 24;
    private static final long FALSE = 'f' | 'a' << 8 | 'l' << 16 | 's' << 24 | (long) 'e' << 32;

    private static final int NANOS_PER_SECOND = 1_000_000_000;
    private static final int EIGHT_DIGITS = 100_000_000;
    private static final long ZEROS = 0x3030_3030_3030_3030L;

    private JsonScalars() {}

    static int put(boolean value, byte[] target, int at) {
        Bytes.putWord(value ? TRUE : FALSE, target, at);
        return value ? at + 4 : at + 5;
    }

    static int put(long number, byte[] target, int at) {
        if (number >= 0) {
            return putDigits(number, target, at);
        }
        target[at] = '-';
        if (number > Long.MIN_VALUE) {
            return putDigits(-number, target, at + 1);
        }
        // Its opposite is no long.
        int next = putDigits(-(number / EIGHT_DIGITS), target, at + 1);
        Bytes.putWord(AsciiDigits.eight((int) -(number % EIGHT_DIGITS)), target, next);
        return next + Long.BYTES;
    }

    private static int putDigits(long number, byte[] target, int at) {
        if (number < 10) {
            target[at] = (byte) ('0' + number);
            return at + 1;
        }
        if (number < EIGHT_DIGITS) {
            long digits = AsciiDigits.eight((int) number);
            int zeros = Long.numberOfTrailingZeros(digits ^ ZEROS) >>> 3;
            Bytes.putWord(digits >>> 8 * zeros, target, at);
            return at + Long.BYTES - zeros;
        }
        int next = putDigits(number / EIGHT_DIGITS, target, at);
        Bytes.putWord(AsciiDigits.eight((int) (number % EIGHT_DIGITS)), target, next);
        return next + Long.BYTES;
    }

    /** Writes the exact number of seconds, with as many digits behind the point as it needs, but one at least. */
    static int put(Duration duration, byte[] target, int from) {
        int at = from;
        long seconds = duration.getSeconds();
        int nanos = duration.getNano();
        if (seconds < 0 && nanos > 0) {
            // The nanoseconds of a negative duration count upwards: -0.5 s is -1 s and 500,000,000 ns.
            seconds++;
            nanos = NANOS_PER_SECOND - nanos;
            if (seconds == 0) {
                target[at++] = '-';
            }
        }
        at = put(seconds, target, at);
        target[at++] = '.';
        long digits = AsciiDigits.eight(nanos / 10);
        Bytes.putWord(digits, target, at);
        int last = nanos % 10;
        if (last != 0) {
            target[at + Long.BYTES] = (byte) ('0' + last);
            return at + Long.BYTES + 1;
        }
        int zeros = Long.numberOfLeadingZeros(digits ^ ZEROS) >>> 3;
        return at + Math.max(1, Long.BYTES - zeros);
    }

    static int put(UUID uuid, byte[] target, int at) {
        target[at] = '"';
        int end = Uuids.put(uuid, target, at + 1);
        target[end] = '"';
        return end + 1;
    }

    /** Writes a time of a year with four digits. */
    static int put(OffsetDateTime time, byte[] target, int at) {
        target[at] = '"';
        int end = IsoText.put(time, target, at + 1);
        target[end] = '"';
        return end + 1;
    }
}
