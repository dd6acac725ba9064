package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.meta.ImmutableRemote;
import dev.formwork.processor.meta.Remote;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.Shape;
import dev.formwork.runtime.ValidationException;
import dev.formwork.runtime.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaAnnotationsTest {
    private static final String API =
            "@Schema(naming = Naming.SNAKE_CASE, extra = Extra.FORBID, strict = true)\npublic @interface Api {}";

    @Test
    void annotationStandsForSchemaWithItsValues() {
        SchemaModel model = Compiled.of(API, "@Api\npublic interface Flow { int runCount(); }")
                .model("Flow");
        assertThat(model.fields().get(0).wireName()).isEqualTo("run_count");
        assertThat(model.extra()).isEqualTo(SchemaModel.ExtraPolicy.FORBID);
        assertThat(model.strict()).isTrue();
    }

    @Test
    void annotationAndSchemasByItMayComeFromClassFiles() {
        Compiled compiled = Compiled.of("""
                @dev.formwork.processor.meta.ApiSchema
                public interface Flow { dev.formwork.processor.meta.Remote firstHost(); }
                """);
        assertThat(compiled.field("firstHost").wireName()).isEqualTo("first_host");
        assertThat(compiled.field("firstHost").value().shape())
                .isEqualTo(new Shape.Nested(ClassName.get(Remote.class), ClassName.get(ImmutableRemote.class)));
    }

    @Test
    void schemaByAnAnnotationReadsAndWrites() {
        assertThat(ImmutableRemote.validateJson("{\"host_name\": \"a\"}").hostName())
                .isEqualTo("a");
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> ImmutableRemote.validateJson("{\"host_name\": \"a\", \"port\": 1}"))
                .satisfies(thrown -> assertThat(thrown.violations())
                        .extracting(Violation::code)
                        .containsExactly("extra_forbidden"));
    }

    @Test
    void nestedTypesAndTypesOfOtherRoundsAreSchemasByTheirAnnotation() {
        Compiled compiled = Compiled.of(
                API, "public class Outer { @Api interface Inner { Other other(); } @Api interface Other {} }");
        assertThat(compiled.assertClean().written()).containsExactly("Inner", "Other");
    }

    @Test
    void typesWithoutSchemaAreLeftAlone() {
        Compiled compiled = Compiled.of(
                "public @interface Plain {}",
                "@Plain\npublic interface Flow { void run(); }",
                "@Deprecated\npublic class User { @Override public String toString() { return \"\"; } }");
        assertThat(compiled.assertClean().written()).isEmpty();
    }

    @Test
    void annotationOnlyStandsForSchemaOnTypes() {
        Compiled compiled = Compiled.of(
                API, "@Api\npublic interface Flow { @Api String name(); @Api default int size() { return 0; } }");
        assertThat(compiled.assertClean().written()).containsExactly("Flow");
    }

    @Test
    void typeHasOneAnnotationThatMakesItASchema() {
        Compiled.of(
                        API,
                        "@Schema\npublic @interface Web {}",
                        "@Schema ¶@Api\npublic interface Flow { String name(); }",
                        "@Api ¶@Web\npublic interface Run { String name(); }")
                .assertErrors(
                        "Flow has both @Schema and @Api, each of which makes it a schema: keep one of them"
                                + " [TWO_SCHEMA_ANNOTATIONS]",
                        "Run has both @Api and @Web, each of which makes it a schema: keep one of them"
                                + " [TWO_SCHEMA_ANNOTATIONS]");
    }

    @Test
    void annotationMustBeKeptInClassFiles() {
        Compiled.of(
                        "import java.lang.annotation.*;\n@Schema ¶@Retention(RetentionPolicy.SOURCE)\n"
                                + "public @interface Api {}",
                        "@Api\npublic interface Flow { String name(); }")
                .assertErrors("@Api stands for @Schema but is not kept in class files, so that other modules could not"
                        + " see what is a schema: write @Retention(RetentionPolicy.CLASS) [SOURCE_ONLY_ANNOTATION]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLASS", "RUNTIME"})
    void annotationMayBeKeptInClassFilesOrLonger(String policy) {
        Compiled compiled = Compiled.of(
                "import java.lang.annotation.*;\n@Schema @Retention(RetentionPolicy." + policy
                        + ")\npublic @interface Api {}",
                "@Api\npublic interface Flow { String name(); }");
        assertThat(compiled.assertClean().written()).containsExactly("Flow");
    }

    @Test
    void annotationStandsOnAnInterface() {
        Compiled.of(API, "¶@Api\npublic class Flow {}", "¶@Api\npublic @interface Web {}")
                .assertErrors(
                        "@Api stands on Flow, which is a class: write an interface [NOT_AN_INTERFACE]",
                        "@Api stands on Web, which is an annotation type: write an interface [NOT_AN_INTERFACE]");
    }

    @Test
    void missingExtrasAreReportedOnTheAnnotationThatAsksForThem() {
        Compiled.of(
                        "@Schema(extra = Extra.KEEP)\npublic @interface Api { String extra() default \"\"; }",
                        "¶@Api(extra = \"x\")\npublic interface Flow { String name(); }")
                .assertErrors("Flow keeps unknown keys but has no field to hold them: add @Extras Map<String, Object>"
                        + " extras(), or remove extra = KEEP [KEEP_WITHOUT_EXTRAS]");
    }
}
