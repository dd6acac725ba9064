package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiComponentsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path classes;

    private void document(String name, String json) throws IOException {
        Path file = classes.resolve("META-INF/schemas").resolve(name + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, json.replace('\'', '"'));
    }

    private JsonNode schemas() throws IOException {
        return MAPPER.readTree(OpenApiComponents.ofReading(List.of(classes)))
                .path("components")
                .path("schemas");
    }

    private static JsonNode json(String text) throws IOException {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    @Test
    void definitionsBecomeComponents() throws IOException {
        document("a.Flow", """
                {'$schema': 'x', 'title': 'Flow', 'properties': {'kind': {'$ref': '#/$defs/Kind'}, 'next': {'$ref': '#'}},
                 '$defs': {'Kind': {'$anchor': 'a.Kind', 'enum': ['A']}}}""");
        assertThat(schemas()).isEqualTo(json("""
                {'Flow': {'title': 'Flow', 'properties': {'kind': {'$ref': '#/components/schemas/Kind'},
                                                          'next': {'$ref': '#/components/schemas/Flow'}}},
                 'Kind': {'enum': ['A']}}"""));
    }

    @Test
    void documentOfATypeGoesBeforeWhatOthersSayOfIt() throws IOException {
        document("a.Flow", "{'title': 'Flow', '$defs': {'Task': {'$anchor': 'b.Task', 'title': 'Task'}}}");
        document("b.Task", "{'title': 'Task', 'description': 'What is done.'}");
        assertThat(schemas().path("Task")).isEqualTo(json("{'title': 'Task', 'description': 'What is done.'}"));
    }

    @Test
    void typesOfOneSimpleNameHaveTheirQualifiedNames() throws IOException {
        document("a.Flow", "{'title': 'Flow', 'items': {'$ref': '#'}}");
        document("b.Flow", "{'title': 'Flow', 'allOf': [{'$ref': '#'}]}");
        assertThat(schemas()).isEqualTo(json("""
                {'a.Flow': {'title': 'Flow', 'items': {'$ref': '#/components/schemas/a.Flow'}},
                 'b.Flow': {'title': 'Flow', 'allOf': [{'$ref': '#/components/schemas/b.Flow'}]}}"""));
    }

    @Test
    void usesOfGenericSchemasAreComponentsButNotTheSchemasThemselves() throws IOException {
        document("a.Page", "{'title': 'Page<T>', '$defs': {'T': {'title': 'T'}}}");
        document("a.One", "{'title': 'One', '$defs': {'Page_X': {'title': 'Page<X>'}}}");
        document("a.Same", "{'title': 'Same', '$defs': {'Page_X': {'title': 'Page<X>'}}}");
        document("a.Other", "{'title': 'Other', '$defs': {'Page_Y': {'title': 'Page<Y>'}}}");
        assertThat(schemas().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("One", "Same", "Other", "Page_X", "Page_Y");
    }

    @Test
    void differentDefinitionsOfOneNameAreNumbered() throws IOException {
        document("a.One", "{'title': 'One', 'items': {'$ref': '#/$defs/P'}, '$defs': {'P': {'type': 'string'}}}");
        document("a.Two", "{'title': 'Two', 'items': {'$ref': '#/$defs/P'}, '$defs': {'P': {'type': 'number'}}}");
        JsonNode schemas = schemas();
        assertThat(schemas.at("/One/items/$ref").asText())
                .isNotEqualTo(schemas.at("/Two/items/$ref").asText());
        assertThat(schemas.at(schemas.at("/One/items/$ref").asText().replace("#/components/schemas", "")))
                .isEqualTo(json("{'type': 'string'}"));
    }

    @Test
    void mappingsOfDiscriminatorsLeadToComponents() throws IOException {
        document("a.Shape", """
                {'title': 'Shape', 'discriminator': {'propertyName': 'kind', 'mapping': {'c': '#/$defs/Circle'}},
                 '$defs': {'Circle': {'$anchor': 'a.Circle'}}}""");
        assertThat(schemas().at("/Shape/discriminator")).isEqualTo(json("""
                {'propertyName': 'kind', 'mapping': {'c': '#/components/schemas/Circle'}}"""));
    }

    @Test
    void dataAndNamesThatLookLikeReferencesStay() throws IOException {
        String property = "{'default': {'$ref': '#'}, 'const': {'$ref': '#'}, 'enum': [{'$ref': '#'}]}";
        document("a.Flow", "{'title': 'Flow', 'properties': {'$ref': " + property + ", 'default': {'$ref': '#'}}}");
        assertThat(schemas().at("/Flow/properties/$ref")).isEqualTo(json(property));
        assertThat(schemas().at("/Flow/properties/default/$ref").asText()).isEqualTo("#/components/schemas/Flow");
    }

    @Test
    void whatIsWrittenIsAsReadWhereThereIsOneDocument() throws IOException {
        document("a.One", "{'title': 'One'}");
        document("a.Two", "{'title': 'Two'}");
        document("written/a.Two", "{'title': 'Two', 'required': ['name']}");
        JsonNode written = MAPPER.readTree(OpenApiComponents.ofWriting(List.of(classes)));
        assertThat(written.at("/components/schemas"))
                .isEqualTo(json("{'One': {'title': 'One'}, 'Two': {'title': 'Two', 'required': ['name']}}"));
        assertThat(schemas().path("Two").has("required")).isFalse();
    }

    @Test
    void jarsAreReadAsFoldersAre() throws IOException {
        document("a.One", "{'title': 'One'}");
        Path jar = classes.resolve("schemas.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name :
                    List.of("META-INF/schemas/b.Two.json", "META-INF/schemas/written/b.Two.json", "x.json")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("{\"title\": \"Two\"}".getBytes(StandardCharsets.UTF_8));
            }
        }
        JsonNode both = MAPPER.readTree(OpenApiComponents.ofReading(List.of(classes, jar)));
        assertThat(both.at("/components/schemas").fieldNames()).toIterable().containsExactly("One", "Two");
    }

    @Test
    void mainPrintsTheDocument() throws IOException {
        document("a.Größe", "{'title': 'Größe'}");
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.US_ASCII));
        try {
            OpenApiComponents.main(classes.toString());
        } finally {
            System.setOut(standard);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(OpenApiComponents.ofReading(List.of(classes)))
                .contains("Größe");
    }

    @Test
    void mainTellsItsUsage() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> OpenApiComponents.main("--written"))
                .withMessageStartingWith("Usage:");
    }
}
