package dev.formwork.examples.prefect.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.formwork.examples.prefect.JsonDifference;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.Model;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedResponsesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final RecordedResponses RESPONSES = new RecordedResponses();

    static List<RecordedCall> calls() throws IOException {
        return RESPONSES.calls();
    }

    @Test
    void everyRecordedFileIsInTheIndexOnce() throws IOException {
        assertThat(calls()).hasSize(110).extracting(RecordedCall::file).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void readsWithoutViolations(RecordedCall call) throws IOException {
        Reading reading = Reading.of(call, RESPONSES.answer(call));

        assertThat(reading.violations()).isEmpty();
        JsonNode sent = MAPPER.readTree(RESPONSES.answer(call));
        assertThat(reading.items()).hasSize(call.list() ? sent.size() : 1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isEqualWhenWrittenBackAndReadAgain(RecordedCall call) throws IOException {
        assertReadsBack(ResponseSchemas.codec(call.schema()), Reading.of(call, RESPONSES.answer(call)));
    }

    private static <T> void assertReadsBack(Codec<T> codec, Reading reading) {
        for (Object item : reading.items()) {
            Model<?> model = (Model<?>) item;
            T again = codec.validateJson(model.toJson());

            assertThat(again).isEqualTo(item).hasSameHashCodeAs(item);
            assertThat(((Model<?>) again).toMap()).isEqualTo(model.toMap());
            assertThat(codec.validate(model.toMap())).isEqualTo(item);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isWrittenBackAsItWasSent(RecordedCall call) throws IOException {
        JsonDifference difference = compareWithSent(call);

        // Only what the schemas do not name: the server has members that its clients ignore.
        assertThat(difference.lacking())
                .isSubsetOf(
                        "GlobalConcurrencyLimitResponse.denied_slots",
                        "GlobalConcurrencyLimitResponse.avg_slot_occupancy_seconds");
    }

    /** States that are read have no data where the server only says that there is none. */
    private static void forgetUnpersistedData(JsonNode sent) {
        sent.findParents("data").stream()
                .filter(state -> state.path("data").path("type").asText().equals("unpersisted"))
                .forEach(state -> ((ObjectNode) state).putNull("data"));
    }

    private static JsonDifference compareWithSent(RecordedCall call) throws IOException {
        JsonNode sent = MAPPER.readTree(RESPONSES.answer(call));
        forgetUnpersistedData(sent);
        List<?> items = Reading.of(call, RESPONSES.answer(call)).items();
        JsonDifference difference = JsonDifference.notingWhatIsLacking();
        for (int i = 0; i < items.size(); i++) {
            JsonNode written = MAPPER.readTree(((Model<?>) items.get(i)).toJson(DumpOptions.ALL.onlySet()));
            assertThat(difference.find(call.schema(), call.list() ? sent.get(i) : sent, written))
                    .isEmpty();
        }
        return difference;
    }
}
