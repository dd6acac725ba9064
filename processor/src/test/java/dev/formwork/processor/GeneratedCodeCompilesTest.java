package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas that once led to generated code with errors or warnings of the compiler. */
class GeneratedCodeCompilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\u2028", "\\u2029", "\\u0085", "\\u00a0", "\\u202e", "\\u200b", "\\ue000"})
    void charactersThatDoNotPrintAreEscapedInLiterals(String character) {
        Compiled.completely(
                        """
                        @Schema
                        public interface Flow {
                            @DefaultValue("\\"a%1$sb\\"") String text();
                            @DefaultValue("\\"%1$s\\"") char letter();
                            @DefaultValue("{\\"%1$s\\": \\"%1$s\\"}") Map<String, Object> all();
                            @JsonProperty("a%1$sb") @JsonAlias("b%1$sc") String name();
                            @Literal({"a%1$s", "%1$sb"}) String kind();
                            Kind state();
                        }
                        """.formatted(character),
                        "public enum Kind { @JsonProperty(\"a%1$sb\") A }".formatted(character))
                .assertClean();
    }

    @Test
    void accessorsToBeRemovedLeadToNoWarning() {
        Compiled.completely("""
                        @Schema
                        public interface Flow {
                            @Deprecated(forRemoval = true) String name();
                            @Deprecated @Default default String id() { return ""; }
                            @Deprecated(forRemoval = true) @Default default String key() { return ""; }
                        }
                        """).assertClean();
    }

    @Test
    void deprecatedTypesLeadToNoWarning() {
        Compiled.completely(
                        "@Deprecated\n@Schema\npublic interface Flow { String name(); @Nullable Flow next(); }",
                        "@Deprecated(forRemoval = true)\n@Schema\npublic interface Run { List<Run> runs(); Kind kind(); }",
                        "public enum Kind { @Deprecated A, B }",
                        """
                        @SuppressWarnings({"deprecation", "removal"})
                        @Schema
                        public interface Both { Flow flow(); Run[] run(); @DefaultValue("\\"A\\"") Kind kind(); }
                        """)
                .assertClean();
    }

    @Test
    void serializableSchemaLeadsToNoWarning() {
        Compiled.completely("@Schema\npublic interface Flow extends java.io.Serializable { String name(); }")
                .assertClean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@org.jspecify.annotations.NullMarked ", "@org.jspecify.annotations.NullUnmarked "})
    void packageMaySayAnythingOrNothingOfNull(String annotation) {
        CompilerOutput output = TestCompiler.chosen()
                .compile(
                        Map.of(
                                "test.package-info",
                                annotation + "package test;",
                                "test.Flow",
                                "package test; import java.util.*; @dev.formwork.Schema public interface Flow {"
                                        + " String name(); Optional<Flow> parent();"
                                        + " List<@org.jspecify.annotations.Nullable String> tags(); }"),
                        List.of(new SchemaProcessor()),
                        "-Xdoclint:all");

        assertThat(output.aboutGenerated()).isEmpty();
        assertThat(output.sources()).containsOnlyKeys("test.ImmutableFlow", "test.ImmutableFlowCodec");
    }

    @Test
    void extraMembersLeaveNoUnusedConstant() {
        Running flow = Running.of("""
                @Schema(extra = Extra.KEEP)
                public interface Flow {
                    String name();
                    @Extras Map<String, Object> others();
                }
                """);

        assertThat(flow.source("ImmutableFlow")).doesNotContain("DEFAULT_OTHERS");
    }

    @Test
    void memberTypesCalledLikeImportedOnesHideThemNot() {
        Compiled.completely("""
                        @Schema(extra = Extra.KEEP)
                        public interface Flow extends Base {
                            String name();
                            @DefaultValue("[\\"a\\"]") java.util.List<String> tags();
                            @DefaultValue("1") java.math.BigDecimal amount();
                            Optional<Integer> count();
                            int[] counts();
                            @ResetField @Default default Boolean done() { return true; }
                            @Extras java.util.Map<String, java.lang.Object> extras();
                            class Set {} class Map {} class List {} class Stream {} class Objects {}
                        }
                        """, """
                        public interface Base {
                            class Object {} @interface Override {} class Arrays {} class Collections {}
                            class Copies {} class Validated {} class Codec {} class Input {}
                            class Builder {} class Field {}
                        }
                        """).assertClean();
    }

    @Test
    void stringAndBooleanMayBeMemberTypes() {
        Compiled.completely("""
                        @Schema
                        public interface Flow {
                            java.lang.String name();
                            java.lang.Boolean done();
                            class String {} class Boolean {} class Optional {}
                        }
                        """).assertClean();
    }

    @Test
    void arraysOfGenericTypesMayHaveDefaultsAndDimensions() {
        Compiled.completely("""
                        @Schema
                        public interface Flow {
                            @DefaultValue("[]") List<String>[] none();
                            @DefaultValue("[[\\"a\\"], []]") List<String>[] some();
                            @DefaultValue("[[[\\"a\\"]], []]") List<String>[][] grid();
                            Map<String, Integer>[][] maps();
                            Flow[][] flows();
                            List<Flow>[][] lists();
                            Optional<Integer>[] optionals();
                        }
                        """).assertClean();
    }
}
