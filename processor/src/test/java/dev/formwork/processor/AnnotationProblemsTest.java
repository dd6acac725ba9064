package dev.formwork.processor;

import org.junit.jupiter.api.Test;

class AnnotationProblemsTest {

    @Test
    void literalNeedsValuesOfItsType() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    ¶@Literal({}) String a();
                    @Literal({"x", "y", ¶"x"}) String b();
                    @Literal({"1", ¶"01", ¶"x", ¶"1.0"}) int c();
                    @Literal({"-128", ¶"128"}) Byte d();
                    @Literal(¶"yes") boolean e();
                    ¶@Literal("x") List<String> f();
                    @Literal("99999999999999999999") java.math.BigInteger g();
                    @Literal("x") Optional<String> h();
                    @Literal("1") OptionalInt i();
                }
                """)
                .assertErrors(
                        "@Literal admits no value at all: list the values that are admitted [EMPTY_LITERAL]",
                        "@Literal lists \"x\" twice: remove one of them [DUPLICATE_LITERAL]",
                        "\"01\" is no value of int: write the JSON text of such a value (did you mean 1?) [INVALID_LITERAL]",
                        "\"x\" is no value of int: write the JSON text of such a value [INVALID_LITERAL]",
                        "\"1.0\" is no value of int: write the JSON text of such a value [INVALID_LITERAL]",
                        "\"128\" is no value of java.lang.Byte: write the JSON text of such a value [INVALID_LITERAL]",
                        "\"yes\" is no value of boolean: write the JSON text of such a value [INVALID_LITERAL]",
                        "@Literal cannot be on f(), whose type is java.util.List<java.lang.String>: write a String, an"
                                + " integer or a boolean, or an Optional of one [LITERAL_ON_WRONG_TYPE]");
    }

    @Test
    void extrasNeedASchemaThatKeepsThem() {
        Compiled.of("@Schema\npublic interface Flow { ¶@Extras Map<String, Object> extras(); }")
                .assertErrors("extras() would receive unknown keys, but the schema does not keep them: write"
                        + " @Schema(extra = Extra.KEEP), or remove @Extras [EXTRAS_WITHOUT_KEEP]");
    }

    @Test
    void keptKeysNeedAField() {
        Compiled.of("@Schema(extra = Extra¶.KEEP)\npublic interface Flow { String name(); }")
                .assertErrors("Flow keeps unknown keys but has no field to hold them: add @Extras Map<String, Object>"
                        + " extras(), or remove extra = KEEP [KEEP_WITHOUT_EXTRAS]");
    }

    @Test
    void extrasAreOneMapOfAnything() {
        Compiled.of("""
                @Schema(extra = Extra.KEEP)
                public interface Flow {
                    @Extras Map<String, @Nullable Object> extras();
                    ¶@Extras Map<String, Object> others();
                    ¶¶@Extras ¶@JsonAlias("x") Map<String, String> texts();
                }
                """)
                .assertErrors(
                        "extras() and others() would both receive the unknown keys: remove one @Extras [TWO_EXTRAS]",
                        "extras() and texts() would both receive the unknown keys: remove one @Extras [TWO_EXTRAS]",
                        "@Extras cannot be on texts(), whose type is java.util.Map<java.lang.String, java.lang.String>:"
                                + " write Map<String, Object> [EXTRAS_ON_WRONG_TYPE]",
                        "@JsonAlias has no effect on texts(), which receives the unknown keys: remove it"
                                + " [EXTRAS_WITH_OTHER]");
    }

    @Test
    void hiddenFieldHasNothingToMask() {
        Compiled.of("@Schema\npublic interface Flow { ¶@Hidden @Secret String token(); }")
                .assertErrors("@Hidden leaves token() out of toString(), so that @Secret has nothing to mask there:"
                        + " write @Secret alone, which also keeps the value out of violations [HIDDEN_AND_SECRET]");
    }

    @Test
    void annotationOnAMethodThatIsNoFieldIsReported() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    String name();
                    ¶@Hidden static String a() { return ""; }
                    ¶@Secret private String b() { return ""; }
                    ¶@ResetField default String c() { return ""; }
                    ¶@Default default String d(int x) { return ""; }
                    ¶@Default default void e() {}
                    ¶@Default default <T> T f() { return null; }
                    @JsonIgnore default String g() { return ""; }
                }
                """)
                .assertErrors(
                        "@Hidden has no effect on a(), which is no field, since it is static: remove it [NOT_A_FIELD]",
                        "@Secret has no effect on b(), which is no field, since it is private: remove it [NOT_A_FIELD]",
                        "@ResetField has no effect on c(), which is no field, since it has a body: remove it, or add"
                                + " @Default to make the method a field [NOT_A_FIELD]",
                        "@Default has no effect on d(), which is no field, since it takes parameters: remove it"
                                + " [NOT_A_FIELD]",
                        "@Default has no effect on e(), which is no field, since it returns nothing: remove it"
                                + " [NOT_A_FIELD]",
                        "@Default has no effect on f(), which is no field, since it has type parameters: remove it"
                                + " [NOT_A_FIELD]");
    }

    @Test
    void abstractAccessorCannotBeIgnored() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    ¶@JsonIgnore String a();
                    @JsonIgnore(false) String b();
                }
                """)
                .assertErrors("a() is abstract, so that it cannot be left out: remove @JsonIgnore, or give the method a"
                        + " body without @Default, which makes it no field [IGNORED_FIELD]");
    }

    @Test
    void annotationsThatWouldBeIgnoredAreReported() {
        Compiled.of("""
                ¶@JsonIgnoreProperties(ignoreUnknown = true)
                @Schema
                public interface Flow {
                    ¶@JsonInclude String a();
                    ¶@jakarta.validation.constraints.Null int b();
                    List<@jakarta.validation.Valid String> ¶c();
                    @JsonPropertyDescription("d") @JsonProperty("d") @JsonAlias("e") String d();
                }
                """)
                .assertErrors(
                        "@JsonIgnoreProperties is not supported: remove it [UNSUPPORTED_ANNOTATION]",
                        "@JsonInclude is not supported: remove it [UNSUPPORTED_ANNOTATION]",
                        "@Null is not supported: remove it [UNSUPPORTED_ANNOTATION]",
                        "@Valid is not supported: remove it [UNSUPPORTED_ANNOTATION]");
    }

    @Test
    void membersThatWouldBeIgnoredAreReported() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    @JsonProperty(value = "a", index = ¶1, access = JsonProperty.Access¶.READ_ONLY) String a();
                }
                """)
                .assertErrors(
                        "The member index of @JsonProperty is not supported: remove it [UNSUPPORTED_MEMBER]",
                        "The member access of @JsonProperty is not supported: remove it [UNSUPPORTED_MEMBER]");
    }
}
