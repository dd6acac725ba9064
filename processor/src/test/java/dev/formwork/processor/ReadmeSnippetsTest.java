package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows of the use of a {@code Flow}, the schema that it begins with, compiles and runs. */
class ReadmeSnippetsTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"### Dumps"})
    void snippetsCompileAndRun(String heading) throws IOException {
        String readme = Files.readString(README);
        List<String> snippets = snippets(section(readme, heading));
        assertThat(snippets).isNotEmpty();
        for (String snippet : snippets) {
            Running running = Running.of(
                    snippets(readme).get(0),
                    "@Schema\npublic interface Page<T> { List<T> items(); int count(); Optional<T> first(); }",
                    "public final class Use {\n"
                            + "    public static void use() {\n"
                            + "        Flow flow = ImmutableFlow.builder().name(\"etl\").build();\n"
                            + snippet + "    }\n}");
            assertThatCode(() -> running.type("Use").getMethod("use").invoke(null))
                    .doesNotThrowAnyException();
        }
    }

    /** The text under a heading, up to the next one. */
    private static String section(String readme, String heading) {
        int start = readme.indexOf(heading + "\n");
        assertThat(start).as(heading).isNotNegative();
        int from = start + heading.length();
        int to = readme.indexOf("\n##", from);
        return readme.substring(from, to < 0 ? readme.length() : to);
    }

    private static List<String> snippets(String text) {
        List<String> snippets = new ArrayList<>();
        for (Matcher snippet = JAVA.matcher(text); snippet.find(); ) {
            snippets.add(snippet.group(1));
        }
        return snippets;
    }
}
