package dev.formwork.examples.prefect.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.JsonSchemas;
import dev.formwork.runtime.Model;
import dev.formwork.runtime.Validated;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a validator of JSON Schema takes and refuses the same documents as the schemas do. */
class JsonSchemaAgreementTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final RecordedResponses RESPONSES = new RecordedResponses();

    private final Map<String, Schema> readingSchemas = new HashMap<>();
    private final Map<String, Integer> differences = new TreeMap<>();
    private Codec<?> codec;
    private Schema schema;
    private JsonNode document;
    private boolean isList;
    private int bothTake;
    private int bothRefuse;

    private static Class<?> type(String schema) throws ClassNotFoundException {
        return Class.forName("dev.formwork.examples.prefect." + schema);
    }

    private static Schema compiled(String text) {
        return REGISTRY.getSchema(text, InputFormat.JSON);
    }

    private static List<Error> validate(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void everyDocumentFollowsTheMetaschema() throws IOException, URISyntaxException {
        Schema metaschema =
                REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        Path classes = Path.of(RecordedCall.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> documents;
        try (Stream<Path> files = Files.walk(classes.resolve("META-INF/schemas"))) {
            documents = files.filter(Files::isRegularFile).toList();
        }
        assertThat(documents).hasSize(75);
        for (Path document : documents) {
            assertThat(metaschema.validate(Files.readString(document), InputFormat.JSON))
                    .as(document.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyRecordedResponseIsValidAndSoIsWhatIsWrittenOfIt() throws IOException, ClassNotFoundException {
        int documents = 0;
        for (RecordedCall call : RESPONSES.calls()) {
            Schema reading = compiled(JsonSchemas.ofReading(type(call.schema())));
            Schema writing = compiled(JsonSchemas.ofWriting(type(call.schema())));
            JsonNode answer = MAPPER.readTree(RESPONSES.answer(call));
            for (JsonNode item : call.list() ? answer : List.of(answer)) {
                assertThat(validate(reading, item.toString())).as(call.file()).isEmpty();
                documents++;
            }
            for (Object item : Reading.of(call, RESPONSES.answer(call)).items()) {
                String written = ((Model<?>) item).toJson();
                assertThat(validate(writing, written)).as(call.file()).isEmpty();
                assertThat(validate(reading, written)).as(call.file()).isEmpty();
            }
        }
        assertThat(documents).isEqualTo(429);
    }

    @Test
    void mutatedResponsesAreTakenAndRefusedAlike() throws IOException, ClassNotFoundException {
        Mutations mutations = new Mutations(ResponseFields.load(), this::compare);
        for (RecordedCall call : RESPONSES.calls()) {
            codec = ResponseSchemas.codec(call.schema());
            if (!readingSchemas.containsKey(call.schema())) {
                readingSchemas.put(call.schema(), compiled(JsonSchemas.ofReading(type(call.schema()))));
            }
            schema = readingSchemas.get(call.schema());
            isList = call.list();
            document = MAPPER.readTree(RESPONSES.answer(call));
            mutations.mutate(call, document);
        }
        assertThat(bothTake).isEqualTo(7881);
        assertThat(bothRefuse).isEqualTo(14_359);
        assertThat(Files.readString(Path.of("../../processor/JSON-SCHEMA.md")))
                .contains("Of 22,250 mutated ones it takes 7,881", "refuses 14,359", "they agree on 22,240");
        // What a @Before converts is not to be seen in the schema.
        assertThat(differences).isEqualTo(Map.of("null at active_slots: taken, but [type]", 10));
    }

    /** Of a list, the item that was mutated. */
    private void compare(String what, List<Object> path, @Nullable String code) throws IOException {
        String json = (isList ? document.get((int) path.get(0)) : document).toString();
        Validated<?> read = codec.tryValidateJson(json);
        List<Error> errors = validate(schema, json);
        if (read.isValid() && errors.isEmpty()) {
            bothTake++;
        } else if (!read.isValid() && !errors.isEmpty()) {
            bothRefuse++;
        } else {
            String verdict = read.isValid()
                    ? "taken, but "
                            + errors.stream().map(Error::getKeyword).distinct().toList()
                    : "refused: " + read.violations().get(0).code();
            Object name = path.get(path.size() - 1);
            differences.merge(what.replaceAll("\\S+ with ", "") + name + ": " + verdict, 1, Integer::sum);
        }
    }
}
