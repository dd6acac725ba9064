package dev.formwork.runtime;

import java.math.BigDecimal;
import java.time.Duration;

/** How a duration stands in JSON text. */
public enum DurationForm {

    /** The exact number of seconds, with a decimal point, such as {@code 90.0}. */
    SECONDS {
        @Override
        void write(Output out, Duration value) {
            out.write(value, decimal(value, 1));
        }
    },

    /** ISO 8601, with days at the most and one sign for the whole, such as {@code "P1DT2H"} or {@code "-PT0.5S"}. */
    ISO {
        @Override
        void write(Output out, Duration value) {
            out.write(value, iso(value));
        }
    },

    /** The exact number of milliseconds, with a decimal point only if there are parts of one, such as {@code 90000}. */
    MILLIS {
        @Override
        void write(Output out, Duration value) {
            out.write(value, decimal(value, 0).movePointRight(3));
        }
    };

    private static final int NANO_DIGITS = 9;

    /** Writes a duration in this form; plain objects hold the duration itself. */
    abstract void write(Output out, Duration value);

    /**
     * The text of a duration. Java's own has a sign in each part, and hours without end, which not every reader takes.
     */
    static String iso(Duration value) {
        Duration size = value.isNegative() ? negated(value) : value;
        if (size.isNegative()) {
            return value.toString();
        }
        long days = size.toDays();
        Duration rest = size.minusDays(days);
        String time = days > 0 && rest.isZero() ? "" : rest.toString().substring(1);
        return (value.isNegative() ? "-P" : "P") + (days > 0 ? days + "D" : "") + time;
    }

    /** The opposite; the longest negative duration has none, and stays what it is. */
    private static Duration negated(Duration value) {
        return value.getSeconds() == Long.MIN_VALUE ? value : value.negated();
    }

    /** The seconds, with no more digits after the point than needed, but at least {@code leastScale}. */
    private static BigDecimal decimal(Duration value, int leastScale) {
        BigDecimal seconds =
                BigDecimal.valueOf(value.getSeconds()).add(BigDecimal.valueOf(value.getNano(), NANO_DIGITS));
        BigDecimal shortest = seconds.signum() == 0 ? BigDecimal.ZERO : seconds.stripTrailingZeros();
        return shortest.scale() < leastScale ? shortest.setScale(leastScale) : shortest;
    }
}
