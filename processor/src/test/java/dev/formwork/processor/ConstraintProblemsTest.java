package dev.formwork.processor;

import org.junit.jupiter.api.Test;

class ConstraintProblemsTest {
    private static final String IMPORTS = "package test; import dev.formwork.*; import java.util.*; import java.time.*;"
            + " import jakarta.validation.constraints.*; import org.jspecify.annotations.Nullable;\n";

    @Test
    void constraintsNameTheTypesThatTheyApplyTo() {
        Compiled.of(IMPORTS + """
                @Schema
                public interface Flow {
                    ¶@Min(1) String a();
                    ¶@Size(max = 1) int b();
                    ¶@NotBlank List<String> c();
                    ¶@Past Duration d();
                    ¶@AssertTrue Optional<String> e();
                    ¶@Email UUID f();
                    List<@Positive String> ¶g();
                    ¶@Digits(integer = 1, fraction = 1) char h();
                    ¶@DecimalMin("1") Object i();
                    @Size(max = 1) @AssertFalse.List(¶@AssertFalse) String j();
                }
                """)
                .assertErrors(
                        "@Min cannot apply to a(), whose type is java.lang.String: write it on a number or a Duration"
                                + " [CONSTRAINT_ON_WRONG_TYPE]",
                        "@Size cannot apply to b(), whose type is int: write it on a String or CharSequence, or a List,"
                                + " Set, Collection, Map or array [CONSTRAINT_ON_WRONG_TYPE]",
                        "@NotBlank cannot apply to c(), whose type is java.util.List<java.lang.String>: write it on a"
                                + " String or CharSequence [CONSTRAINT_ON_WRONG_TYPE]",
                        "@Past cannot apply to d(), whose type is java.time.Duration: write it on an Instant,"
                                + " OffsetDateTime, ZonedDateTime, LocalDate, LocalTime or LocalDateTime"
                                + " [CONSTRAINT_ON_WRONG_TYPE]",
                        "@AssertTrue cannot apply to e(), whose type is java.lang.String: write it on a boolean"
                                + " [CONSTRAINT_ON_WRONG_TYPE]",
                        "@Email cannot apply to f(), whose type is java.util.UUID: write it on a String or CharSequence"
                                + " [CONSTRAINT_ON_WRONG_TYPE]",
                        "@Positive cannot apply to g(), whose type is java.lang.String: write it on a number or a"
                                + " Duration [CONSTRAINT_ON_WRONG_TYPE]",
                        "@Digits cannot apply to h(), whose type is char: write it on a number or a Duration"
                                + " [CONSTRAINT_ON_WRONG_TYPE]",
                        "@DecimalMin cannot apply to i(), whose type is java.lang.Object: write it on a number or a"
                                + " Duration [CONSTRAINT_ON_WRONG_TYPE]",
                        "@AssertFalse cannot apply to j(), whose type is java.lang.String: write it on a boolean"
                                + " [CONSTRAINT_ON_WRONG_TYPE]");
    }

    @Test
    void notNullContradictsATypeThatAdmitsNull() {
        Compiled.of(IMPORTS + """
                @Schema
                public interface Flow {
                    @NotNull String a();
                    ¶@NotNull @Nullable String b();
                    ¶@NotNull Optional<String> c();
                    List<@NotNull @Nullable String> ¶d();
                    ¶@NotNull OptionalInt e();
                }
                """)
                .assertErrors(
                        "@NotNull contradicts the type of b(), which admits null or an empty Optional: write a type that"
                                + " does not, or remove @NotNull [NOT_NULL_ON_NULLABLE]",
                        "@NotNull contradicts the type of c(), which admits null or an empty Optional: write a type that"
                                + " does not, or remove @NotNull [NOT_NULL_ON_NULLABLE]",
                        "@NotNull contradicts the type of d(), which admits null or an empty Optional: write a type that"
                                + " does not, or remove @NotNull [NOT_NULL_ON_NULLABLE]",
                        "@NotNull contradicts the type of e(), which admits null or an empty Optional: write a type that"
                                + " does not, or remove @NotNull [NOT_NULL_ON_NULLABLE]");
    }

    @Test
    void boundsAreNumbersThatAdmitAValue() {
        Compiled.of(IMPORTS + """
                @Schema
                public interface Flow {
                    @DecimalMin(¶"x") int a();
                    @DecimalMax(value = ¶"1,5", inclusive = false) double b();
                    @Size(min = ¶-1) String c();
                    @Size(min = 1, max = ¶-1) String d();
                    @Size(min = ¶3, max = 2) String e();
                    @Digits(integer = ¶-1, fraction = ¶-2) int f();
                    @Min(5) @Max(¶4) int g();
                    @Max(4) @Min(¶5) Optional<Long> h();
                    @Min(5) @Max(5) int i();
                }
                """)
                .assertErrors(
                        "\"x\" is no bound of @DecimalMin: write a number [INVALID_BOUND]",
                        "\"1,5\" is no bound of @DecimalMax: write a number [INVALID_BOUND]",
                        "-1 is no bound of @Size: write 0 or more [INVALID_BOUND]",
                        "-1 is no bound of @Size: write 0 or more [INVALID_BOUND]",
                        "No value is at least 3 and at most 2: write bounds that admit one [CONTRADICTING_BOUNDS]",
                        "-1 is no bound of @Digits: write 0 or more [INVALID_BOUND]",
                        "-2 is no bound of @Digits: write 0 or more [INVALID_BOUND]",
                        "No value is at least 5 and at most 4: write bounds that admit one [CONTRADICTING_BOUNDS]",
                        "No value is at least 5 and at most 4: write bounds that admit one [CONTRADICTING_BOUNDS]");
    }

