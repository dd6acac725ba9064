package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * A number that values are compared with: numbers by their exact value, durations by their seconds. All that depends on
 * the bound alone is computed once, so that comparing an integer, a floating-point number or a duration with a whole
 * bound creates no object.
 */
final class NumberBound {
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal ABOVE_LONGS =
            BigDecimal.valueOf(Long.MAX_VALUE).add(BigDecimal.ONE);

    private final BigDecimal exact;

    /** The bound rounded down; the nearest long if that is none. */
    private final long floor;

    /** What the bound is above the floor, less than one; exactly one, or minus one, if the bound is beyond all longs. */
    private final BigDecimal rest;

    /** The nearest double, which may be infinite. */
    private final double nearest;

    /** How the nearest double compares with the bound. */
    private final int nearestToBound;

    NumberBound(BigDecimal bound) {
        exact = bound;
        if (bound.compareTo(ABOVE_LONGS) >= 0) {
            floor = Long.MAX_VALUE;
            rest = BigDecimal.ONE;
        } else if (bound.compareTo(LEAST_LONG) < 0) {
            floor = Long.MIN_VALUE;
            rest = BigDecimal.ONE.negate();
        } else {
            BigDecimal whole = bound.setScale(0, RoundingMode.FLOOR);
            floor = whole.longValueExact();
            rest = bound.subtract(whole);
        }
        nearest = bound.doubleValue();
        nearestToBound = Double.isInfinite(nearest) ? bound.signum() : new BigDecimal(nearest).compareTo(bound);
    }

    NumberBound(long bound) {
        this(BigDecimal.valueOf(bound));
    }

    /** The bound as a violation's parameter: a {@code Long} if it is one by value, else a {@code BigDecimal}. */
    Number param() {
        return rest.signum() == 0 ? (Number) floor : exact;
    }

    boolean isAtMost(Object value) {
        return compare(value, -1) >= 0;
    }

    boolean isLessThan(Object value) {
        return compare(value, -1) > 0;
    }

    boolean isAtLeast(Object value) {
        return compare(value, 1) <= 0;
    }

    boolean isGreaterThan(Object value) {
        return compare(value, 1) < 0;
    }

    /**
     * Compares a value with the bound.
     *
     * @param ifNaN the answer for a NaN, which is on neither side
     */
    private int compare(Object value, int ifNaN) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return compareLong(((Number) value).longValue());
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isNaN(number) ? ifNaN : compareDouble(number);
        }
        if (value instanceof BigDecimal number) {
            return number.compareTo(exact);
        }
        if (value instanceof BigInteger number) {
            return compareBig(number);
        }
        if (value instanceof Duration duration) {
            return compareDuration(duration);
        }
        throw new IllegalArgumentException("Neither a number nor a duration: " + value.getClass());
    }

    /** How an integer compares with the bound. */
    int compareLong(long value) {
        return value == floor ? -rest.signum() : Long.compare(value, floor);
    }

    /**
     * How a double, except NaN, compares with the bound. Rounding keeps order: a double below, or above, the nearest one
     * is below, or above, the bound itself.
     */
    int compareDouble(double value) {
        if (value < nearest) {
            return -1;
        }
        return value > nearest ? 1 : nearestToBound;
    }

    private int compareBig(BigInteger value) {
        if (value.bitLength() < Long.SIZE) {
            return compareLong(value.longValue());
        }
        boolean boundIsBeyondLongs = rest.abs().compareTo(BigDecimal.ONE) == 0;
        return boundIsBeyondLongs ? new BigDecimal(value).compareTo(exact) : value.signum();
    }

    /** A duration, too, is whole seconds rounded down and what it is above them. */
    private int compareDuration(Duration value) {
        if (value.getSeconds() != floor) {
            return Long.compare(value.getSeconds(), floor);
        }
        return rest.signum() == 0
                ? Integer.signum(value.getNano())
                : BigDecimal.valueOf(value.getNano(), 9).compareTo(rest);
    }
}
