package dev.formwork.examples.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SchemasTest {

    @TempDir
    private Path folder;

    @Test
    void aSchemaHasAsManyFieldsAsAskedFor() {
        assertThat(Schemas.fields(300)).hasSize(300).doesNotHaveDuplicates();
        assertThat(Schemas.example(3, "1", "2")).isEqualTo("{\"id\":1,\"name\":2,\"description\":1}");
    }

    @ParameterizedTest
    @EnumSource(names = {"RECORD", "HANDWRITTEN"})
    void whatNoProcessorCompletesCompilesByItself(Generator generator) throws IOException {
        Path file = Files.writeString(folder.resolve("Schema0.java"), generator.source("Schema0"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

        assertThat(compiler.run(null, null, null, "-proc:none", "-d", folder.toString(), file.toString()))
                .isZero();
        assertThat(List.of(folder.resolve("schemas").toFile().list())).contains("Schema0.class");
    }

    @ParameterizedTest
    @EnumSource
    void everyGeneratorHasTheSameTwelveFields(Generator generator) {
        assertThat(generator.source("Schema0"))
                .contains(Schemas.twelve().stream()
                        .map(field -> field.type() + " " + field.name())
                        .toList());
    }
}
