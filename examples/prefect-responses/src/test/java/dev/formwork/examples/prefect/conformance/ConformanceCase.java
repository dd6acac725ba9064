package dev.formwork.examples.prefect.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One line of a file of cases.
 *
 * @param id       names the case
 * @param kind     what is read: {@code scalar}, {@code class}, {@code list} or {@code json_syntax}
 * @param target   what it is read as
 * @param mode     how: {@code json}, {@code json_strict} or {@code object}
 * @param input    the JSON text
 * @param expected what should come of it
 */
record ConformanceCase(String id, String kind, String target, String mode, String input, Outcome expected) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads a line. */
    static ConformanceCase parse(String line) {
        JsonNode json;
        try {
            json = MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a case: " + line, e);
        }
        return new ConformanceCase(
                json.required("id").textValue(),
                json.required("kind").textValue(),
                json.required("target").textValue(),
                json.required("mode").textValue(),
                json.required("input").textValue(),
                Outcome.expectedBy(json));
    }

    @Override
    public String toString() {
        return id + " (" + kind + " " + target + ", " + mode + ")";
    }
}
