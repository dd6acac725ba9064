package dev.formwork.processor.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.formwork.runtime.ValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** What the README says of Jackson is compiled here, and runs. */
class JacksonReadmeTest {
    private static final Pattern SECTION = Pattern.compile("(?s)\n### With Jackson\n(.*?)\n##");
    private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");
    private static final String SENSOR = "{\"id\":\"00000000-0000-0001-0000-000000000002\",\"interval\":90.5}";

    private final JsonMapper mapper = new JsonMapper();

    record Site(Sensor sensor, List<Sensor> spare, Map<String, Shape> shapes) {}

    @Test
    void implementationsAreReadAndWritten() {
        String json = SENSOR;
        Sensor sensor = mapper.readValue(json, ImmutableSensor.class);
        String written = mapper.writeValueAsString(sensor);
        assertThat(written).isEqualTo(json);
    }

    @Test
    void interfacesAreReadAndWritten() {
        String json = "{\"sensor\":" + SENSOR + ",\"spare\":[" + SENSOR + "],"
                + "\"shapes\":{\"a\":{\"type\":\"circle\",\"radius\":1.0}}}";
        Site site = mapper.readValue(json, Site.class);
        assertThat(mapper.writeValueAsString(site)).isEqualTo(json);
    }

    @Test
    void violationsAreTheCause() {
        String json = "{\"spare\":[{\"id\":7}]}";
        try {
            mapper.readValue(json, Site.class);
        } catch (ValueInstantiationException e) {
            ValidationException violations = (ValidationException) e.getCause();
            assertThat(violations.violations()).hasSize(2);
            assertThat(e.getPathReference()).contains("spare");
            return;
        }
        fail("no violation");
    }

    @Test
    void snippetsOfTheReadmeStandInTheseSources() throws IOException {
        Path sources = Path.of("src", "test", "java", "dev", "formwork", "processor", "jackson");
        String compiled = Files.readString(sources.resolve("JacksonReadmeTest.java"))
                + Files.readString(sources.resolve("Sensor.java"));
        List<String> snippets = SECTION.matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map(MatchResult::group)
                .flatMap(section -> SNIPPET.matcher(section).results())
                .map(snippet -> snippet.group(1))
                .toList();
        assertThat(snippets).hasSizeGreaterThan(3);
        for (String snippet : snippets) {
            for (String part : snippet.split("\n\n(?=Site )|\n}\\s*$")) {
                assertThat(compiled).containsIgnoringWhitespaces(part);
            }
        }
    }
}
