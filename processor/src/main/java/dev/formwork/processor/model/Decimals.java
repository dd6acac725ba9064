package dev.formwork.processor.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Predicate;

/**
 * Floating-point numbers as text, in the form of {@link Double#toString(double)}, but with the fewest digits on every
 * JDK: before JDK 19 it sometimes gives more (JDK-4511638), and the same schema must become the same text.
 */
public final class Decimals {
    private Decimals() {}

    /** A finite {@code double}. */
    public static String of(double value) {
        return value == 0
                ? Double.toString(value)
                : text(shortest(new BigDecimal(value), rounded -> rounded.doubleValue() == value));
    }

    /** A finite {@code float}. */
    public static String of(float value) {
        return value == 0
                ? Float.toString(value)
                : text(shortest(new BigDecimal(value), rounded -> rounded.floatValue() == value));
    }

    private static BigDecimal shortest(BigDecimal exact, Predicate<BigDecimal> isSame) {
        int digits = 1;
        BigDecimal rounded = exact.round(new MathContext(digits));
        while (!isSame.test(rounded)) {
            rounded = exact.round(new MathContext(++digits));
        }
        return rounded.stripTrailingZeros();
    }

    // 0.001
    // 9999999.0
    // 1.0E7
    private static String text(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        if (exponent >= -3 && exponent < 7) {
            return value.setScale(Math.max(1, value.scale())).toPlainString();
        }
        BigDecimal mantissa = value.scaleByPowerOfTen(-exponent);
        return mantissa.setScale(Math.max(1, mantissa.scale())).toPlainString() + "E" + exponent;
    }
}
