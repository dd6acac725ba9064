package dev.formwork.examples.prefect.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.formwork.examples.prefect.JsonDifference;
import dev.formwork.runtime.Codec;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the least input becomes when all its fields are written back, and in which order. */
class FullDumpsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<JsonNode> dumps() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FullDumpsTest.class.getResourceAsStream("/conformance/full-dumps.json"))) {
            List<JsonNode> dumps = new ArrayList<>();
            MAPPER.readTree(in).forEach(dumps::add);
            return dumps;
        }
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void leastInputHasItsDefaults(JsonNode dump) throws IOException {
        JsonNode written = writeBack(dump);

        assertThat(JsonDifference.comparing(String::equals).find("$", dump.required("full_dump_json"), written))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void fieldsAreWrittenInTheirOrder(JsonNode dump) throws IOException {
        List<String> expected = new ArrayList<>();
        dump.required("key_order").forEach(key -> expected.add(key.textValue()));

        assertThat(writeBack(dump).fieldNames()).toIterable().containsExactlyElementsOf(expected);
    }

    private static JsonNode writeBack(JsonNode dump) throws IOException {
        return writeBack(
                ConformanceTargets.codec(dump.required("class").textValue()),
                dump.required("input").toString());
    }

    private static <T> JsonNode writeBack(Codec<T> codec, String input) throws IOException {
        return MAPPER.readTree(codec.toJson(codec.validateJson(input, FrozenClock.OPTIONS)));
    }
}
