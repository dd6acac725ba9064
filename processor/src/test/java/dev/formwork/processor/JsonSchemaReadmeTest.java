package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows of JSON Schema and OpenAPI, of the {@code Flow} that it begins with. */
class JsonSchemaReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final String HEADING = "### JSON Schema and OpenAPI\n";

    private static List<String> snippets(String text, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(snippet -> snippet.group(1))
                .toList();
    }

    private static String section(String readme) {
        String rest = readme.substring(readme.indexOf(HEADING) + HEADING.length());
        return rest.substring(0, rest.indexOf("\n##"));
    }

    @Test
    void snippetsCompileAndRun() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).contains(HEADING);
        List<String> snippets = snippets(section(readme), "java");
        assertThat(snippets).hasSize(2);
        for (String snippet : snippets) {
            Running running = Running.of(
                    snippets(readme, "java").get(0),
                    "public final class Use {\n    public static void use() throws java.io.IOException {\n"
                            + snippet.replace("Path.of(", "java.nio.file.Path.of(") + "    }\n}");
            if (snippet.contains("target/classes")) {
                assertThatCode(() -> running.type("Use").getMethod("use").invoke(null))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void documentIsAsShown() throws IOException {
        String readme = Files.readString(README);
        String shown = snippets(section(readme), "json").get(0);
        String document = Running.of(snippets(readme, "java").get(0)).document("Flow");
        assertThat(withoutSpace(document)).contains(withoutSpace(shown));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }
}
