package dev.formwork.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What generated sources look like. The page beside the goldens lists them, and says what each shows. */
class GoldenSourcesTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    private static Map<String, String> generated;

    @BeforeAll
    static void compileWithoutWarnings() throws IOException {
        // Before any comparison, so that no source that does not compile becomes a golden.
        generated = Goldens.generated();
    }

    static List<String> listed() throws IOException {
        String page = Files.readString(Goldens.FOLDER.resolve("README.md"));
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("listed")
    void looksAsAgreed(String name) throws IOException {
        assertThat(generated).containsKey(name);
        Goldens.check(name, generated.get(name));
    }

    @Test
    void eachGoldenIsListed() throws IOException {
        assertThat(Goldens.names()).containsExactlyInAnyOrderElementsOf(listed());
    }

    @Test
    void noLineIsLongerThan120ColumnsOrEndsInSpaces() {
        generated.forEach((name, source) -> assertThat(source.lines())
                .as(name)
                .noneMatch(line -> line.length() > 120 || !line.equals(line.stripTrailing())));
    }

    @Test
    void noBlankLineFollowsAnotherOrABrace() {
        assertThat(generated.values()).noneMatch(source -> source.contains("\n\n\n"));
        assertThat(generated.values()).noneMatch(source -> source.contains("\n\n    }\n}"));
    }
}
