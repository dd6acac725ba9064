package dev.formwork.examples.prefect.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Takes each recorded response, and in turn removes each field, makes it null, and gives it a value of another type. Each
 * of these copies is good, or has the one violation that the fields' description asks for, at exactly that field.
 */
class MutatedResponsesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<String> surprises = new ArrayList<>();
    private int accepted;
    private int rejected;

    private Codec<?> codec;
    private boolean isList;
    private JsonNode document;

    @Test
    void everyMutationIsAcceptedOrAViolationAtThatPath() throws IOException {
        RecordedResponses responses = new RecordedResponses();
        Mutations mutations = new Mutations(ResponseFields.load(), this::check);
        for (RecordedCall call : responses.calls()) {
            codec = ResponseSchemas.codec(call.schema());
            isList = call.list();
            document = MAPPER.readTree(responses.answer(call));
            mutations.mutate(call, document);
        }
        assertThat(surprises).isEmpty();
        // Otherwise the test would try little.
        assertThat(accepted).isGreaterThan(5000);
        assertThat(rejected).isGreaterThan(10_000);
        assertThat(mutations.schemasMet()).hasSizeGreaterThan(15);
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
}
