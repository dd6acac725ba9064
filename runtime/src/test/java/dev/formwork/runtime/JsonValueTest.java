package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonValueTest {
    private static final UUID ID = new UUID(1, 2);

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("s", "s"),
                Arguments.of('c', "c"),
                Arguments.of(true, true),
                Arguments.of((byte) 7, 7L),
                Arguments.of(0.5, 0.5),
                Arguments.of(0.5f, 0.5f),
                Arguments.of(Double.NaN, null),
                Arguments.of(Float.POSITIVE_INFINITY, null),
                Arguments.of(new BigDecimal("1.10"), new BigDecimal("1.10")),
                Arguments.of(ID, ID.toString()),
                Arguments.of(LocalDate.of(2026, 11, 23), "2026-11-23"),
                Arguments.of(Thread.State.NEW, "NEW"),
                Arguments.of(Duration.ofSeconds(60), 60.0),
                Arguments.of(Duration.ofMillis(-1500), -1.5),
                Arguments.of(Duration.ofSeconds(1L << 53, 1), new BigDecimal("9007199254740992.000000001")),
                Arguments.of(new int[] {1}, List.of(1L)),
                Arguments.of(Map.of(ID, Arrays.asList('x', null)), Map.of(ID.toString(), Arrays.asList("x", null))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isWhatAParserOfTheJsonTextGives(Object value, @Nullable Object json) {
        assertThat(Codecs.ANY.toJsonValue(value)).isEqualTo(json);
    }

    @Test
    void objectsAreMapsInTheirOrder() {
        assertThat(Codecs.ANY.toJsonValue(Map.of("a", Map.of())))
                .isInstanceOfSatisfying(
                        JsonObject.class, object -> assertThat(object.get("a")).isInstanceOf(JsonObject.class));
    }

    @Test
    void whatJsonHasNoFormForIsRefusedWithItsPath() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codecs.ANY.toJsonValue(Map.of("a", new Object())))
                .withMessage("a: cannot be written as JSON: class java.lang.Object");
    }

    @Test
    void strictReadingDemandsNoInstances() {
        Codec<UUID> id = Codecs.strict(Codecs.UUID);
        assertThat(id.fromJsonValue(ID.toString())).isEqualTo(ID);
        assertThatExceptionOfType(ValidationException.class).isThrownBy(() -> id.validate(ID.toString()));
        Codec<Set<String>> names = Codecs.strict(Codecs.set(Codecs.STRING));
        assertThat(names.fromJsonValue(List.of("a"))).containsExactly("a");
        assertThatExceptionOfType(ValidationException.class).isThrownBy(() -> names.validate(List.of("a")));
    }

    @Test
    void strictReadingDemandsTheExactKind() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> Codecs.strict(Codecs.INTEGER).fromJsonValue("7"));
    }
}
