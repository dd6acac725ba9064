package dev.formwork.runtime;

import static dev.formwork.runtime.TaskSamples.ID;
import static dev.formwork.runtime.TaskSamples.map;
import static dev.formwork.runtime.TaskSamples.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What plain Java objects count as. */
class PlainObjectsTest {

    @ParameterizedTest
    @MethodSource
    void readsWhateverHasItems(Object input) {
        assertThat(Codecs.list(Codecs.INTEGER).validate(input)).containsExactly(1, 2);
    }

    static Stream<Object> readsWhateverHasItems() {
        return Stream.of(
                List.of(1, 2),
                new TreeSet<>(List.of(1, 2)),
                new ArrayDeque<>(List.of(1, 2)),
                (Iterable<Integer>) List.of(1, 2)::iterator,
                List.of(1, 2).iterator(),
                Collections.enumeration(List.of(1, 2)),
                Stream.of(1, 2),
                IntStream.of(1, 2),
                Arguments.of((Object) new Object[] {1, "2"}),
                Arguments.of((Object) new Integer[] {1, 2}),
                new int[] {1, 2},
                new long[] {1, 2},
                new short[] {1, 2},
                new byte[] {1, 2},
                new float[] {1, 2},
                new double[] {1, 2},
                new char[] {'1', '2'},
                Optional.of(List.of(1, 2)));
    }

    @Test
    void readsBooleanArrays() {
        assertThat(Codecs.list(Codecs.BOOLEAN).validate(new boolean[] {true, false}))
                .containsExactly(true, false);
    }

    @Test
    void refusesWhatHasNoItemsOrHasNames() {
        for (Object input : Arrays.asList(null, "ab", new StringBuilder("ab"), 1, Map.of("a", 1), Path.of("a/b"))) {
            assertThat(violations(Codecs.list(Codecs.ANY).tryValidate(input))).containsExactly("$ list_type");
            assertThat(violations(Codecs.set(Codecs.ANY).tryValidate(input))).containsExactly("$ set_type");
        }
    }

    @Test
    void refusesWhatIsNoMap() {
        for (Object input : Arrays.asList(null, "ab", 1, List.of(), new Object[0])) {
            assertThat(violations(Codecs.map(Codecs.ANY).tryValidate(input))).containsExactly("$ dict_type");
        }
    }

    @ParameterizedTest
    @MethodSource
    void readsIntegersFromEveryKindOfNumber(Object input) {
        assertThat(Codecs.LONG.validate(input)).isEqualTo(5L);
        assertThat(Codecs.list(Codecs.INTEGER).validate(new Object[] {input})).containsExactly(5);
        assertThat(Codecs.BIG_INTEGER.validate(input)).isEqualTo(5);
        assertThat(Codecs.DOUBLE.validate(input)).isEqualTo(5.0);
    }

    static Stream<Object> readsIntegersFromEveryKindOfNumber() {
        return Stream.of(
                (byte) 5,
                (short) 5,
                5,
                5L,
                5f,
                5.0,
                BigInteger.valueOf(5),
                new BigDecimal("5"),
                new BigDecimal("5.00"),
                new BigDecimal("0.5E1"),
                new AtomicInteger(5),
                new AtomicLong(5),
                "5",
                new StringBuilder("5"),
                '5',
                OptionalInt.of(5),
                OptionalLong.of(5),
                OptionalDouble.of(5),
                Optional.of(Optional.of(5)));
    }

    @Test
    void losesNoDigitOfBigNumbers() {
        long beyondDouble = (1L << 53) + 1;

        assertThat(Codecs.LONG.validate(BigDecimal.valueOf(beyondDouble))).isEqualTo(beyondDouble);
        assertThat(Codecs.BIG_INTEGER.validate(
                        new BigDecimal(BigInteger.TEN.pow(30).add(BigInteger.ONE))))
                .isEqualTo(BigInteger.TEN.pow(30).add(BigInteger.ONE));
        assertThat(Codecs.BIG_DECIMAL.validate(new BigDecimal("0.12345678901234567890123")))
                .isEqualTo(new BigDecimal("0.12345678901234567890123"));
        assertThat(violations(Codecs.LONG.tryValidate(BigInteger.ONE.shiftLeft(63))))
                .containsExactly("$ int_parsing_size");
        assertThat(violations(Codecs.list(Codecs.INTEGER).tryValidate(List.of(1L << 31))))
                .containsExactly("[0] int_parsing_size");
    }

