package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaProblemsTest {

    @ParameterizedTest
    @CsvSource({"class,a class", "enum,an enum"})
    void schemaMustBeAnInterface(String keyword, String description) {
        Compiled.of("¶@Schema\npublic " + keyword + " Flow {}")
                .assertErrors(
                        "@Schema stands on Flow, which is " + description + ": write an interface [NOT_AN_INTERFACE]");
    }

    @Test
    void recordIsNoSchema() {
        Compiled.of("⁋@Schema\npublic record Flow(String name) {}")
                .assertErrors("@Schema stands on Flow, which is a record: write an interface [NOT_AN_INTERFACE]");
    }

    @Test
    void schemaMustBeVisibleToGeneratedCode() {
        Compiled.of("""
                public class Outer {
                    @Schema private ¶interface Hidden { String name(); }
                    private static class Middle {
                        @Schema ¶interface Inner { String name(); }
                    }
                    @Schema interface Visible { String name(); }
                }
                """)
                .assertErrors(
                        "Hidden is not visible to the code that is generated for it: declare it, and the types around"
                                + " it, neither private nor inside a method [PRIVATE_SCHEMA]",
                        "Inner is not visible to the code that is generated for it: declare it, and the types around"
                                + " it, neither private nor inside a method [PRIVATE_SCHEMA]");
    }

    @Test
    void modelIsOfTheSchemaItselfOrOfASupertype() {
        Compiled.of(
                        "@Schema\npublic ¶interface Flow extends dev.formwork.runtime.Model<Run> { String name(); }",
                        "@Schema\npublic interface Run extends Base { String name(); }",
                        "interface Base extends dev.formwork.runtime.Model<Base> {}")
                .assertErrors("Flow extends Model<Run>, but is no Run: write Model<Flow> [MODEL_OF_ANOTHER]");
    }

    @Test
    void typeOfTheUserInTheWayOfAGeneratedOneIsReported() {
        Compiled.of("@Schema\npublic ¶interface Flow { String name(); }", "public class ImmutableFlowCodec {}")
                .assertErrors("ImmutableFlowCodec cannot be generated for test.Flow, since a type of this name exists:"
                        + " rename one of the two [GENERATED_NAME_TAKEN]");
    }

    @Test
    void twoSchemasWithOneGeneratedNameAreReported() {
        Compiled.of(
                        "public class Outer { @Schema interface Inner { String name(); } }",
                        "@Schema\npublic ¶interface OuterInner { String name(); }")
                .assertErrors("ImmutableOuterInner cannot be generated for test.OuterInner, since it is generated for"
                        + " test.Outer.Inner: rename one of the two [GENERATED_NAME_TAKEN]");
    }

    @Test
    void generatedClassOfAnotherSchemaOnTheClassPathIsInTheWay() {
        Compiled.of(
                        "public class Outer { @Schema interface Inner { String name(); } }",
                        "@Schema\npublic ¶interface Flow { String name(); }",
                        "@Generated(Outer.Inner.class)\npublic class ImmutableFlow {}")
                .assertErrors("ImmutableFlow cannot be generated for test.Flow, since it is generated for"
                        + " test.Outer.Inner: rename one of the two [GENERATED_NAME_TAKEN]");
    }

    @Test
    void ownGeneratedClassOfAnEarlierBuildIsNotInTheWay() {
        Compiled compiled = Compiled.of(
                "@Schema\npublic interface Flow { String name(); }",
                "package test;\n@dev.formwork.Generated(Flow.class)\npublic class ImmutableFlow {}");
        assertThat(compiled.assertClean().written()).containsExactly("Flow");
    }
}
