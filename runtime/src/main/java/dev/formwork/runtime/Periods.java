package dev.formwork.runtime;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Periods of years, months and days in ISO 8601, as {@link Period#parse} takes them: {@code P1Y2M3W4D}, any case. */
final class Periods extends Scalar<Period> {

    private static final String UNITS = "YMWD";
    private static final int DAYS_PER_WEEK = 7;

    Periods() {
        super("period", ViolationCode.PERIOD_TYPE);
    }

    @Override
    @Nullable
    Period ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        Period period = parse(text, from, to);
        return period == null ? failure.of(ViolationCode.PERIOD_PARSING) : period;
    }

    private static @Nullable Period parse(byte[] text, int from, int to) {
        int at = afterSign(text, from, to);
        boolean negative = at > from && text[from] == '-';
        if (to - at < "P0D".length() || upper(text[at]) != 'P') {
            return null;
        }
        at++;
        long[] amounts = new long[UNITS.length()];
        int lastUnit = -1;
        while (at < to) {
            int start = at;
            at = afterSign(text, at, to);
            boolean minus = negative ^ (at > start && text[start] == '-');
            int digits = at;
            long amount = 0;
            for (; at < to && Utf8.isDigit(text[at]); at++) {
                amount = amount * 10 + (text[at] - '0');
                if (amount > 1L + Integer.MAX_VALUE) {
                    return null;
                }
            }
            int unit = at == to ? -1 : UNITS.indexOf(upper(text[at]));
            if (at == digits || unit <= lastUnit) {
                return null;
            }
            amounts[unit] = minus ? -amount : amount;
            lastUnit = unit;
            at++;
        }
        long days = amounts[2] * DAYS_PER_WEEK + amounts[3];
        return isInt(amounts[0]) && isInt(amounts[1]) && isInt(days)
                ? Period.of((int) amounts[0], (int) amounts[1], (int) days)
                : null;
    }

    private static int afterSign(byte[] text, int at, int to) {
        return at < to && (text[at] == '-' || text[at] == '+') ? at + 1 : at;
    }

    private static char upper(byte b) {
        return (char) (b >= 'a' && b <= 'z' ? b - ('a' - 'A') : b);
    }

    private static boolean isInt(long number) {
        return number == (int) number;
    }

    @Override
    @Nullable
    Period ofInstance(Object object, boolean strict, Failure failure) {
        return object instanceof Period period ? period : wrongKind(failure);
    }

    @Override
    boolean isInstance(Object object) {
        return object instanceof Period;
    }

    @Override
    Class<?> strictInstance() {
        return Period.class;
    }

    @Override
    public void write(Output out, Period value) {
        out.write(value, value.toString());
    }
}
