package dev.formwork.runtime;

import static dev.formwork.runtime.TaskSamples.ID;
import static dev.formwork.runtime.TaskSamples.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodecsTest {
    private static final Codec<DayOfWeek> DAYS =
            Codecs.enumeration(DayOfWeek.class, DayOfWeek.values(), "mo", "tu", "we", "th", "fr", "sa", "su");

    @ParameterizedTest
    @MethodSource
    void readsWhatItWrites(Codec<Object> codec, String json, Object value) {
        assertThat(codec.validateJson(json)).isEqualTo(value);
        assertThat(codec.toJson(value)).isEqualTo(json);
        assertThat(codec.validate(codec.toPlain(value))).isEqualTo(value);
        assertThat(codec.validate(value)).isEqualTo(value);
    }

    static Stream<Arguments> readsWhatItWrites() {
        return Stream.of(
                Arguments.of(Codecs.list(Codecs.STRING), "[\"a\",\"b\"]", List.of("a", "b")),
                Arguments.of(Codecs.set(Codecs.STRING), "[\"b\",\"a\"]", Copies.set(List.of("b", "a"))),
                Arguments.of(Codecs.collection(Codecs.STRING), "[\"b\",\"a\"]", List.of("b", "a")),
                Arguments.of(Codecs.map(Codecs.INTEGER), "{\"a\":1}", Map.of("a", 1)),
                Arguments.of(Codecs.map(Codecs.UUID, DAYS), "{\"" + ID + "\":\"mo\"}", Map.of(ID, DayOfWeek.MONDAY)),
                Arguments.of(Codecs.map(DAYS, Codecs.INTEGER), "{\"tu\":1}", Map.of(DayOfWeek.TUESDAY, 1)),
                Arguments.of(Codecs.map(Codecs.LONG, Codecs.STRING), "{\"7\":\"x\"}", Map.of(7L, "x")),
                Arguments.of(Codecs.list(Codecs.nullable(Codecs.INTEGER)), "[1,null]", Arrays.asList(1, null)),
                Arguments.of(Codecs.optional(Codecs.STRING), "\"a\"", Optional.of("a")),
                Arguments.of(Codecs.optional(Codecs.STRING), "null", Optional.empty()),
                Arguments.of(Codecs.OPTIONAL_INT, "5", OptionalInt.of(5)),
                Arguments.of(Codecs.OPTIONAL_INT, "null", OptionalInt.empty()),
                Arguments.of(Codecs.OPTIONAL_LONG, "5", OptionalLong.of(5)),
                Arguments.of(Codecs.OPTIONAL_LONG, "null", OptionalLong.empty()),
                Arguments.of(Codecs.OPTIONAL_DOUBLE, "5.5", OptionalDouble.of(5.5)),
                Arguments.of(Codecs.OPTIONAL_DOUBLE, "null", OptionalDouble.empty()),
                Arguments.of(Codecs.BOOLEAN_ARRAY, "[true,false]", new boolean[] {true, false}),
                Arguments.of(Codecs.BYTE_ARRAY, "[1,-2]", new byte[] {1, -2}),
                Arguments.of(Codecs.SHORT_ARRAY, "[1,-2]", new short[] {1, -2}),
                Arguments.of(Codecs.INT_ARRAY, "[1,-2]", new int[] {1, -2}),
                Arguments.of(Codecs.LONG_ARRAY, "[1,-2]", new long[] {1, -2}),
                Arguments.of(Codecs.FLOAT_ARRAY, "[1.5]", new float[] {1.5f}),
                Arguments.of(Codecs.DOUBLE_ARRAY, "[1.5]", new double[] {1.5}),
                Arguments.of(Codecs.CHAR_ARRAY, "[\"a\"]", new char[] {'a'}),
                Arguments.of(Codecs.array(Codecs.UUID, UUID[]::new), "[\"" + ID + "\"]", new UUID[] {ID}),
                Arguments.of(Codecs.literal("a", "b"), "\"b\"", "b"),
                Arguments.of(Codecs.literal(1, 2), "2", 2L),
                Arguments.of(Codecs.literal(true), "true", true),
                Arguments.of(Codecs.ANY, "{\"a\":[1,null,\"x\"]}", Map.of("a", Arrays.asList(1L, null, "x"))));
    }

    @Test
    void namesWhatItReads() {
        assertThat(Codecs.list(Codecs.UUID).title()).isEqualTo("list[uuid]");
        assertThat(Codecs.set(Codecs.STRING).title()).isEqualTo("set[str]");
        assertThat(Codecs.collection(Codecs.STRING).title()).isEqualTo("list[str]");
        assertThat(Codecs.map(Codecs.INTEGER).title()).isEqualTo("dict[str, int]");
        assertThat(Codecs.map(Codecs.UUID, Codecs.ANY).title()).isEqualTo("dict[uuid, any]");
        assertThat(Codecs.optional(Codecs.STRING).title()).isEqualTo("optional[str]");
        assertThat(Codecs.OPTIONAL_INT.title()).isEqualTo("optional[int]");
        assertThat(Codecs.nullable(Codecs.STRING).title()).isEqualTo("nullable[str]");
        assertThat(Codecs.INT_ARRAY.title()).isEqualTo("array[int]");
        assertThat(Codecs.list(TaskSamples.CODEC).title()).isEqualTo("list[Task]");
    }

    @Test
    void collectionsCannotBeChanged() {
        assertThatThrownBy(
                        () -> Codecs.list(Codecs.STRING).validate(List.of("a")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Codecs.set(Codecs.STRING).validate(Set.of("a")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() ->
                        Codecs.map(Codecs.STRING).validate(Map.of("a", "b")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void listsThatWereReadNeedNoCopy() {
        List<String> list = Codecs.list(Codecs.STRING).validateJson("[\"a\"]");

        assertThat(Copies.list(list)).isSameAs(list);
    }

    @Test
    void reportsEveryBadItemOfAnArray() {
        assertThat(violations(Codecs.INT_ARRAY.tryValidateJson("[1,\"x\",null]")))
                .containsExactly("[1] int_parsing", "[2] int_type");
        assertThat(violations(Codecs.BYTE_ARRAY.tryValidate(List.of(128)))).containsExactly("[0] int_parsing_size");
        assertThat(violations(Codecs.array(Codecs.STRING, String[]::new).tryValidate("a")))
                .containsExactly("$ list_type");
    }

    @Test
    void refusesNullUnlessToldOtherwise() {
        assertThat(violations(Codecs.list(Codecs.STRING).tryValidateJson("[null]")))
                .containsExactly("[0] string_type");
        assertThat(violations(Codecs.INT_ARRAY.tryValidateJson("null"))).containsExactly("$ list_type");
        assertThat(violations(Codecs.map(Codecs.STRING).tryValidateJson("null")))
                .containsExactly("$ dict_type");
        assertThat(violations(DAYS.tryValidateJson("null"))).containsExactly("$ enum");
        assertThat(violations(Codecs.optional(Codecs.INTEGER).tryValidateJson("\"x\"")))
                .containsExactly("$ int_parsing");
    }

    @Test
    void looksALazyCodecUpWhenItIsFirstUsed() {
        AtomicInteger lookedUp = new AtomicInteger();
        Codec<String> lazy = Codecs.lazy(() -> {
            lookedUp.incrementAndGet();
            return Codecs.STRING;
        });
        Codec<List<String>> list = Codecs.list(lazy);
        assertThat(lookedUp).hasValue(0);

        assertThat(list.validate(List.of("a", "b"))).containsExactly("a", "b");
        assertThat(list.toJson(List.of("a"))).isEqualTo("[\"a\"]");
        assertThat(list.title()).isEqualTo("list[str]");
        assertThat(lookedUp).hasValue(1);
    }

    /** A list of lists of lists, to any depth. */
    private static final Codec<List<Object>> NESTED = Codecs.list(Codecs.lazy(CodecsTest::nested));

    @SuppressWarnings("unchecked") // Each item is a list of the same kind.
    private static Codec<Object> nested() {
        return (Codec<Object>) (Codec<?>) NESTED;
    }

    @Test
    void aCodecMayContainItself() {
        assertThat(NESTED.validateJson("[[],[[]]]")).isEqualTo(List.of(List.of(), List.of(List.of())));
        assertThat(violations(NESTED.tryValidateJson("[[],[5]]"))).containsExactly("[1][0] list_type");
        assertThat(NESTED.title()).isEqualTo("list[…]");
    }

    @Test
    void namesOfEnumConstantsMayBeAnyText() {
        String[] names = {"", "a", "seven77", "quote\" and \\", "\u00e4\u20ac\ud83d\ude00", "new\nline", "x".repeat(40)
        };
        Codec<DayOfWeek> days = Codecs.enumeration(DayOfWeek.class, DayOfWeek.values(), names);
        for (DayOfWeek day : DayOfWeek.values()) {
            String json = days.toJson(day);
            assertThat(json).isEqualTo(Codecs.STRING.toJson(names[day.ordinal()]));
            assertThat(days.validateJson(json)).isEqualTo(day);
        }
    }

    @Test
    void refusesEnumConstantsWithoutProperNames() {
        DayOfWeek[] two = {DayOfWeek.MONDAY, DayOfWeek.TUESDAY};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codecs.enumeration(DayOfWeek.class, two, "mo"))
                .withMessage("java.time.DayOfWeek has 2 constants, but 1 wire names");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codecs.enumeration(DayOfWeek.class, two, "mo", "mo"))
                .withMessage("Two values are \"mo\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codecs.enumeration(DayOfWeek.class, two, "mo", "\ud83d"))
                .withMessageContaining("has an unpaired surrogate");
    }
}
