package dev.formwork.examples.prefect.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.formwork.examples.prefect.FlowRunResponse;
import dev.formwork.runtime.OpenApiComponents;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The OpenAPI document of all schemas here, read by Swagger's parser. */
class OpenApiDocumentTest {

    private static Path classes() throws URISyntaxException {
        return Path.of(FlowRunResponse.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static Map<String, Schema<?>> components(String document) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(document, List.of(), options);
        assertThat(result.getMessages()).isEmpty();
        Map<String, Schema<?>> components = new TreeMap<>();
        result.getOpenAPI().getComponents().getSchemas().forEach(components::put);
        return components;
    }

    @Test
    void eachSchemaIsAComponent() throws IOException, URISyntaxException {
        Map<String, Schema<?>> components = components(OpenApiComponents.ofReading(List.of(classes())));

        try (Stream<Path> documents = Files.list(classes().resolve("META-INF/schemas"))) {
            assertThat(components)
                    .containsKeys(documents
                            .map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".json"))
                            .map(file -> file.replaceAll("^.*\\.(\\w+)\\.json$", "$1"))
                            .toArray(String[]::new));
        }
        assertThat(components).containsKeys("StateType", "FlowRunResponse");
    }

    @Test
    void parserSeesWhatTheSchemaSays() throws IOException, URISyntaxException {
        Map<String, Schema<?>> components = components(OpenApiComponents.ofReading(List.of(classes())));

        Schema<?> run = components.get("FlowRunResponse");
        assertThat(run.getRequired()).containsExactly("flow_id", "work_pool_id");
        assertThat(run.getDescription()).startsWith("A flow run, as the server returns it.");
        assertThat(run.getProperties().get("flow_id").getFormat()).isEqualTo("uuid");
        assertThat(components.get("StateResponseDetails").getDiscriminator().getMapping())
                .containsEntry("reject_details", "#/components/schemas/StateRejectDetails");
        assertThat(components.get("StateType").getEnum().toString()).contains("SCHEDULED", "RUNNING");
    }

    @Test
    void whatIsWrittenHasAllFields() throws IOException, URISyntaxException {
        Schema<?> run =
                components(OpenApiComponents.ofWriting(List.of(classes()))).get("FlowRunResponse");
        assertThat(run.getRequired())
                .containsExactlyInAnyOrderElementsOf(run.getProperties().keySet());
    }

    @Test
    void everyReferenceLeadsToAComponent() throws IOException, URISyntaxException {
        JsonNode document = new ObjectMapper().readTree(OpenApiComponents.ofReading(List.of(classes())));
        TreeSet<String> references = new TreeSet<>(document.findValuesAsText("$ref"));

        assertThat(references)
                .isNotEmpty()
                .allMatch(reference -> !document.at(reference.substring(1)).isMissingNode());
    }
}
