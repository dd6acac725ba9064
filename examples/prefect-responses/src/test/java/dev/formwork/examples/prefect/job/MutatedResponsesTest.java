package dev.formwork.examples.prefect.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.formwork.examples.prefect.job.ResponseFields.Field;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Takes each recorded response, and in turn removes each field, makes it null, and gives it a value of another type. Each
 * of these copies is good, or has the one violation that the fields' description asks for, at exactly that field.
 */
class MutatedResponsesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** So many items of a list are tried; the others are like them. */
    private static final int ITEMS = 2;

    /** So many nulls the schemas do not replace yet; the number is exact, so that nothing else can hide there. */
    private static final int KNOWN_GAPS = 13;

    private final List<String> surprises = new ArrayList<>();
    private final TreeSet<String> schemasMet = new TreeSet<>();
    private int accepted;
    private int rejected;

    private ResponseFields fields;
    private Codec<?> codec;
    private boolean isList;
    private JsonNode document;

    @BeforeEach
    void loadFields() throws IOException {
        fields = ResponseFields.load();
    }

    @Test
    void everyMutationIsAcceptedOrAViolationAtThatPath() throws IOException {
        RecordedResponses responses = new RecordedResponses();
        for (RecordedCall call : responses.calls()) {
            codec = ResponseSchemas.codec(call.schema());
            isList = call.list();
            document = MAPPER.readTree(responses.answer(call));
            mutate(document, isList ? "list<" + call.schema() + ">" : call.schema(), call.file(), List.of());
        }
        assertThat(surprises).filteredOn(surprise -> !isKnownGap(surprise)).isEmpty();
        assertThat(surprises).as("known gaps").hasSize(KNOWN_GAPS);
        // Otherwise the test would try little.
        assertThat(accepted).isGreaterThan(5000);
        assertThat(rejected).isGreaterThan(10_000);
        assertThat(schemasMet).hasSizeGreaterThan(15);
    }

    private void mutate(JsonNode node, String type, String file, List<Object> path) throws IOException {
        if (node instanceof ObjectNode object && fields.isSchema(type)) {
            schemasMet.add(type);
            for (var field : fields.of(type).entrySet()) {
                mutateField(object, field.getKey(), field.getValue(), file, join(path, field.getKey()));
            }
        } else if (node instanceof ArrayNode array && type.startsWith("list<")) {
            String itemType = type.substring("list<".length(), type.length() - 1);
            for (int i = 0; i < Math.min(array.size(), ITEMS); i++) {
                mutateItem(array, i, itemType, file, join(path, i));
            }
        }
    }

    private void mutateField(ObjectNode object, String name, Field field, String file, List<Object> path)
            throws IOException {
        JsonNode original = object.get(name);
        if (original == null || field.isSkipped()) {
            return;
        }
        List<WrongValue> wrongValues = WrongValue.of(field.type(), fields);
        ObjectNode backup = object.deepCopy();
        object.remove(name);
        check(file + " without ", path, field.required() ? "missing" : null);
        object.set(name, JsonNodeFactory.instance.nullNode());
        check(
                file + " with null at ",
                path,
                field.nullable() ? null : wrongValues.get(0).code());
        for (WrongValue wrong : wrongValues) {
            object.set(name, wrong.value());
            check(file + " with " + wrong.value() + " at ", path, wrong.code());
        }
        // The fields' order is that of the recording again.
        object.removeAll();
        object.setAll(backup);
        object.set(name, original);
        mutate(original, field.type(), file, path);
    }

    private void mutateItem(ArrayNode array, int index, String type, String file, List<Object> path)
            throws IOException {
        JsonNode original = array.get(index);
        List<WrongValue> wrongValues = WrongValue.of(type, fields);
        array.set(index, JsonNodeFactory.instance.nullNode());
        check(file + " with null at ", path, wrongValues.get(0).code());
        for (WrongValue wrong : wrongValues) {
            array.set(index, wrong.value());
            check(file + " with " + wrong.value() + " at ", path, wrong.code());
        }
        array.set(index, original);
        mutate(original, type, file, path);
    }

    private void check(String what, List<Object> path, @Nullable String code) throws IOException {
        byte[] json = MAPPER.writeValueAsBytes(document);
        Validated<?> read = isList ? codec.tryValidateJsonList(json) : codec.tryValidateJson(json);
        List<Violation> violations = read.violations();
        boolean asExpected = code == null
                ? violations.isEmpty()
                : violations.size() == 1
                        && violations.get(0).code().equals(code)
                        && violations.get(0).path().elements().equals(path);
        if (!asExpected) {
            surprises.add(what + path + ": " + (code == null ? "good" : code) + " expected, but was " + violations);
        } else if (code == null) {
            accepted++;
        } else {
            rejected++;
        }
    }

    private static boolean isKnownGap(String surprise) {
        return surprise.contains(" with null at ")
                && (surprise.contains("active_slots]:") || surprise.contains("flow_run, name]:"));
    }

    private static List<Object> join(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
