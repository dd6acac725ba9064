package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.formwork.processor.model.SchemaModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void schemaWaitsForTypesThatOtherProcessorsWrite() {
        Compiled compiled = Compiled.with(
                List.of(Generating.eachRound(List.of(
                        Map.of("test.Kind", "package test; public enum Kind { A }"),
                        Map.of(
                                "test.Next",
                                "package test; @dev.formwork.Schema public interface Next { String name(); }")))),
                "@Schema\npublic interface Flow { Kind first(); List<Next> second(); }",
                "@Schema\npublic interface Run { String name(); }");
        assertThat(compiled.assertClean().written()).containsExactly("Run", "Flow", "Next");
    }

    @Test
    void schemaWaitsForItsSupertypes() {
        Compiled compiled = Compiled.with(
                List.of(Generating.eachRound(
                        List.of(Map.of("test.Base", "package test; public interface Base { String inherited(); }")))),
                "@Schema\npublic interface Flow extends Base { String own(); }");
        assertThat(compiled.assertClean().model("Flow").fields()).hasSize(2);
    }

    @Test
    void typeThatNobodyWritesIsReportedInTheEnd() {
        Compiled compiled = Compiled.of(
                "@Schema\npublic interface Flow {\n    List<Strin> names();\n    @Literal({}) String a();\n}",
                "@Schema\npublic interface Run { String name(); }");
        compiled.assertSays(
                "error Flow.java:4:10 cannot find symbol\n  symbol:   class Strin\n  location: interface test.Flow",
                "error Flow.java:4:17 The type Strin does not exist: check its name and import (did you mean"
                        + " String?) [UNRESOLVED_TYPE]",
                "error Flow.java:5:5 @Literal admits no value at all: list the values that are admitted"
                        + " [EMPTY_LITERAL]");
        assertThat(compiled.written()).containsExactly("Run");
    }

    @Test
    void problemsOfOneSchemaDoNotKeepOthersFromBeingWritten() {
        Compiled compiled = Compiled.of(
                "@Schema\npublic interface Bad { Thread thread(); }",
                "@Schema\npublic interface Good { String name(); }");
        assertThat(compiled.diagnostics()).hasSize(1);
        assertThat(compiled.written()).containsExactly("Good");
    }

    @Test
    void crashIsReportedOnItsSchemaAndTheOthersGoOn() {
        List<String> written = new ArrayList<>();
        Compiled compiled = Compiled.writing(
                model -> {
                    if (model.title().equals("Bad")) {
                        throw new IllegalStateException("out of order");
                    }
                    written.add(model.title());
                    return List.of();
                },
                "@Schema\npublic interface Bad { String name(); }",
                "@Schema\npublic interface Good { String name(); }");
        assertThat(compiled.diagnostics())
                .singleElement()
                .asString()
                .startsWith("error Bad.java:3:")
                .contains(" Formwork development build failed on test.Bad; this is a bug of"
                        + " Formwork, not of the schema: please report it with the source of the schema and this:"
                        + " java.lang.IllegalStateException: out of order")
                .endsWith("[FORMWORK_BUG]");
        assertThat(written).containsExactly("Good");
    }

    @Test
    void filesOfTheLastStageAreGenerated() {
        Compiled compiled = Compiled.writing(
                model -> List.of(file(model)),
                "@Schema\npublic interface Flow { String name(); }",
                "public class User { ImmutableFlow flow; }");
        assertThat(compiled.assertClean().generated()).containsExactly("ImmutableFlow.java");
    }

    private static JavaFile file(SchemaModel model) {
        return JavaFile.builder(
                        model.implementation().packageName(),
                        TypeSpec.classBuilder(model.implementation()).build())
                .build();
    }

    @Test
    void schemasAreWrittenInTheOrderOfTheirNames() {
        String a = "@Schema\npublic interface A { String name(); }";
        String b = "@Schema\npublic interface B { String name(); }";
        assertThat(Compiled.of(b, a).written()).containsExactly("A", "B");
        assertThat(Compiled.of(a, b).written()).containsExactly("A", "B");
    }

    @Test
    void compilersFindTheProcessor() {
        assertThat(ServiceLoader.load(Processor.class)).anyMatch(processor -> processor instanceof SchemaProcessor);
    }

    @Test
    void buildToolsTakeTheProcessorForIsolating() throws IOException {
        try (var file =
                SchemaProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(file).hasContent("dev.formwork.processor.SchemaProcessor,isolating");
        }
    }
}
