package dev.formwork.runtime;

import static dev.formwork.runtime.OutputSamples.json;
import static dev.formwork.runtime.OutputSamples.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.formwork.Extra;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WriteAnyTest {
    private static final UUID ID = UUID.fromString("5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11");

    private static final LocalDateTime TIME = LocalDateTime.parse("2020-01-02T03:04:05.6");

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(null, "null"),
                Arguments.of(true, "true"),
                Arguments.of((byte) 1, "1"),
                Arguments.of((short) 2, "2"),
                Arguments.of(3, "3"),
                Arguments.of(4L, "4"),
                Arguments.of(0.1f, "0.1"),
                Arguments.of(0.1, "0.1"),
                Arguments.of(new BigInteger("123456789012345678901"), "123456789012345678901"),
                Arguments.of(new BigDecimal("1.00"), "1.00"),
                Arguments.of(new AtomicInteger(5), "5"),
                Arguments.of(new LongAdder(), "0"),
                Arguments.of("text", "\"text\""),
                Arguments.of(new StringBuilder("text"), "\"text\""),
                Arguments.of('c', "\"c\""),
                Arguments.of(ID, "\"" + ID + "\""),
                Arguments.of(Extra.FORBID, "\"FORBID\""),
                Arguments.of(URI.create("http://a/b"), "\"http://a/b\""),
                Arguments.of(Duration.ofMillis(1500), "1.5"),
                Arguments.of(Instant.EPOCH, "\"1970-01-01T00:00:00Z\""),
                Arguments.of(TIME.atOffset(ZoneOffset.ofHours(2)), "\"2020-01-02T03:04:05.600000+02:00\""),
                Arguments.of(TIME.atZone(ZoneOffset.UTC), "\"2020-01-02T03:04:05.600000Z\""),
                Arguments.of(TIME, "\"2020-01-02T03:04:05.600000\""),
                Arguments.of(TIME.toLocalDate(), "\"2020-01-02\""),
                Arguments.of(TIME.toLocalTime(), "\"03:04:05.600000\""),
                Arguments.of(Period.ofDays(3), "\"P3D\""),
                Arguments.of(ZoneId.of("Europe/Berlin"), "\"Europe/Berlin\""),
                Arguments.of(Optional.of("there"), "\"there\""),
                Arguments.of(Optional.empty(), "null"),
                Arguments.of(OptionalInt.of(1), "1"),
                Arguments.of(OptionalInt.empty(), "null"),
                Arguments.of(OptionalLong.of(2), "2"),
                Arguments.of(OptionalLong.empty(), "null"),
                Arguments.of(OptionalDouble.of(3), "3.0"),
                Arguments.of(OptionalDouble.empty(), "null"),
                Arguments.of(Arrays.asList(1, null, List.of()), "[1,null,[]]"),
                Arguments.of(new ArrayDeque<>(List.of("a", "b")), "[\"a\",\"b\"]"),
                Arguments.of(new Object[] {1, "a"}, "[1,\"a\"]"),
                Arguments.of(new int[] {1, 2}, "[1,2]"),
                Arguments.of(new long[] {1, 2}, "[1,2]"),
                Arguments.of(new double[] {1, 0.5}, "[1.0,0.5]"),
                Arguments.of(new float[] {0.5f}, "[0.5]"),
                Arguments.of(new byte[] {-1}, "[-1]"),
                Arguments.of(new short[] {3}, "[3]"),
                Arguments.of(new boolean[] {true, false}, "[true,false]"),
                Arguments.of(new char[] {'x'}, "[\"x\"]"),
                Arguments.of(new int[][] {{1}, {}}, "[[1],[]]"),
                Arguments.of(Map.of("a", Map.of()), "{\"a\":{}}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesPlainJavaValuesAsJson(@Nullable Object value, String text) {
        assertThat(json(out -> out.writeAny(value))).isEqualTo(text);
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of("a", "a"),
                Arguments.of(new StringBuilder("b"), "b"),
                Arguments.of('c', "c"),
                Arguments.of(true, "true"),
                Arguments.of(1, "1"),
                Arguments.of(2L, "2"),
                Arguments.of(0.5, "0.5"),
                Arguments.of(0.5f, "0.5"),
                Arguments.of(BigInteger.TWO, "2"),
                Arguments.of(new BigDecimal("1.0"), "1.0"),
                Arguments.of(ID, ID.toString()),
                Arguments.of(Extra.KEEP, "KEEP"),
                Arguments.of(Duration.ofSeconds(90), "PT1M30S"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void writesScalarKeysAsText(Object key, String text) {
        assertThat(json(out -> out.writeAny(Map.of(key, 1)))).isEqualTo("{\"" + text + "\":1}");
        assertThat(object(out -> out.writeAny(Map.of(key, 1)))).isEqualTo(Map.of(text, 1));
    }

    @Test
    void refusesOtherKeysWithTheirPath() {
        Map<@Nullable String, Integer> nullKey = new HashMap<>();
        nullKey.put(null, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(out -> out.writeAny(List.of(nullKey))))
                .withMessage("[0]: null cannot be the key of a map");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> object(out -> out.writeAny(Map.of("a", Map.of(List.of(), 1)))))
                .withMessage("a: a list cannot be the key of a map");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> object(out -> out.writeAny(Map.of(Map.of(), 1))))
                .withMessage("$: an object cannot be the key of a map");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> object(out -> out.writeAny(Map.of(new Thread(), 1))))
                .withMessage("$: class java.lang.Thread cannot be the key of a map");
    }

    @Test
    void refusesObjectsThatHaveNoJson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(out -> out.writeAny(Map.of("a", List.of(1, new Thread())))))
                .withMessage("a[1]: cannot be written as JSON: class java.lang.Thread");
    }

    @Test
    void refusesNumbersWhoseTextIsNone() {
        Number fraction = new Number() {
            private static final long serialVersionUID = 1L;

            @Override
            public int intValue() {
                return 0;
            }

            @Override
            public long longValue() {
                return 0;
            }

            @Override
            public float floatValue() {
                return 0.5f;
            }

            @Override
            public double doubleValue() {
                return 0.5;
            }

            @Override
            public String toString() {
                return "1/2";
            }
        };
        assertThatIllegalArgumentException().isThrownBy(() -> json(out -> out.writeAny(fraction)));
        assertThat(object(out -> out.writeAny(fraction))).isSameAs(fraction);
    }

    /** A path is iterable and gives paths, the last of which gives itself. */
    @Test
    void takesAPathOfTheFileSystemForNoList() {
        Path path = Path.of("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(out -> out.writeAny(path)))
                .withMessageContaining("cannot be written as JSON");
        assertThat(object(out -> out.writeAny(path))).isSameAs(path);
    }

    @Test
    void refusesWhatContainsItself() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("m", map);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(out -> out.writeAny(list)))
                .withMessage("[0]".repeat(20) + "…: nested more than 1000 levels deep, or inside itself");
        assertThatIllegalArgumentException().isThrownBy(() -> object(out -> out.writeAny(map)));
    }

    @Test
    void writesAThousandLevels() {
        Object value = List.of();
        for (int i = 1; i < 1000; i++) {
            value = Collections.singletonList(value);
        }
        Object thousand = value;
        assertThat(json(out -> out.writeAny(thousand))).isEqualTo("[".repeat(1000) + "]".repeat(1000));
        assertThat(object(out -> out.writeAny(thousand))).isEqualTo(thousand);
    }
}
