package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SizeConstraintsTest {
    private static final Clock CLOCK = Clock.systemUTC();

    static Stream<Arguments> containers() {
        return Stream.of(
                arguments(List.of(), 0),
                arguments(List.of("a"), 1),
                arguments(Arrays.asList(null, null), 2),
                arguments(Set.of(1, 2, 3), 3),
                arguments(Map.of(), 0),
                arguments(Map.of("a", 1, "b", 2), 2),
                arguments(new String[] {"a", "b"}, 2),
                arguments(new int[3][0], 3),
                arguments(new byte[1], 1),
                arguments(new short[2], 2),
                arguments(new int[3], 3),
                arguments(new long[4], 4),
                arguments(new float[5], 5),
                arguments(new double[6], 6),
                arguments(new char[7], 7),
                arguments(new boolean[8], 8));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void countsItems(Object container, int size) {
        assertThat(Constraints.minItems(size).check(container, CLOCK)).isNull();
        assertThat(Constraints.maxItems(size).check(container, CLOCK)).isNull();
        assertThat(Constraints.minItems(size + 1).check(container, CLOCK))
                .isEqualTo(new Breach(
                        "too_short",
                        "Expected " + (size + 1) + " or more items, but there are " + size,
                        Map.of("min_length", size + 1L, "actual_length", (long) size)));
        if (size > 0) {
            assertThat(Constraints.maxItems(size - 1).check(container, CLOCK))
                    .isEqualTo(new Breach(
                            "too_long",
                            "Expected " + (size - 1) + " or fewer items, but there are " + size,
                            Map.of("max_length", size - 1L, "actual_length", (long) size)));
        }
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("", 0),
                arguments("abc", 3),
                arguments(new StringBuilder("ab"), 2),
                arguments("\u00e9", 1),
                arguments("\ud83d\ude00", 2));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void countsUtf16Units(CharSequence text, int length) {
        assertThat(Constraints.minLength(length).check(text, CLOCK)).isNull();
        assertThat(Constraints.maxLength(length).check(text, CLOCK)).isNull();
        assertThat(Constraints.minLength(length + 1).check(text, CLOCK))
                .isEqualTo(new Breach(
                        "string_too_short",
                        "Expected " + (length + 1) + " or more characters, but there are " + length,
                        Map.of("min_length", length + 1L, "actual_length", (long) length)));
        if (length > 0) {
            assertThat(Constraints.maxLength(length - 1).check(text, CLOCK))
                    .isEqualTo(new Breach(
                            "string_too_long",
                            "Expected " + (length - 1) + " or fewer characters, but there are " + length,
                            Map.of("max_length", length - 1L, "actual_length", (long) length)));
        }
    }

    @Test
    void theBoundComesBeforeTheActualSize() {
        assertThat(Constraints.minItems(2).check(List.of(), CLOCK).params())
                .containsExactly(entry("min_length", 2L), entry("actual_length", 0L));
        assertThat(Constraints.maxLength(2).check("long", CLOCK).params())
                .containsExactly(entry("max_length", 2L), entry("actual_length", 4L));
    }

    @Test
    void whatHasNoSizeIsAMistakeOfTheCaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Constraints.minItems(1).check(5, CLOCK));
    }

    @Test
    void aNegativeSizeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Constraints.minLength(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Constraints.maxLength(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Constraints.minItems(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Constraints.maxItems(-1));
    }
}
