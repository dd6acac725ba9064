package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs the measured conversions of single values. */
class ScalarConformanceTest {

    private enum StateType {
        SCHEDULED,
        PENDING,
        RUNNING,
        COMPLETED,
        FAILED,
        CANCELLED,
        CRASHED,
        PAUSED,
        CANCELLING
    }

    private enum SetStateStatus {
        ACCEPT,
        REJECT,
        ABORT,
        WAIT
    }

    private static final Map<String, Scalar<?>> TYPES = Map.of(
            "int", Scalars.LONG,
            "float", Scalars.DOUBLE,
            "bool", Scalars.BOOLEAN,
            "str", Scalars.STRING,
            "uuid", Scalars.UUID,
            "UUID", Scalars.UUID,
            "datetime", Scalars.OFFSET_DATE_TIME,
            "DateTime", Scalars.OFFSET_DATE_TIME,
            "timedelta", Scalars.DURATION);

    private static final Map<String, Scalar<?>> ENUMS = Map.of(
            "StateType", enumeration(StateType.class, StateType.values()),
            "SetStateStatus", enumeration(SetStateStatus.class, SetStateStatus.values()));

    /** An offset of 23:59 is more than the 18 hours of a java.time.ZoneOffset: the instant is kept, but in UTC. */
    private static final Map<String, String> DISAGREEMENTS =
            Map.of("2020-01-01T00:00:00+23:59", "ok \"2019-12-31T00:01:00Z\"");

    @Test
    void everyCaseAgreesButTheListedOnes() throws IOException {
        List<String> cases = lines();
        assertThat(cases).hasSizeGreaterThan(1000);
        Map<String, String> wrong = new TreeMap<>();
        List<String> surprises = new ArrayList<>();
        for (String line : cases) {
            JsonNode test = Conversion.tree(line);
            String expected = expected(test);
            String actual = actual(test);
            if (!actual.equals(expected)) {
                wrong.put(test.get("value") == null ? line : test.get("value").asText(), actual);
                surprises.add(line + "\n  expected " + expected + "\n  but was  " + actual);
            }
        }
        assertThat(wrong).as(String.join("\n", surprises)).isEqualTo(DISAGREEMENTS);
    }

    /** The cases, each one JSON. */
    static List<String> lines() throws IOException {
        try (InputStream in = ScalarConformanceTest.class.getResourceAsStream("/conformance/scalars.jsonl")) {
            return new String(requireNonNull(in).readAllBytes(), UTF_8).lines().toList();
        }
    }

    private static String expected(JsonNode test) {
        if (test.get("ok").asBoolean()) {
            JsonNode value = test.get("value");
            return "ok " + (value.isNumber() ? value.decimalValue().stripTrailingZeros() : value);
        }
        JsonNode error = test.get("errors").get(0);
        return error.get("type").asText() + " "
                + (error.has("ctx") ? choices(error.get("ctx").required("expected")) : "");
    }

    private static String actual(JsonNode test) {
        String target = test.get("target").asText();
        String input = test.get("input").asText();
        boolean optional = target.startsWith("Optional[");
        if (optional && input.equals("null")) {
            return "ok null";
        }
        return actual(
                type(optional ? target.substring("Optional[".length(), target.length() - 1) : target),
                input,
                test.get("mode").asText());
    }

    private static <T> String actual(Scalar<T> type, String input, String mode) {
        Conversion<T> conversion = switch (mode) {
            case "json" -> Conversion.lax(type, input);
            case "json_strict" -> Conversion.strict(type, input);
            case "object" -> Conversion.ofObject(type, input);
            default -> throw new AssertionError("unknown mode " + mode);
        };
        T value = conversion.value();
        if (value != null) {
            return "ok " + written(RecordingOutput.json(type, value));
        }
        Object expected = conversion.params().get("expected");
        return conversion.code() + " " + (expected == null ? "" : expected);
    }

    private static String written(@Nullable Object json) {
        if (json instanceof Double number && number.isInfinite()) {
            return number > 0 ? "\"inf\"" : "\"-inf\"";
        }
        JsonNode node = Conversion.tree(json instanceof String text ? quoted(text) : String.valueOf(json));
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toString() : node.toString();
    }

    private static String quoted(String text) {
        return com.fasterxml.jackson.databind.node.TextNode.valueOf(text).toString();
    }

    /** The type that a case names. */
    static Scalar<?> type(String target) {
        if (target.startsWith("Literal[")) {
            return LiteralScalar.strings(
                    target.substring("Literal[".length(), target.length() - 1).split(",", -1));
        }
        Scalar<?> type = TYPES.getOrDefault(target, ENUMS.get(target));
        return requireNonNull(type, () -> "unknown target " + target);
    }

    private static <E extends Enum<E>> Scalar<E> enumeration(Class<E> type, E[] constants) {
        String[] names = new String[constants.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = constants[i].name();
        }
        return EnumScalar.of(type, constants, names);
    }

    private static List<String> choices(JsonNode values) {
        List<String> choices = new ArrayList<>();
        values.forEach(value -> choices.add(value.textValue()));
        return choices;
    }
}
