package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.processor.model.ConstraintCall;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolvedConstraintsTest {
    private static final String IMPORTS = "package test; import dev.formwork.*; import dev.formwork.runtime.*;"
            + " import jakarta.validation.constraints.*; import java.util.*; import java.time.*;"
            + " import org.jspecify.annotations.Nullable;\n";
    private static final String CENTS = IMPORTS + "class Cents implements Converter<Long> {"
            + " public Long fromRaw(Object raw) { return 1L; } public Object toRaw(Long cents) { return cents; } }";

    private static TypeUse type(String declaration) {
        return Compiled.of(IMPORTS + "@Schema\npublic interface Flow { " + declaration + " value(); }", CENTS)
                .field("value")
                .value();
    }

    /** Each call as {@code factory(arguments)}. */
    private static String calls(TypeUse type) {
        return String.join(
                " ",
                type.constraints().stream()
                        .map(call -> call.factory() + call.arguments())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @Min(1) int                                        | min[1]
            @Max(1) int                                        | max[1]
            @DecimalMin("0.5") double                          | decimalMin[0.5, true]
            @DecimalMin(value = "0.5", inclusive = false) double | decimalMin[0.5, false]
            @DecimalMax("1e400") double                        | decimalMax[1e400, true]
            @Positive int                                      | greaterThan[0]
            @PositiveOrZero int                                | min[0]
            @Negative int                                      | lessThan[0]
            @NegativeOrZero Duration                           | max[0]
            @Digits(integer = 2, fraction = 0) double          | wholeDigits[2] decimalPlaces[0]
            @Size String                                       |
            @Size(min = 1) String                              | minLength[1]
            @Size(min = 2, max = 2) String                     | minLength[2] maxLength[2]
            @Size(max = 0) CharSequence                        | maxLength[0]
            @Size(min = 1, max = 3) List<String>               | minItems[1] maxItems[3]
            @Size(max = 3) Map<String, String>                 | maxItems[3]
            @NotEmpty String                                   | minLength[1]
            @NotEmpty Set<String>                              | minItems[1]
            @NotBlank String                                   | notBlank[]
            @Pattern(regexp = "a") String                      | pattern[a, 0]
            @Pattern(regexp = "a", flags = {Pattern.Flag.DOTALL, Pattern.Flag.UNIX_LINES}) String | pattern[a, 33]
            @Email String                                      | email[]
            @Email(regexp = "a.*", flags = Pattern.Flag.COMMENTS) String | email[] pattern[a.*, 4]
            @Past Instant                                      | past[]
            @PastOrPresent LocalDate                           | pastOrPresent[]
            @Future LocalTime                                  | future[]
            @FutureOrPresent ZonedDateTime                     | futureOrPresent[]
            @AssertTrue boolean                                | assertTrue[]
            @AssertFalse Boolean                               | assertFalse[]
            @NotNull String                                    |
            @Min.List({@Min(1), @Min(5)}) @Max(9) int          | min[1] min[5] max[9]
            @Convert(Cents.class) @Max(9) Long                 | max[9]
            """)
    void annotationsAreCallsOfTheRuntime(String declaration, String calls) {
        assertThat(calls(type(declaration))).isEqualTo(calls == null ? "" : calls);
    }

    @Test
    void constraintsOnAnOptionalAreThoseOfItsValue() {
        TypeUse optional = type("@Convert(Cents.class) @Min(1) Optional<Long>");
        assertThat(optional.constraints()).isEmpty();
        assertThat(optional.shape()).isInstanceOfSatisfying(Shape.OptionalOf.class, shape -> {
            assertThat(shape.value().shape()).isInstanceOf(Shape.Converted.class);
            assertThat(calls(shape.value())).isEqualTo("min[1]");
        });
        assertThat(type("@OneOf({Long.class, String.class}) Optional<Object>").shape())
                .isInstanceOfSatisfying(
                        Shape.OptionalOf.class,
                        shape -> assertThat(shape.value().shape()).isInstanceOf(Shape.OneOf.class));
    }

    @Test
    void constraintsStandOnItemsKeysAndValues() {
        assertThat(type("List<@Size(max = 2) @NotBlank String>").shape())
                .isInstanceOfSatisfying(
                        Shape.Items.class,
                        items -> assertThat(calls(items.item())).isEqualTo("maxLength[2] notBlank[]"));
        assertThat(type("Map<@NotEmpty String, @Nullable @Min(3) Long>").shape())
                .isInstanceOfSatisfying(Shape.MapOf.class, map -> {
                    assertThat(calls(map.key())).isEqualTo("minLength[1]");
                    assertThat(calls(map.value())).isEqualTo("min[3]");
                });
    }

    @Test
    void messagesNameTheMembersOfTheirAnnotation() {
        assertThat(type("@Size(max = 2, message = \"{min} to {max}, not \\\\{x\\\\}\") String")
                        .constraints())
                .containsExactly(new ConstraintCall("maxLength", List.of(2), "0 to 2, not {x}"));
        assertThat(type("@Digits(integer = 1, fraction = 2, message = \"{integer}.{fraction}\") double")
                        .constraints())
                .extracting(ConstraintCall::message)
                .containsExactly("1.2", "1.2");
        assertThat(type("@NotBlank(message = \"{jakarta.validation.constraints.NotBlank.message}\") String")
                        .constraints())
                .containsExactly(new ConstraintCall("notBlank", List.of(), null));
    }
}
