package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumberConstraintsTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final BigInteger TWO_63 = BigInteger.ONE.shiftLeft(63);

    /** Whether a value meets the condition; asked without an object, too, where the value needs none. */
    private static boolean holds(Constraint<Object> constraint, Object value) {
        boolean holds = constraint.check(value, CLOCK) == null;
        if (value instanceof Long number) {
            assertThat(constraint.check(number.longValue(), CLOCK) == null).isEqualTo(holds);
        } else if (value instanceof Double number) {
            assertThat(constraint.check(number.doubleValue(), CLOCK) == null).isEqualTo(holds);
        }
        return holds;
    }

    /** Of each type: a value below 5, one that is 5, one above. */
    static Stream<Arguments> aroundFive() {
        return Stream.of(
                arguments((byte) 4, (byte) 5, (byte) 6),
                arguments((short) 4, (short) 5, (short) 6),
                arguments(4, 5, 6),
                arguments(4L, 5L, 6L),
                arguments(Math.nextDown(5f), 5f, Math.nextUp(5f)),
                arguments(Math.nextDown(5d), 5d, Math.nextUp(5d)),
                arguments(Double.NEGATIVE_INFINITY, 5d, Double.POSITIVE_INFINITY),
                arguments(Float.NEGATIVE_INFINITY, 5f, Float.POSITIVE_INFINITY),
                arguments(BigInteger.valueOf(4), BigInteger.valueOf(5), TWO_63.shiftLeft(10)),
                arguments(new BigDecimal("4.99999999999999999999"), new BigDecimal("5.000"), new BigDecimal("5.0001")),
                arguments(Duration.ofSeconds(5).minusNanos(1), Duration.ofSeconds(5), Duration.ofSeconds(5, 1)));
    }

    @ParameterizedTest
    @MethodSource("aroundFive")
    void takesWhatItsNameSays(Object below, Object five, Object above) {
        assertHolds(Constraints.min(5), below, false, five, true, above, true);
        assertHolds(Constraints.max(5), below, true, five, true, above, false);
        assertHolds(Constraints.greaterThan(5), below, false, five, false, above, true);
        assertHolds(Constraints.lessThan(5), below, true, five, false, above, false);
        assertHolds(Constraints.decimalMin("5.0", true), below, false, five, true, above, true);
        assertHolds(Constraints.decimalMin("5.0", false), below, false, five, false, above, true);
        assertHolds(Constraints.decimalMax("5.0", true), below, true, five, true, above, false);
        assertHolds(Constraints.decimalMax("5.0", false), below, true, five, false, above, false);
    }

    private static void assertHolds(Constraint<Object> constraint, Object... valuesAndOutcomes) {
        for (int i = 0; i < valuesAndOutcomes.length; i += 2) {
            assertThat(holds(constraint, valuesAndOutcomes[i]))
                    .as("%s", valuesAndOutcomes[i])
                    .isEqualTo(valuesAndOutcomes[i + 1]);
        }
    }

    @ParameterizedTest
    @MethodSource("numberConstraints")
    void nanMeetsNoBound(Constraint<Object> constraint) {
        assertThat(holds(constraint, Double.NaN)).isFalse();
        assertThat(holds(constraint, Float.NaN)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("numberConstraints")
    void whatIsNoNumberIsAMistakeOfTheCaller(Constraint<Object> constraint) {
        assertThatIllegalArgumentException().isThrownBy(() -> constraint.check("5", CLOCK));
    }

    static Stream<Constraint<Object>> numberConstraints() {
        return Stream.of(
                Constraints.min(0),
                Constraints.max(0),
                Constraints.greaterThan(Long.MIN_VALUE),
                Constraints.lessThan(Long.MAX_VALUE),
                Constraints.decimalMin("-1e400", true),
                Constraints.decimalMax("1e400", false),
                Constraints.wholeDigits(3),
                Constraints.decimalPlaces(3));
    }

    @Test
    void theLeastLongIsABoundLikeAnyOther() {
        Constraint<Object> constraint = Constraints.min(Long.MIN_VALUE);
        assertThat(holds(constraint, Long.MIN_VALUE)).isTrue();
        assertThat(holds(constraint, TWO_63.negate())).isTrue();
        assertThat(holds(constraint, TWO_63.negate().subtract(BigInteger.ONE))).isFalse();
        assertThat(holds(Constraints.greaterThan(Long.MIN_VALUE), Long.MIN_VALUE))
                .isFalse();
    }

    @Test
    void zeroIsNeitherPositiveNorNegativeWhateverItsSign() {
        assertThat(holds(Constraints.greaterThan(0), -0d)).isFalse();
        assertThat(holds(Constraints.lessThan(0), -0d)).isFalse();
        assertThat(holds(Constraints.min(0), -0d)).isTrue();
        assertThat(holds(Constraints.max(0), 0f)).isTrue();
    }

    @Test
    void greatLongsAreNotRoundedToDoubles() {
        long odd = (1L << 53) + 1;
        assertThat(holds(Constraints.max(odd - 1), odd)).isFalse();
        assertThat(holds(Constraints.lessThan(odd), (double) (odd - 1))).isTrue();
        assertThat(holds(Constraints.max(Long.MAX_VALUE), 0x1p63)).isFalse();
        assertThat(holds(Constraints.min(Long.MIN_VALUE), -0x1p63)).isTrue();
        assertThat(holds(Constraints.greaterThan(Long.MIN_VALUE), -0x1p63)).isFalse();
    }

    @Test
    void aDecimalBoundIsNotRoundedToADouble() {
        // 0.1 as a double is a little more than a tenth, 0.3 a little less than three tenths.
        assertThat(holds(Constraints.decimalMax("0.1", true), 0.1d)).isFalse();
        assertThat(holds(Constraints.decimalMin("0.3", true), 0.3d)).isFalse();
        assertThat(holds(Constraints.decimalMin("0.5", true), 0.5d)).isTrue();
    }

    @Test
    void boundsMayLieBeyondLongsAndDoubles() {
        Constraint<Object> below = Constraints.decimalMax("1e400", true);
        assertThat(holds(below, Long.MAX_VALUE)).isTrue();
        assertThat(holds(below, Double.MAX_VALUE)).isTrue();
        assertThat(holds(below, Double.POSITIVE_INFINITY)).isFalse();
        assertThat(holds(below, BigInteger.TEN.pow(400))).isTrue();
        assertThat(holds(below, BigInteger.TEN.pow(400).add(BigInteger.ONE))).isFalse();
        assertThat(holds(below, new BigDecimal("1e2000000000"))).isFalse();
        assertThat(holds(below, Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)))
                .isTrue();

        Constraint<Object> above = Constraints.decimalMin("-9223372036854775808.5", false);
        assertThat(holds(above, Long.MIN_VALUE)).isTrue();
        assertThat(holds(above, Duration.ofSeconds(Long.MIN_VALUE))).isTrue();
        assertThat(holds(above, TWO_63.negate().subtract(BigInteger.ONE))).isFalse();
        assertThat(holds(above, Double.NEGATIVE_INFINITY)).isFalse();
    }

    @Test
    void durationsCompareBySecondsAndTheirFractions() {
        Constraint<Object> constraint = Constraints.decimalMin("-1.5", true);
        assertThat(holds(constraint, Duration.ofMillis(-1500))).isTrue();
        assertThat(holds(constraint, Duration.ofMillis(-1500).minusNanos(1))).isFalse();
        assertThat(holds(Constraints.greaterThan(0), Duration.ofNanos(1))).isTrue();
        assertThat(holds(Constraints.greaterThan(0), Duration.ZERO)).isFalse();
        assertThat(holds(Constraints.max(86_400), Duration.ofDays(1))).isTrue();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments(Constraints.min(60), 59, "greater_than_equal", Map.of("ge", 60L), "Expected 60 or more"),
                arguments(Constraints.max(60), 61, "less_than_equal", Map.of("le", 60L), "Expected 60 or less"),
                arguments(Constraints.greaterThan(0), 0, "greater_than", Map.of("gt", 0L), "Expected more than 0"),
                arguments(Constraints.lessThan(0), 0, "less_than", Map.of("lt", 0L), "Expected less than 0"),
                arguments(
                        Constraints.decimalMin("0.5", true),
                        0,
                        "greater_than_equal",
                        Map.of("ge", new BigDecimal("0.5")),
                        "Expected 0.5 or more"),
                arguments(
                        Constraints.decimalMin("2e1", false),
                        0,
                        "greater_than",
                        Map.of("gt", 20L),
                        "Expected more than 20"),
                arguments(
                        Constraints.decimalMax("7.00", true),
                        8,
                        "less_than_equal",
                        Map.of("le", 7L),
                        "Expected 7 or less"),
                arguments(
                        Constraints.decimalMax("9223372036854775808", false),
                        TWO_63,
                        "less_than",
                        Map.of("lt", new BigDecimal(TWO_63)),
                        "Expected less than 9223372036854775808"),
                arguments(
                        Constraints.wholeDigits(2),
                        100,
                        "decimal_whole_digits",
                        Map.of("whole_digits", 2L),
                        "Expected 2 or fewer digits before the decimal point"),
                arguments(
                        Constraints.decimalPlaces(1),
                        0.25,
                        "decimal_max_places",
                        Map.of("decimal_places", 1L),
                        "Expected 1 or fewer digits behind the decimal point"));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void aBreachNamesTheBound(
            Constraint<Object> constraint, Object value, String code, Map<String, Object> params, String message) {
        assertThat(constraint.check(value, CLOCK)).isEqualTo(new Breach(code, message, params));
    }

    @Test
    void aBoundMustBeANumber() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Constraints.decimalMin("five", true));
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Constraints.decimalMax("NaN", true));
    }
}
