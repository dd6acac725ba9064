package dev.formwork.processor;

import org.junit.jupiter.api.Test;

class TypeProblemsTest {
    private static final String SUPPORTED =
            ": write a type that the README lists in \"What a schema can say\", such as a primitive, String, a type of"
                    + " java.time, an enum, an interface annotated @Schema, or a List, Map, array or Optional of these"
                    + " (any other type needs @Convert) [UNSUPPORTED_TYPE]";

    static String unsupported(String type) {
        return unsupported(type, "");
    }

    static String unsupported(String type, String hint) {
        return type + " cannot be the type of a field" + hint + SUPPORTED;
    }

    @Test
    void unsupportedTypesAreReportedWithWhatServesThePurpose() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    Thread ¶thread();
                    List<Optional<Date>> ¶dates();
                    ArrayList<String> ¶tags();
                    Comparable<String>[] ¶array();
                    Optional<Optional<String>> ¶twice();
                }
                """)
                .assertErrors(
                        "java.lang.Thread cannot be the type of a field" + SUPPORTED,
                        "java.util.Date cannot be the type of a field (did you mean java.time.Instant?)" + SUPPORTED,
                        "java.util.ArrayList<java.lang.String> cannot be the type of a field (did you mean"
                                + " java.util.List?)" + SUPPORTED,
                        "java.lang.Comparable<java.lang.String> cannot be the type of a field" + SUPPORTED,
                        "An Optional of an Optional cannot be the type of a field" + SUPPORTED);
    }

    @Test
    void implementationInsteadOfItsSchemaIsReported() {
        Compiled.of(
                        "@Schema\npublic interface Flow { ImmutableRun ¶run(); }",
                        "@Generated(Run.class)\npublic class ImmutableRun {}",
                        "@Schema\npublic interface Run { String name(); }")
                .assertErrors(
                        "test.ImmutableRun cannot be the type of a field (did you mean the schema, Run?)" + SUPPORTED);
    }

    @Test
    void privateTypeIsReported() {
        Compiled.of("""
                public class Outer {
                    private enum Kind { A }
                    @Schema interface Inner { Kind ¶kind(); }
                }
                """).assertErrors("test.Outer.Kind cannot be the type of a field, since it is private" + SUPPORTED);
    }

    @Test
    void keysThatAreNotTextAreReported() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    Map<List<String>, String> ¶a();
                    Map<Boolean, String> ¶b();
                    Map<@Nullable String, String> ¶c();
                }
                """)
                .assertErrors(
                        "java.util.List<java.lang.String> cannot be the key of a map: write a String, an enum, a UUID,"
                                + " or a number such as Integer, Long or BigDecimal [UNSUPPORTED_KEY]",
                        "java.lang.Boolean cannot be the key of a map: write a String, an enum, a UUID,"
                                + " or a number such as Integer, Long or BigDecimal [UNSUPPORTED_KEY]",
                        "A java.lang.String that may be null cannot be the key of a map: write a"
                                + " String, an enum, a UUID, or a number such as Integer, Long or BigDecimal"
                                + " [UNSUPPORTED_KEY]");
    }

    @Test
    void wildcardsAreReported() {
        Compiled.of("@Schema\npublic interface Flow { List<? extends Number> ¶numbers(); }")
                .assertErrors("A type argument of List is a wildcard: write the type that is meant [WILDCARD_TYPE]");
    }

    @Test
    void rawTypesAreReported() {
        Compiled.of("""
                @SuppressWarnings("rawtypes")
                @Schema
                public ¶interface Flow extends Base {
                    List ¶list();
                    Map ¶map();
                }
                """, "interface Base<T> {}")
                .assertErrors(
                        "Base stands without type arguments: write them: Base<…> [RAW_TYPE]",
                        "List stands without type arguments: write them: List<…> [RAW_TYPE]",
                        "Map stands without type arguments: write them: Map<…, …> [RAW_TYPE]");
    }

    @Test
    void nullableThatChangesNothingIsReported() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    @Nullable int ¶count();
                    List<@Nullable Optional<String>> ¶names();
                    Optional<@Nullable String> ¶title();
                }
                """)
                .assertErrors(
                        "@Nullable has no effect on int: write the box of the primitive type, or remove it"
                                + " [NULLABLE_WITHOUT_EFFECT]",
                        "@Nullable has no effect on java.util.Optional<java.lang.String>: remove it, since an empty"
                                + " Optional stands for null [NULLABLE_WITHOUT_EFFECT]",
                        "@Nullable has no effect on the value of an Optional: remove it, since an empty Optional"
                                + " stands for null [NULLABLE_WITHOUT_EFFECT]");
    }

    @Test
    void constantsOfAnEnumNeedDifferentWireNames() {
        Compiled.of("@Schema\npublic interface Flow { Kind kind(); List<Kind> kinds(); }", """
                        public enum Kind {
                            A, ⁋@JsonProperty("A") B, @JsonProperty(⁋"") C, @JsonProperty(value = "D", index = ⁋1) D,
                            ⁋@JsonEnumDefaultValue E;
                            ¶@JsonValue public String text() { return name(); }
                        }
                        """)
                .assertErrors(
                        "The constants A and B of Kind have the same wire name, \"A\": give one of them another name by"
                                + " @JsonProperty [DUPLICATE_ENUM_NAME]",
                        "The wire name is empty: write the name in JSON, or remove the annotation [EMPTY_WIRE_NAME]",
                        "The member index of @JsonProperty is not supported: remove it [UNSUPPORTED_MEMBER]",
                        "@JsonEnumDefaultValue is not supported: remove it [UNSUPPORTED_ANNOTATION]",
                        "@JsonValue is not supported: remove it [UNSUPPORTED_ANNOTATION]");
    }

    @Test
    void typesArePrintedWithoutAnnotations() {
        Compiled.of("""
                @Schema(extra = Extra.KEEP)
                public interface Flow {
                    ArrayList<@Nullable String> ¶a();
                    @DefaultValue(¶"1") Map<String, @Nullable String> b();
                    ¶@Literal("x") List<@Nullable String> c();
                    ¶@Extras Map<String, @Nullable String> d();
                }
                """)
                .assertErrors(
                        "java.util.ArrayList<java.lang.String> cannot be the type of a field (did you mean"
                                + " java.util.List?)" + SUPPORTED,
                        "The default does not fit java.util.Map<java.lang.String, java.lang.String>: expected an object:"
                                + " write it as the JSON text of such a value [INVALID_DEFAULT_VALUE]",
                        "@Literal cannot be on c(), whose type is java.util.List<java.lang.String>: write a String, an"
                                + " integer or a boolean, or an Optional of one [LITERAL_ON_WRONG_TYPE]",
                        "@Extras cannot be on d(), whose type is java.util.Map<java.lang.String, java.lang.String>: write"
                                + " Map<String, Object> [EXTRAS_ON_WRONG_TYPE]");
    }

    @Test
    void arraysInsideCollectionsAreReported() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    List<int[]> ¶a();
                    Map<String, byte[]> ¶b();
                    Optional<int[]>[] ¶c();
                    Optional<List<String[]>> ¶d();
                    int[][] e();
                    Optional<byte[]> f();
                    List<String>[] g();
                }
                """).assertErrors(inside("a"), inside("b"), inside("c"), inside("d"));
    }

    private static String inside(String accessor) {
        return "The type of " + accessor
                + "() has arrays inside a collection, a map or an Optional, where they could be"
                + " changed and would be equal to none but themselves: write List instead of the arrays, such as"
                + " List<List<Integer>> for List<int[]> [ARRAY_INSIDE]";
    }
}
