package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each constraint on each kind of type that it applies to, in schemas that the processor generates. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstraintsAtWorkTest {
    private final Running schemas = Running.of("""
            @Schema
            public interface Limits {
                @Nullable @Min(1) Byte min();
                @Max(1) OptionalLong max();
                @DecimalMin(value = "0.5", inclusive = false) OptionalDouble decimalMin();
                @Nullable @DecimalMax("0.5") BigDecimal decimalMax();
                @Positive Optional<Duration> positive();
                @PositiveOrZero OptionalInt positiveOrZero();
                @Nullable @Negative Float negative();
                @Nullable @NegativeOrZero BigInteger negativeOrZero();
                @Nullable @Digits(integer = 2, fraction = 1) Double digits();
                @Nullable @Size(min = 2, max = 3) String text();
                @Nullable @Size(min = 2, max = 3) CharSequence characters();
                @Nullable @Size(min = 2, max = 3) List<Integer> list();
                @Nullable @Size(max = 1) Set<Integer> set();
                @Nullable @Size(max = 1) Collection<Integer> collection();
                @Nullable @Size(max = 1) Map<String, Integer> map();
                @Size(max = 1) Optional<String[]> array();
                @Nullable @NotEmpty String notEmpty();
                @Nullable @NotEmpty List<String> notEmptyList();
                @Nullable @NotBlank String notBlank();
                @Nullable @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) String pattern();
                @Nullable @Email String email();
                @Nullable @Email(regexp = ".+@example\\\\.org") String ours();
                @Nullable @Past Instant past();
                @Nullable @PastOrPresent OffsetDateTime pastOrPresent();
                @Nullable @Future ZonedDateTime future();
                @Nullable @FutureOrPresent LocalDate futureOrPresent();
                @Nullable @Past LocalDateTime pastLocally();
                @Nullable @AssertTrue Boolean yes();
                @Nullable @AssertFalse Boolean no();
                @Min.List({@Min(1), @Min(5)}) OptionalInt twice();
                @Nullable List<@Size(max = 2) @Pattern(regexp = "x*") String> items();
                @Nullable Map<@NotBlank String, @Nullable @Min(1) Long> entries();
                List<@Min(1) Integer> @Nullable @Size(max = 1) [] rows();
                @Size(max = 2, message = "{min} to {max}, not \\\\{x\\\\}") Optional<String> message();
            }
            """, """
            public interface Named {
                @Size(max = 2) String name();
            }
            """, """
            @Schema
            public interface Inherited extends Named {
                @Override String name();
                @Min(1) long id();
                @Positive float rate();
                @Max(3) @DefaultValue("2") char size();
            }
            """.replace(
                    "@Max(3) @DefaultValue(\"2\") char size();", "@Max(3) @DefaultValue(\"2\") short size();"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"min":0}                  | min greater_than_equal {ge=1}
            {"max":2}                  | max less_than_equal {le=1}
            {"decimalMin":0.5}         | decimalMin greater_than {gt=0.5}
            {"decimalMax":0.51}        | decimalMax less_than_equal {le=0.5}
            {"positive":0}             | positive greater_than {gt=0}
            {"positiveOrZero":-1}      | positiveOrZero greater_than_equal {ge=0}
            {"negative":0.0}           | negative less_than {lt=0}
            {"negativeOrZero":1}       | negativeOrZero less_than_equal {le=0}
            {"digits":123.45}          | digits decimal_whole_digits {whole_digits=2}; digits decimal_max_places {decimal_places=1}
            {"text":"a"}               | text string_too_short {min_length=2, actual_length=1}
            {"characters":"abcd"}      | characters string_too_long {max_length=3, actual_length=4}
            {"list":[1]}               | list too_short {min_length=2, actual_length=1}
            {"set":[1,2]}              | set too_long {max_length=1, actual_length=2}
            {"collection":[1,2]}       | collection too_long {max_length=1, actual_length=2}
            {"map":{"a":1,"b":2}}      | map too_long {max_length=1, actual_length=2}
            {"array":["a","b"]}        | array too_long {max_length=1, actual_length=2}
            {"notEmpty":""}            | notEmpty string_too_short {min_length=1, actual_length=0}
            {"notEmptyList":[]}        | notEmptyList too_short {min_length=1, actual_length=0}
            {"notBlank":" "}           | notBlank string_blank
            {"pattern":"aB1"}          | pattern string_pattern_mismatch {pattern=[a-z]+}
            {"email":"x"}              | email email_parsing
            {"ours":"a@example.com"}   | ours string_pattern_mismatch {pattern=.+@example\\.org}
            {"past":"2999-01-01T00:00:00Z"}            | past datetime_past
            {"pastOrPresent":"2999-01-01T00:00:00Z"}   | pastOrPresent datetime_past_or_present
            {"future":"1999-01-01T00:00:00Z"}          | future datetime_future
            {"futureOrPresent":"1999-01-01"}           | futureOrPresent date_future_or_present
            {"pastLocally":"2999-01-01T00:00:00"}      | pastLocally datetime_past
            {"yes":false}              | yes assertion_error {expected=true}
            {"no":true}                | no assertion_error {expected=false}
            {"twice":3}                | twice greater_than_equal {ge=5}
            {"items":["x","xyz"]}      | items[1] string_too_long {max_length=2, actual_length=3}; items[1] string_pattern_mismatch {pattern=x*}
            {"entries":{" ":0}}        | entries[" "] string_blank; entries[" "] greater_than_equal {ge=1}
            {"rows":[[0],[1]]}         | rows[0][0] greater_than_equal {ge=1}
            {"rows":[[1],[1]]}         | rows too_long {max_length=1, actual_length=2}
            {"message":"abc"}          | message string_too_long {max_length=2, actual_length=3}
            """)
    void violationsAreThoseOfTheConstraint(String json, String violations) {
        assertThat(schemas.json("Limits", json)).isEqualTo(violations);
    }

    @Test
    void valuesThatMeetTheConstraintsAreReadAndWrittenBack() {
        String json =
                "{\"min\":1,\"max\":1,\"decimalMin\":0.6,\"decimalMax\":0.5,\"positive\":1.0,\"positiveOrZero\":0,"
                        + "\"negative\":-0.5,\"negativeOrZero\":0,\"digits\":12.5,\"text\":\"ab\",\"characters\":\"abc\","
                        + "\"list\":[1,2],\"set\":[1],\"collection\":[1],\"map\":{\"a\":1},\"array\":[\"a\"],"
                        + "\"notEmpty\":\"a\",\"notEmptyList\":[\"\"],\"notBlank\":\"a\",\"pattern\":\"aB\","
                        + "\"email\":\"a@example.com\",\"ours\":\"a@example.org\",\"twice\":5,\"items\":[\"xx\"],"
                        + "\"entries\":{\"a\":null},\"rows\":[[1]],\"message\":\"ab\"}";
        Object read = schemas.codec("Limits").validateJson(json);
        String written = schemas.codec("Limits").toJson(read, dev.formwork.runtime.DumpOptions.ALL.withoutNulls());
        assertThat(written).isEqualTo(json);
    }

    @Test
    void nullIsNotChecked() {
        assertThat(schemas.json(
                        "Limits",
                        "{\"min\":null,\"max\":null,\"positive\":null,\"text\":null,\"entries\":{\"a\":null}}"))
                .startsWith("{\"min\":null,\"max\":null");
    }

    @Test
    void placeholdersOfMessagesAreFilledIn() {
        assertThat(schemas.codec("Limits")
                        .tryValidateJson("{\"message\":\"abc\"}")
                        .violations()
                        .get(0)
                        .message())
                .isEqualTo("0 to 2, not {x}");
    }

    @Test
    void constraintsAreInheritedWithTheAccessor() {
        assertThat(schemas.object("Inherited", Map.of("name", "abc", "id", 0, "rate", 0)))
                .contains("name string_too_long", "id greater_than_equal", "rate greater_than");
        assertThat(schemas.json("Inherited", "{\"name\":\"ab\",\"id\":1,\"rate\":1}"))
                .isEqualTo("{\"name\":\"ab\",\"id\":1,\"rate\":1.0,\"size\":2}");
    }
}
