package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** What texts of times and of durations have in common: a place in the text, two-digit numbers, minutes and seconds. */
abstract class ClockText {
    static final String TOO_SHORT = "input is too short";
    static final String EXTRA = "unexpected extra characters at the end of the input";

    final byte[] text;
    final int to;
    int at;
    int minute;
    int second;
    int nano;

    /** Why the last reading failed. */
    @Nullable
    String error;

    ClockText(byte[] text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    final boolean fail(String what) {
        error = what;
        return false;
    }

    final int left() {
        return to - at;
    }

    /** The number in the two digits at {@code index}, which must be inside the text; negative if they are none. */
    final int twoDigits(int index) {
        return twoDigits(text, index);
    }

    /** The number in the two digits at {@code index} of a text, which must be inside it; negative if they are none. */
    static int twoDigits(byte[] text, int index) {
        int tens = text[index] - '0';
        int ones = text[index + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    /** Reads {@code [:SS[.fraction]]}, where a comma will do for the point; digits beyond microseconds are dropped. */
    final boolean readSeconds() {
        if (at == to || text[at] != ':') {
            return true;
        }
        second = left() < 3 ? -1 : twoDigits(at + 1);
        if (second < 0) {
            return fail("invalid character in second");
        }
        if (second > 59) {
            return fail("second value is outside expected range of 0-59");
        }
        at += 3;
        if (at == to || text[at] != '.' && text[at] != ',') {
            return true;
        }
        int start = ++at;
        int unit = 100_000_000;
        while (at < to && Utf8.isDigit(text[at])) {
            if (unit >= 1_000) {
                nano += (text[at] - '0') * unit;
                unit /= 10;
            }
            at++;
        }
        return at > start || fail("second fraction digits missing after `.`");
    }
}
