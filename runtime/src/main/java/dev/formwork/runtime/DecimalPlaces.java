package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

/** How many digits a number has behind the decimal point, trailing zeros apart. */
final class DecimalPlaces {
    private DecimalPlaces() {}

    /**
     * Whether a number needs no more than {@code most} digits behind the point. A floating-point number has the digits
     * that {@link Double#toString(double)} gives; a duration those of its seconds; NaN and the infinities have none that
     * would do.
     */
    static boolean atMost(int most, Object value) {
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            if (number == Math.rint(number)) {
                return !Double.isInfinite(number);
            }
            // The text of the object itself: a float widened to double has other digits.
            return !Double.isNaN(number) && atMost(most, new BigDecimal(value.toString()));
        }
        if (value instanceof BigDecimal number) {
            return atMost(most, number);
        }
        if (value instanceof Duration duration) {
            return atMost(most, BigDecimal.valueOf(duration.getNano(), 9));
        }
        if (value instanceof Number) {
            return true;
        }
        throw new IllegalArgumentException("Neither a number nor a duration: " + value.getClass());
    }

    /**
     * {@link BigDecimal#stripTrailingZeros()} would take time quadratic in the zeros, and a sender chooses how many there
     * are. A single division tells the same; that there are enough factors of two rules out most of them beforehand,
     * and bounds the power of ten by the number's own size.
     */
    private static boolean atMost(int most, BigDecimal value) {
        long surplus = (long) value.scale() - most;
        if (surplus <= 0 || value.signum() == 0) {
            return true;
        }
        BigInteger digits = value.unscaledValue();
        return digits.getLowestSetBit() >= surplus
                && digits.mod(BigInteger.TEN.pow((int) surplus)).signum() == 0;
    }
}
