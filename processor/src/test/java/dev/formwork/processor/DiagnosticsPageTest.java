package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.processor.check.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticsPageTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z_]+)` \\|", Pattern.MULTILINE);

    @Test
    void pageListsTheCatalogueInItsOrder() throws IOException {
        List<String> listed = ROW.matcher(Files.readString(Path.of("DIAGNOSTICS.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(listed)
                .containsExactlyElementsOf(
                        Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyProblemHasATest(ProblemCode code) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<Path> tests =
                    files.filter(file -> file.toString().endsWith("Test.java")).toList();
            StringBuilder sources = new StringBuilder();
            for (Path test : tests) {
                sources.append(Files.readString(test));
            }
            assertThat(sources.indexOf("[" + code + "]")).isNotNegative();
        }
    }
}