    @Test
    void takesFloatsForTheNumberThatTheyAreWrittenAs() {
        assertThat(Codecs.DOUBLE.validate(0.1f)).isEqualTo(0.1);
        assertThat(Codecs.ANY.validate(0.1f)).isEqualTo(0.1);
        assertThat(Codecs.FLOAT.validate(0.1f)).isEqualTo(0.1f);
    }

    @Test
    void readsNumbersThatAreNotFiniteOnlyIfTold() {
        ValidationOptions options = ValidationOptions.DEFAULTS.withNonFiniteNumbers(true);

        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(violations(Codecs.DOUBLE.tryValidate(number))).containsExactly("$ finite_number");
            assertThat(violations(Codecs.FLOAT.tryValidate((float) number))).containsExactly("$ finite_number");
            assertThat(violations(Codecs.ANY.tryValidate(List.of(number)))).containsExactly("[0] finite_number");
            assertThat(violations(Codecs.STRING.tryValidate(number))).containsExactly("$ string_type");
            assertThat(Codecs.DOUBLE.validate(number, options)).isEqualTo(Double.valueOf(number));
            assertThat(Codecs.ANY.validate(number, options)).isEqualTo(Double.valueOf(number));
        }
    }

    @Test
    void readsBooleansAndTexts() {
        assertThat(Codecs.BOOLEAN.validate(new AtomicBoolean(true))).isTrue();
        assertThat(Codecs.BOOLEAN.validate("yes")).isTrue();
        assertThat(Codecs.STRING.validate('c')).isEqualTo("c");
        assertThat(Codecs.STRING.validate(CharBuffer.wrap("text"))).isEqualTo("text");
        assertThat(Codecs.UUID.validate(new StringBuilder(ID.toString()))).isEqualTo(ID);
    }

    @Test
    void keepsNoTextThatMayChange() {
        StringBuilder text = new StringBuilder("a");
        CharSequence sequence = Codecs.CHAR_SEQUENCE.validate(text);
        Object any = Codecs.ANY.validate(text);
        text.append("b");

        assertThat(sequence).hasToString("a");
        assertThat(any).isEqualTo("a");
    }

    @Test
    void takesInstancesOfTheTypeItself() {
        OffsetDateTime time = OffsetDateTime.of(2031, 2, 3, 4, 5, 6, 7_000_000, ZoneOffset.ofHours(2));

        assertThat(Codecs.UUID.validate(ID)).isSameAs(ID);
        assertThat(Codecs.OFFSET_DATE_TIME.validate(time)).isSameAs(time);
        assertThat(Codecs.INSTANT.validate(Instant.EPOCH)).isSameAs(Instant.EPOCH);
        assertThat(Codecs.enumeration(DayOfWeek.class, DayOfWeek.values(), "1", "2", "3", "4", "5", "6", "7")
                        .validate(List.of(DayOfWeek.MONDAY).get(0)))
                .isSameAs(DayOfWeek.MONDAY);
    }

    @Test
    void copiesAnythingAsJsonTextWouldGiveIt() {
        Object any = Codecs.ANY.validate(map(
                "numbers",
                new Object[] {1, (short) 2, 3L, 4f, BigInteger.valueOf(5), new AtomicLong(6)},
                "big",
                List.of(BigInteger.ONE.shiftLeft(63), new BigDecimal("1.10"), new BigDecimal("7")),
                "texts",
                List.of("a", 'b', new StringBuilder("c")),
                "others",
                Arrays.asList(true, null, Optional.empty(), ID),
                new StringBuilder("map"),
                Map.of("k", new int[] {1})));

        assertThat(any)
                .isEqualTo(map(
                        "numbers", List.of(1L, 2L, 3L, 4.0, 5L, 6L),
                        "big", List.of(BigInteger.ONE.shiftLeft(63), new BigDecimal("1.10"), 7L),
                        "texts", List.of("a", "b", "c"),
                        "others", Arrays.asList(true, null, null, ID),
                        "map", Map.of("k", List.of(1L))));
        assertThatThrownBy(() -> ((Map<?, ?>) any).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) ((Map<?, ?>) any).get("numbers")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsObjectsThatJsonHasNoKindFor() {
        Object opaque = new Object();

        assertThat(Codecs.ANY.validate(opaque)).isSameAs(opaque);
        assertThat(Codecs.ANY.validate(Path.of("a/b"))).isEqualTo(Path.of("a/b"));
    }

    @Test
    void refusesKeysInsideAnythingThatAreNoText() {
        assertThat(violations(Codecs.ANY.tryValidate(List.of(map(ID, 1, "a", 2)))))
                .containsExactly("[0][\"" + ID + "\"] invalid_key");
    }
}
