package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumberBoundPropertyTest {

    @Property(tries = 5000, seed = "20")
    void comparesAsBigDecimalsDo(@ForAll("values") Object value, @ForAll("bounds") BigDecimal bound) {
        assertComparesAsBigDecimalsDo(value, bound);
    }

    @Property(tries = 5000, seed = "20")
    void comparesAsBigDecimalsDoCloseToTheBound(@ForAll("values") Object value, @ForAll("offsets") BigDecimal offset) {
        assertComparesAsBigDecimalsDo(value, exact(value).add(offset));
    }

    @Example
    void comparesAsBigDecimalsDoAtTheEndsOfEachType() {
        Object[] ends = {
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            Byte.MIN_VALUE,
            0,
            -0d,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            0x1p63,
            Math.nextDown(0x1p63),
            -0x1p63,
            Float.MAX_VALUE,
            BigInteger.ONE.shiftLeft(63),
            BigInteger.ONE.shiftLeft(63).negate(),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            Duration.ofSeconds(Long.MIN_VALUE),
            Duration.ofNanos(-1)
        };
        for (Object value : ends) {
            for (Object end : ends) {
                for (String offset :
                        new String[] {"-1", "-0.5", "-1e-9", "-1e-400", "0", "1e-400", "1e-9", "0.5", "1"}) {
                    assertComparesAsBigDecimalsDo(value, exact(end).add(new BigDecimal(offset)));
                }
            }
        }
    }

    @Property(seed = "20")
    void hasNoMoreWholeDigitsThanItsPowerOfTen(@ForAll("values") Object value, @ForAll("digits") int most) {
        BigDecimal whole = new BigDecimal(exact(value).toBigInteger());
        int digits = whole.signum() == 0 ? 0 : whole.precision();
        assertThat(Constraints.wholeDigits(most).check(value, Clock.systemUTC()) == null)
                .isEqualTo(digits <= most);
    }

    @Property(seed = "20")
    void hasTheDecimalPlacesLeftWithoutTrailingZeros(
            @ForAll("bounds") BigDecimal value,
            @ForAll("digits") int zeros,
            @ForAll("digits") int twos,
            @ForAll("digits") int most) {
        // Factors of two alone look like trailing zeros at first sight.
        BigInteger digits =
                value.unscaledValue().multiply(BigInteger.TEN.pow(zeros)).shiftLeft(twos);
        BigDecimal padded = new BigDecimal(digits, zeros + value.scale() % 10);
        assertThat(DecimalPlaces.atMost(most, padded))
                .isEqualTo(padded.stripTrailingZeros().scale() <= most);
    }

    private static void assertComparesAsBigDecimalsDo(Object value, BigDecimal bound) {
        int expected = exact(value).compareTo(bound);
        NumberBound tested = new NumberBound(bound);
        assertThat(tested.isAtMost(value)).as("%s >= %s", value, bound).isEqualTo(expected >= 0);
        assertThat(tested.isLessThan(value)).as("%s > %s", value, bound).isEqualTo(expected > 0);
        assertThat(tested.isAtLeast(value)).as("%s <= %s", value, bound).isEqualTo(expected <= 0);
        assertThat(tested.isGreaterThan(value)).as("%s < %s", value, bound).isEqualTo(expected < 0);
        for (boolean isLeast : new boolean[] {true, false}) {
            assertAsGoodWithoutAnObject(value, new BoundCondition(tested, isLeast, true));
            assertAsGoodWithoutAnObject(value, new BoundCondition(tested, isLeast, false));
        }
    }

    private static void assertAsGoodWithoutAnObject(Object value, BoundCondition condition) {
        boolean isGood = condition.holds(value, Clock.systemUTC());
        if (value instanceof Long number) {
            assertThat(condition.holds(number.longValue())).isEqualTo(isGood);
        } else if (value instanceof Double number) {
            assertThat(condition.holds(number.doubleValue())).isEqualTo(isGood);
        }
    }

    private static BigDecimal exact(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return new BigDecimal(((Number) value).doubleValue());
        }
        if (value instanceof Duration duration) {
            return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        }
        return new BigDecimal(value.toString());
    }

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<BigInteger> bigIntegers =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30));
        return Arbitraries.oneOf(
                Arbitraries.bytes().asGeneric(),
                Arbitraries.shorts().asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.integers()
                        .map(Float::intBitsToFloat)
                        .filter(Float::isFinite)
                        .asGeneric(),
                Arbitraries.longs()
                        .map(Double::longBitsToDouble)
                        .filter(Double::isFinite)
                        .asGeneric(),
                Arbitraries.doubles().asGeneric(),
                bigIntegers.asGeneric(),
                bounds().asGeneric(),
                Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 999_999_999))
                        .as((seconds, nanos) -> Duration.ofSeconds(seconds, nanos))
                        .asGeneric());
    }

    @Provide
    Arbitrary<BigDecimal> bounds() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)),
                        Arbitraries.integers().between(-40, 400))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<BigDecimal> offsets() {
        return Arbitraries.of("0", "1", "-1", "0.5", "-0.5", "1e-9", "-1e-9", "1e-20", "-1e-20", "1e-350", "-1e-350")
                .map(BigDecimal::new);
    }

    @Provide
    Arbitrary<Integer> digits() {
        return Arbitraries.integers().between(0, 45);
    }
}
