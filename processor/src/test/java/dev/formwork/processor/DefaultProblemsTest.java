package dev.formwork.processor;

import org.junit.jupiter.api.Test;

class DefaultProblemsTest {

    private static final String JSON = ": write it as the JSON text of such a value";

    @Test
    void resetFieldNeedsADefault() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    ¶@ResetField UUID id();
                    @ResetField Optional<String> a();
                    @ResetField @Nullable String b();
                    @ResetField @Literal("c") String c();
                    @ResetField @Default default String d() { return ""; }
                    ¶@ResetField @Required Optional<String> e();
                    @ResetField(false) String f();
                }
                """)
                .assertErrors(
                        "id() is a reset field but has no default to be reset to: add @DefaultValue, make it a default"
                                + " method with @Default, or make its type nullable or Optional"
                                + " [RESET_WITHOUT_DEFAULT]",
                        "e() is a reset field but has no default to be reset to: add @DefaultValue, make it a default"
                                + " method with @Default, or make its type nullable or Optional"
                                + " [RESET_WITHOUT_DEFAULT]");
    }

    @Test
    void defaultIsEitherAConstantOrABody() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    ¶@Default String a();
                    ¶@DefaultValue("\\"1\\"") default String b() { return ""; }
                    @Default ¶@DefaultValue("\\"1\\"") default String c() { return ""; }
                    ¶@DefaultValue("\\"1\\"") @Default String d();
                }
                """)
                .assertErrors(
                        "a() has no body that could be its default: make it a default method, or write @DefaultValue"
                                + " with the JSON text of a constant [DEFAULT_ON_ABSTRACT_METHOD]",
                        "b() has a body, so that @DefaultValue has no effect: remove the body, or write @Default to"
                                + " make what it returns the default [DEFAULT_VALUE_ON_DEFAULT_METHOD]",
                        "c() has both @Default and @DefaultValue: keep @Default for what a body returns, @DefaultValue"
                                + " for a constant [TWO_DEFAULTS]",
                        "d() has both @Default and @DefaultValue: keep @Default for what a body returns, @DefaultValue"
                                + " for a constant [TWO_DEFAULTS]");
    }

    @Test
    void defaultValueMustFitTheType() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    enum Kind { RUNNING, DONE }
                    @DefaultValue(¶"\\"x\\"") int count();
                    @DefaultValue(¶"[1, 300]") List<Byte> bytes();
                    @DefaultValue(¶"\\"RUNING\\"") Kind kind();
                    @DefaultValue(¶"{") String text();
                    @DefaultValue(¶"null") String none();
                    @Literal({"one", "three"}) @DefaultValue(¶"\\"tree\\"") String word();
                    @Literal({"1", "2"}) @DefaultValue(¶"3") OptionalInt number();
                    @DefaultValue(¶"hello") String unquoted();
                }
                """)
                .assertErrors(
                        "The default does not fit int: the text is not an integer" + JSON + " [INVALID_DEFAULT_VALUE]",
                        "The default does not fit java.util.List<java.lang.Byte>: the integer does not fit into 8 bits,"
                                + " at [1]" + JSON + " [INVALID_DEFAULT_VALUE]",
                        "The default does not fit test.Flow.Kind: expected 'RUNNING' or 'DONE'" + JSON
                                + " (did you mean RUNNING?) [INVALID_DEFAULT_VALUE]",
                        "The default does not fit java.lang.String: this is not JSON: the text ends, but expected a name"
                                + " in quotes at line 1 column 2" + JSON
                                + " (did you mean \"\\\"{\\\"\"?) [INVALID_DEFAULT_VALUE]",
                        "The default does not fit java.lang.String: expected a string" + JSON
                                + " (did you mean \"\\\"null\\\"\"?) [INVALID_DEFAULT_VALUE]",
                        "The default does not fit java.lang.String: expected 'one' or 'three'" + JSON
                                + " (did you mean three?) [INVALID_DEFAULT_VALUE]",
                        "The default does not fit java.util.OptionalInt: @Literal does not list the value" + JSON
                                + " [INVALID_DEFAULT_VALUE]",
                        "The default does not fit java.lang.String: this is not JSON: expected a value at line 1"
                                + " column 1" + JSON + " (did you mean \"\\\"hello\\\"\"?) [INVALID_DEFAULT_VALUE]");
    }

    @Test
    void defaultValueCannotMakeASchema() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    @DefaultValue("[]") List<Flow> none();
                    @DefaultValue("null") @Nullable Flow absent();
                    @DefaultValue(¶"{}") Flow parent();
                    @DefaultValue(¶"{\\"a\\": [{}]}") Map<String, List<Flow>> children();
                }
                """)
                .assertErrors(
                        "parent() holds a schema, of which @DefaultValue can make no instance: make it a default method"
                                + " that returns the instance, with @Default [DEFAULT_VALUE_OF_SCHEMA]",
                        "children() holds a schema, of which @DefaultValue can make no instance: make it a default"
                                + " method that returns the instance, with @Default [DEFAULT_VALUE_OF_SCHEMA]");
    }

    @Test
    void requiredContradictsADefault() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    ¶@Required @DefaultValue("\\"1\\"") String a();
                    @Default ¶@Required default String b() { return ""; }
                    @Default ¶@JsonProperty(required = true) default String c() { return ""; }
                }
                """)
                .assertErrors(
                        "a() is required, so that its default has no effect: remove one of the two"
                                + " [REQUIRED_WITH_DEFAULT]",
                        "b() is required, so that its default has no effect: remove one of the two"
                                + " [REQUIRED_WITH_DEFAULT]",
                        "c() is required, so that its default has no effect: remove one of the two"
                                + " [REQUIRED_WITH_DEFAULT]");
    }

    @Test
    void requiredMustChangeSomething() {
        Compiled.of("""
                @Schema
                public interface Flow extends Base {
                    ¶@Required String a();
                    ¶@Required int b();
                    @Required @Nullable String c();
                    @Required @Literal({"x", "y"}) String d();
                    @JsonProperty(required = true) String e();
                    @Override @Required String f();
                }
                """, "interface Base { @DefaultValue(\"\\\"1\\\"\") String f(); }")
                .assertErrors(
                        "a() is required anyway, since its type admits no null: remove @Required, or make the type"
                                + " nullable or Optional [REQUIRED_WITHOUT_EFFECT]",
                        "b() is required anyway, since its type admits no null: remove @Required, or make the type"
                                + " nullable or Optional [REQUIRED_WITHOUT_EFFECT]");
    }

    @Test
    void textWithQuotesIsSuggestedAsItMustBeWritten() {
        Compiled.of("""
                @Schema
                public interface Flow { @DefaultValue(¶"say \\"hi\\"") String text(); }
                """)
                .assertErrors("The default does not fit java.lang.String: this is not JSON: expected a value at line 1"
                        + " column 1" + JSON
                        + " (did you mean \"\\\"say \\\\\\\"hi\\\\\\\"\\\"\"?) [INVALID_DEFAULT_VALUE]");
    }

    @Test
    void longDefaultIsShownShortened() {
        String text = "x".repeat(1000);
        Compiled.of("@Schema\npublic interface Flow { @DefaultValue(¶\"" + text + "\") String text(); }")
                .assertErrors("The default does not fit java.lang.String: this is not JSON: expected a value at line 1"
                        + " column 1" + JSON + " (did you mean \"\\\"" + "x".repeat(58)
                        + "…\"?) [INVALID_DEFAULT_VALUE]");
    }

    @Test
    void defaultOfAStrictSchemaIsReadStrictly() {
        Compiled.of("""
                @Schema(strict = true)
                public interface Flow { @DefaultValue(¶"\\"1\\"") int count(); @DefaultValue("1") int number(); }
                """)
                .assertErrors("The default does not fit int: expected an integer" + JSON + " [INVALID_DEFAULT_VALUE]");
    }

    @Test
    void keysOfADefaultMustDiffer() {
        Compiled.of("""
                @Schema
                public interface Flow { @DefaultValue(¶"{\\"a\\": 1, \\"a\\": 2}") Map<String, @Nullable Integer> counts(); }
                """)
                .assertErrors(
                        "The default does not fit java.util.Map<java.lang.String, java.lang.Integer>: the key stands"
                                + " twice in the object, at a" + JSON + " [INVALID_DEFAULT_VALUE]");
    }
}
