package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page {@code JSON.md} tells what the reader decides, and the reader decides so. */
class JsonPageTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!Input)([^|-][^|]*) \\| ([^|]+) \\| ([^|]+) \\|$");

    private static final TestSchema SKIP = TestSchema.of("Nothing", TestSchema.named());

    @Test
    void listsEveryDecision() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(Path.of("JSON.md")))
                .results()
                .map(row -> row.group(1) + ": " + row.group(2).replaceAll("^.*?`|`.*", ""))
                .toList();
        assertThat(rows)
                .isEqualTo(JsonChoices.all().stream()
                        .map(choice -> choice.kind() + ": " + choice.decision())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("dev.formwork.runtime.JsonChoices#all")
    void decidesAsThePageSays(JsonChoices.Choice choice) {
        List<String> codes = choice.decision().equals("accepted") ? List.of() : List.of(choice.decision());
        for (byte[] text : choice.texts()) {
            assertThat(Read.json(text, TestScalars.ANY, ValidationOptions.DEFAULTS)
                            .codes())
                    .as("%s", new String(text, StandardCharsets.UTF_8))
                    .isEqualTo(codes);
        }
    }

    /** A number's value does not matter where no one wants it. */
    @ParameterizedTest
    @MethodSource("dev.formwork.runtime.JsonChoices#all")
    void decidesTheSameOfWhatIsPassedOver(JsonChoices.Choice choice) {
        List<String> codes = choice.decision().equals("json_invalid") ? List.of("json_invalid") : List.of();
        for (byte[] text : choice.texts()) {
            byte[] member = JsonCorpus.join(
                    "{\"x\":".getBytes(StandardCharsets.UTF_8), text, "}".getBytes(StandardCharsets.UTF_8));
            assertThat(Read.json(member, SKIP, ValidationOptions.DEFAULTS).codes())
                    .as("%s", new String(text, StandardCharsets.UTF_8))
                    .isEqualTo(codes);
        }
    }
}
