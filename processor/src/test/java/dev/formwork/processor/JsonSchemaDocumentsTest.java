package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON Schema documents of some schemas; {@code -Dformwork.updateGoldens=true} writes anew what they are compared
 * with.
 */
class JsonSchemaDocumentsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "json-schema");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema METASCHEMA =
            REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));

    private static Compiled compiled;

    @BeforeAll
    static void compile() throws IOException {
        compiled = Compiled.completely(
                files(".java").map(JsonSchemaDocumentsTest::read).toArray(String[]::new));
        assertThat(compiled.errors()).isEmpty();
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<String> documents() {
        return Stream.of(
                "Everything",
                "written.Everything",
                "Team",
                "written.Team",
                "Vehicle",
                "written.Vehicle",
                "Vehicle.Car",
                "Event",
                "written.Event",
                "Page",
                "Library",
                "Endless");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void looksAsAgreed(String name) throws IOException {
        String qualified = name.startsWith("written.") ? name.replace("written.", "written.test.") : "test." + name;
        String document = compiled.document(qualified);
        Path golden = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("formwork.updateGoldens")) {
            Files.writeString(golden, document);
        }
        assertThat(document).isNotEmpty().isEqualTo(Files.readString(golden));
    }

    @Test
    void eachFileIsCompared() throws IOException {
        assertThat(files(".json").map(file -> file.getFileName().toString().replace(".json", "")))
                .containsExactlyInAnyOrderElementsOf(documents().toList());
    }

    /** The documents of all schemas among the tests, and those above. */
    @Test
    void eachDocumentFollowsTheMetaschema() throws IOException, URISyntaxException {
        Path classes = Path.of(JsonSchemaDocumentsTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> documents;
        try (Stream<Path> files = Files.walk(classes.resolve("META-INF/schemas"))) {
            documents = Stream.concat(files.filter(Files::isRegularFile), files(".json"))
                    .toList();
        }
        assertThat(documents).hasSizeGreaterThan(40);
        for (Path document : documents) {
            assertThat(METASCHEMA.validate(Files.readString(document), InputFormat.JSON))
                    .as(document.toString())
                    .isEmpty();
        }
    }

    @Test
    void metaschemaRefusesWhatIsNoSchema() {
        assertThat(METASCHEMA.validate("{\"type\": \"text\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachReferenceLeadsSomewhere(String name) throws IOException {
        Schema schema = REGISTRY.getSchema(Files.readString(FOLDER.resolve(name + ".json")), InputFormat.JSON);
        schema.initializeValidators();
        assertThat(schema.validate("5", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void noDocumentIsWrittenWhereThereIsAnError() {
        Compiled both = Compiled.completely(
                "@Schema\npublic interface Bad { Thread thread(); }",
                "@Schema\npublic interface Good { String name(); }");
        assertThat(both.errors()).hasSize(1);
        assertThat(both.document("test.Good")).isEmpty();
    }

    @Test
    void typesOfLaterRoundsAreInTheDocument() {
        Compiled later = Compiled.completely(
                List.of(Generating.eachRound(List.of(
                        Map.of("test.Kind", "package test; public enum Kind { A }"),
                        Map.of(
                                "test.Next",
                                "package test; @dev.formwork.Schema public interface Next { String name(); }")))),
                "@Schema\npublic interface Flow { Kind kind(); Next next(); }");
        assertThat(later.errors()).isEmpty();
        assertThat(later.document("test.Flow")).contains("\"Next\": {", "\"enum\": [\"A\"]");
    }

    @Test
    void bothWaysOfOneFormShareADocument() {
        Compiled same = Compiled.completely("@Schema\npublic interface Flow { String name(); }");
        assertThat(same.document("test.Flow")).isNotEmpty();
        assertThat(same.document("written.test.Flow")).isEmpty();
    }

    @Test
    void fieldMayBeCalledLikeTheMethodThatGivesTheDocument() throws ReflectiveOperationException {
        Running running = Running.of("@Schema\npublic interface Flow { String jsonSchema(); }");
        assertThat(running.json("Flow", "{\"jsonSchema\":\"a\"}")).isEqualTo("{\"jsonSchema\":\"a\"}");
        assertThat(running.type("ImmutableFlow").getMethod("jsonSchemaText").getReturnType())
                .isEqualTo(String.class);
    }

    @Test
    void documentThatCannotBeWrittenIsReportedOnItsSchema() {
        Compiled failed = Compiled.by(
                new UnwritableFiles(new SchemaProcessor()),
                "@Schema\npublic ¶interface Undocumented { String name(); }");
        failed.assertErrors("the JSON Schema of Undocumented cannot be written: java.io.IOException: No space left on"
                + " device: let the compiler write to the folders of sources and classes [FILE_NOT_WRITTEN]");
    }
}
