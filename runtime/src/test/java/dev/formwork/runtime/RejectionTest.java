package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The forms in which violations go to those who sent the input. */
class RejectionTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final TestSchema FLOW = TestSchema.of(
            "Flow",
            TestSchema.named(
                    "name",
                    Codecs.STRING,
                    "runs",
                    Codecs.constrained(Codecs.INTEGER, Constraints.min(0)),
                    "tags",
                    Codecs.list(Codecs.STRING),
                    "token",
                    Codecs.map(Codecs.STRING, Codecs.INTEGER)),
            table -> table.required(table.field(0)).secret(table.field(3)));

    private static Rejection refused(String json) {
        return rejection(FLOW.tryValidateJson(json));
    }

    private static Rejection rejection(Validated<?> result) {
        assertThat(result).isInstanceOf(Rejection.class);
        return (Rejection) result;
    }

    private static Rejection of(Violation... violations) {
        return new ValidationException("Flow", List.of(violations));
    }

    private static Violation violation(List<Object> path, Map<String, ? extends @Nullable Object> params) {
        Map<String, Object> copy = new LinkedHashMap<>();
        params.forEach(copy::put);
        return new Violation("odd", new Path(path), null, "Odd", copy, null, null);
    }

    private static JsonNode tree(Rejection rejection) throws IOException {
        JsonNode tree = JACKSON.readTree(rejection.toProblemJson());
        assertThat(JACKSON.readTree(rejection.toProblemJsonBytes())).isEqualTo(tree);
        return tree;
    }

    @Test
    void problemHasStableMembersInStableOrder() {
        assertThat(refused("{\"runs\": -1, \"tags\": [1]}").toProblemJson())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,"
                        + "\"detail\":\"3 violations in Flow\",\"errors\":["
                        + "{\"pointer\":\"#/runs\",\"code\":\"greater_than_equal\","
                        + "\"message\":\"Expected 0 or more\",\"params\":{\"ge\":0}},"
                        + "{\"pointer\":\"#/tags/0\",\"code\":\"string_type\","
                        + "\"message\":\"Expected a string\",\"params\":{}},"
                        + "{\"pointer\":\"#/name\",\"code\":\"missing\","
                        + "\"message\":\"The field is required\",\"params\":{}}]}");
    }

    @Test
    void pydanticErrorsAreThoseOfFastApi() {
        Rejection rejection = refused("{\"runs\": -1, \"tags\": [1, [], \"ok\"]}");

        assertThat(rejection.toPydanticJson("body"))
                .isEqualTo("{\"detail\":["
                        + "{\"type\":\"greater_than_equal\",\"loc\":[\"body\",\"runs\"],"
                        + "\"msg\":\"Expected 0 or more\",\"input\":-1,\"ctx\":{\"ge\":0}},"
                        + "{\"type\":\"string_type\",\"loc\":[\"body\",\"tags\",0],"
                        + "\"msg\":\"Expected a string\",\"input\":1},"
                        + "{\"type\":\"string_type\",\"loc\":[\"body\",\"tags\",1],"
                        + "\"msg\":\"Expected a string\",\"input\":[]},"
                        + "{\"type\":\"missing\",\"loc\":[\"body\",\"name\"],"
                        + "\"msg\":\"The field is required\"}]}");
        assertThat(new String(rejection.toPydanticJsonBytes("body"), StandardCharsets.UTF_8))
                .isEqualTo(rejection.toPydanticJson("body"));
        assertThat(rejection.toPydanticErrors().get(0)).containsEntry("loc", List.of("runs"));
    }

    @Test
    void exceptionAndResultSayTheSame() {
        Validated<TestSchema.Row> result = FLOW.tryValidateJson("[]");

        assertThat(new ValidationException("Flow", result.violations()).toProblem())
                .isEqualTo(rejection(result).toProblem());
    }

    @Test
    void mapMayBeChangedByTheCaller() {
        Map<String, @Nullable Object> problem = refused("{}").toProblem();

        problem.put("instance", "/flows/7");

        assertThat(problem).containsEntry("instance", "/flows/7");
    }

    @Test
    void secretsAreInNeitherForm() {
        Rejection rejection = refused("{\"token\": {\"safe\": \"sesame\"}, \"tokne\": 1, \"name\": \"x\"}");

        assertThat(rejection.violations()).hasSize(1);
        assertThat(rejection.toProblemJson() + rejection.toPydanticJson())
                .contains("int_parsing")
                .doesNotContain("sesame", "safe", "input");
    }

    @Test
    void pointersAreFragmentsOfUris() throws IOException {
        JsonNode errors = tree(of(
                        violation(List.of(), Map.of()),
                        violation(List.of("a/b", "m~n", 3, ""), Map.of()),
                        violation(List.of("per cent%", "ä€😀", "\"<>#\\^`{|}", "\u0000"), Map.of()),
                        violation(List.of("\uD800x"), Map.of())))
                .get("errors");

        assertThat(errors.findValuesAsText("pointer"))
                .containsExactly(
                        "#",
                        "#/a~1b/m~0n/3/",
                        "#/per%20cent%25/%C3%A4%E2%82%AC%F0%9F%98%80/%22%3C%3E%23%5C%5E%60%7B%7C%7D/%00",
                        "#/%EF%BF%BDx");
    }

    @Test
    void oddPathsStandInLocAsTheyAre() throws IOException {
        String json =
                of(violation(List.of("a/b", 3, "", "\uD800x", "ä\n"), Map.of())).toPydanticJson();

        assertThat(JACKSON.readTree(json).at("/detail/0/loc").toString())
                .isEqualTo("[\"a/b\",3,\"\",\"\uFFFDx\",\"ä\\n\"]");
    }

    @Test
    void parametersThatJsonHasNoKindForAreText() throws IOException {
        UUID id = UUID.fromString("5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11");
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        Map<String, @Nullable Object> params = new LinkedHashMap<>();
        params.put("none", null);
        params.put("yes", true);
        params.put("byte", (byte) 1);
        params.put("decimal", new BigDecimal("1.50"));
        params.put("nan", Double.NaN);
        params.put("id", id);
        params.put("kind", Thread.State.NEW);
        params.put("broken", "\uDC00");
        params.put("list", List.of(id, Map.of(1, 'x')));
        params.put("failing", new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException();
            }
        });
        JsonNode read = tree(of(violation(List.of(), params))).at("/errors/0/params");

        assertThat(read.toString())
                .isEqualTo("{\"none\":null,\"yes\":true,\"byte\":1,\"decimal\":1.5,\"nan\":\"NaN\",\"id\":\"" + id
                        + "\",\"kind\":\"NEW\",\"broken\":\"\uFFFD\",\"list\":[\"" + id
                        + "\",{\"1\":\"x\"}],\"failing\":\"\"}");
        assertThat(tree(of(violation(List.of(), Map.of("itself", itself)))).toString())
                .contains("ArrayList");
    }

    @Test
    void inputThatIsCutShortIsText() {
        String longText = "\"" + "x".repeat(100) + "\"";
        Rejection rejection = refused("{\"name\": {\"a\": 1}, \"runs\": " + longText + ", \"tags\": null}");

        assertThat(rejection.toPydanticErrors())
                .extracting(error -> error.containsKey("input") ? String.valueOf(error.get("input")) : "none")
                .containsExactly("{…}", "\"" + "x".repeat(58) + "…", "null");
    }

    @Test
    void manyViolationsAreTold() throws IOException {
        List<Integer> numbers = Collections.nCopies(100_000, 1);
        Rejection rejection = rejection(
                Codecs.list(Codecs.STRING).tryValidate(numbers, ValidationOptions.DEFAULTS.withMaxViolations(100_000)));

        assertThat(tree(rejection).get("errors")).hasSize(100_000);
        assertThat(JACKSON.readTree(rejection.toPydanticJsonBytes())
                        .at("/detail/99999/loc/0")
                        .asInt())
                .isEqualTo(99_999);
    }

    @Test
    void exceptionThatWasSerialisedHasNoErrors() {
        assertThat(new ValidationException("Flow", List.of()).toProblem())
                .containsEntry("detail", "Violations in Flow")
                .containsEntry("errors", List.of());
    }
}
