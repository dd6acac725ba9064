package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DigitsTest {

    private static boolean holds(Constraint<Object> constraint, Object value) {
        return constraint.check(value, Clock.systemUTC()) == null;
    }

    static Stream<Arguments> wholeDigits() {
        return Stream.of(
                arguments((byte) 99, 2),
                arguments((short) -100, 3),
                arguments(0, 0),
                arguments(1, 1),
                arguments(Integer.MIN_VALUE, 10),
                arguments(Long.MIN_VALUE, 19),
                arguments(99.99d, 2),
                arguments(-100d, 3),
                arguments(0.5f, 0),
                arguments(1e22, 23),
                arguments(BigInteger.TEN.pow(50), 51),
                arguments(BigInteger.TEN.pow(50).subtract(BigInteger.ONE), 50),
                arguments(new BigDecimal("1e5"), 6),
                arguments(new BigDecimal("-0.00001"), 0),
                arguments(new BigDecimal("999.9999999999999999999999999"), 3),
                arguments(Duration.ofSeconds(3599, 999_999_999), 4));
    }

    @ParameterizedTest
    @MethodSource("wholeDigits")
    void countsDigitsBeforeThePointWithoutLeadingZeros(Object value, int digits) {
        assertThat(holds(Constraints.wholeDigits(digits), value)).isTrue();
        assertThat(holds(Constraints.wholeDigits(Integer.MAX_VALUE), value)).isTrue();
        if (digits > 0) {
            assertThat(holds(Constraints.wholeDigits(digits - 1), value)).isFalse();
        }
    }

    static Stream<Arguments> decimalPlaces() {
        return Stream.of(
                arguments((byte) 1, 0),
                arguments((short) 10, 0),
                arguments(100, 0),
                arguments(Long.MAX_VALUE, 0),
                arguments(BigInteger.TEN, 0),
                arguments(1.0d, 0),
                arguments(1e300, 0),
                arguments(0.1d, 1),
                arguments(0.1f, 1),
                arguments(-2.675d, 3),
                arguments(1e-7d, 7),
                arguments(new BigDecimal("1e5"), 0),
                arguments(new BigDecimal("1.000"), 0),
                arguments(new BigDecimal("0.000"), 0),
                arguments(new BigDecimal("1.0500"), 2),
                arguments(new BigDecimal("-0.1024"), 4),
                arguments(Duration.ofMillis(1500), 1),
                arguments(Duration.ofNanos(-1), 9),
                arguments(Duration.ofSeconds(7), 0));
    }

    @ParameterizedTest
    @MethodSource("decimalPlaces")
    void countsDigitsBehindThePointWithoutTrailingZeros(Object value, int digits) {
        assertThat(holds(Constraints.decimalPlaces(digits), value)).isTrue();
        assertThat(holds(Constraints.decimalPlaces(Integer.MAX_VALUE), value)).isTrue();
        if (digits > 0) {
            assertThat(holds(Constraints.decimalPlaces(digits - 1), value)).isFalse();
        }
    }

    @Test
    void infinitiesHaveTooManyDigits() {
        for (Object infinity :
                new Object[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY}) {
            assertThat(holds(Constraints.wholeDigits(1000), infinity)).isFalse();
            assertThat(holds(Constraints.decimalPlaces(1000), infinity)).isFalse();
        }
    }

    @Test
    void anEnormousExponentIsNotWrittenOut() {
        assertThat(holds(Constraints.wholeDigits(9), new BigDecimal("1e2000000000")))
                .isFalse();
        assertThat(holds(Constraints.decimalPlaces(9), new BigDecimal("1e-2000000000")))
                .isFalse();
        assertThat(holds(Constraints.decimalPlaces(9), new BigDecimal("0e-2000000000")))
                .isTrue();
        assertThat(holds(Constraints.decimalPlaces(9), new BigDecimal("1e2000000000")))
                .isTrue();
    }

    /** Dividing by ten once a zero takes many minutes here. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aMillionTrailingZerosAreNotStrippedOneByOne() {
        int zeros = 1_000_000;
        BigDecimal one = new BigDecimal(BigInteger.TEN.pow(zeros), zeros);
        assertThat(holds(Constraints.decimalPlaces(2), one)).isTrue();
        assertThat(holds(Constraints.decimalPlaces(2), one.scaleByPowerOfTen(-3)))
                .isFalse();
    }

    @Test
    void aNegativeNumberOfDigitsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Constraints.wholeDigits(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Constraints.decimalPlaces(-1));
    }
}
