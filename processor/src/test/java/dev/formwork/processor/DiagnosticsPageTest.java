package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.processor.check.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DiagnosticsPageTest {
    private static final Pattern ROW = Pattern.compile("^\\| \\[`([A-Z_]+)`]\\((.+?)\\) \\|", Pattern.MULTILINE);

    @Test
    void eachCodeLinksToItsExample() throws IOException {
        assertThat(ROW.matcher(Files.readString(Path.of("DIAGNOSTICS.md"))).results())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Path.of(row.group(2)))
                        .hasFileName(row.group(1) + ".txt")
                        .isRegularFile());
    }

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
}