    @Test
    void regularExpressionsAreCompiled() {
        Compiled.of(IMPORTS + """
                @Schema
                public interface Flow {
                    @Pattern(regexp = ¶"(") String a();
                    @Email(regexp = ¶"[") String b();
                    @Pattern.List({@Pattern(regexp = "a"), @Pattern(regexp = ¶"*")}) String c();
                }
                """)
                .assertErrors(
                        "The regular expression is malformed, at index 1: Unclosed group: write it as"
                                + " java.util.regex.Pattern has it [INVALID_REGEXP]",
                        "The regular expression is malformed, at index 0: Unclosed character class: write it as"
                                + " java.util.regex.Pattern has it [INVALID_REGEXP]",
                        "The regular expression is malformed, at index 0: Dangling meta character '*': write it as"
                                + " java.util.regex.Pattern has it [INVALID_REGEXP]");
    }

    @Test
    void messagesHaveNoExpressionsAndNoUnknownPlaceholders() {
        Compiled.of(IMPORTS + """
                @Schema
                public interface Flow {
                    @Min(value = 1, message = ¶"not ${validatedValue}") int a();
                    @Size(max = 3, message = ¶"{my.key}") String b();
                    @NotBlank(message = ¶"{min}") String c();
                    @Size(max = 3, message = "{jakarta.validation.constraints.Size.message}") String d();
                    @Size(max = 3, message = "\\\\{x} of {max}") String e();
                }
                """)
                .assertErrors(
                        "The message has the expression ${validatedValue}, which is not supported: write the text itself,"
                                + " in which {name} stands for a member of the annotation [UNSUPPORTED_MESSAGE]",
                        "The message has the placeholder {my.key}, which is not supported: write the text itself, or"
                                + " min, max in braces [UNSUPPORTED_MESSAGE]",
                        "The message has the placeholder {min}, which is not supported: write the text itself"
                                + " [UNSUPPORTED_MESSAGE]");
    }

    @Test
    void groupsAndPayloadAreNotSupported() {
        Compiled.of(IMPORTS + """
                @Schema
                public interface Flow {
                    @Min(value = 1, groups = Flow¶.class) int a();
                    @Min(value = 1, groups = {}, payload = {}) int b();
                    ¶@Null @Nullable String c();
                }
                """)
                .assertErrors(
                        "The member groups of @Min is not supported: remove it [UNSUPPORTED_MEMBER]",
                        "@Null is not supported: remove it [UNSUPPORTED_ANNOTATION]");
    }

    @Test
    void defaultsMeetTheConstraints() {
        Compiled.of(IMPORTS + """
                @Schema
                public interface Flow {
                    @Min(60) @DefaultValue(¶"59") long a();
                    @Size(max = 2) @DefaultValue(¶"[1, 2, 3]") List<Integer> b();
                    @DefaultValue(¶"[\\"\\"]") List<@NotEmpty String> c();
                    @Min(60) @DefaultValue("60") OptionalInt d();
                    @Past @DefaultValue("\\"2999-01-01\\"") LocalDate e();
                    @Pattern(regexp = "[a-z]+") @Literal({"a", "B"}) @DefaultValue(¶"\\"B\\"") String f();
                }
                """)
                .assertErrors(
                        "The default does not fit long: expected 60 or more: write it as the JSON text of such a value"
                                + " [INVALID_DEFAULT_VALUE]",
                        "The default does not fit java.util.List<java.lang.Integer>: expected 2 or fewer items, but there"
                                + " are 3: write it as the JSON text of such a value [INVALID_DEFAULT_VALUE]",
                        "The default does not fit java.util.List<java.lang.String>: expected 1 or more characters, but"
                                + " there are 0, at [0]: write it as the JSON text of such a value"
                                + " [INVALID_DEFAULT_VALUE]",
                        "The default does not fit java.lang.String: expected a string that matches [a-z]+: write it as"
                                + " the JSON text of such a value [INVALID_DEFAULT_VALUE]");
    }

    @Test
    void constraintsOnTheFieldOfUnknownKeysHaveNoEffect() {
        Compiled.of(IMPORTS + "@Schema(extra = Extra.KEEP)\npublic interface Flow {"
                        + " ¶@Size(max = 1) ¶@Strict @Extras Map<String, @Nullable Object> extras(); }")
                .assertErrors(
                        "@Size has no effect on extras(), which receives the unknown keys: remove it"
                                + " [EXTRAS_WITH_OTHER]",
                        "@Strict has no effect on extras(), which receives the unknown keys: remove it"
                                + " [EXTRAS_WITH_OTHER]");
    }
}
