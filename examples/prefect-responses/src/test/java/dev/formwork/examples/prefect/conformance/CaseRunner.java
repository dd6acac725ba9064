package dev.formwork.examples.prefect.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.formwork.examples.prefect.VersionInfo;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.Model;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationOptions;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the input of a case in the way that the case asks for. */
final class CaseRunner {

    private static final DumpOptions SET_ONLY = DumpOptions.ALL.onlySet();

    /** Reads what the cases take for Java objects: {@code Long} where it fits, words for numbers that are not finite. */
    private static final ObjectMapper OBJECTS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private CaseRunner() {}

    /**
     * Runs a case.
     *
     * @param testCase the case
     * @return what came of it
     * @throws IllegalArgumentException if the case asks for something unknown
     */
    static Outcome run(ConformanceCase testCase) {
        Codec<?> codec = ConformanceTargets.codec(testCase.target());
        return switch (testCase.kind()) {
            case "scalar" -> scalar(codec, testCase);
            case "class", "json_syntax" -> outcome(one(codec, testCase), CaseRunner::item);
            case "list" -> outcome(list(codec, testCase), CaseRunner::items);
            default -> throw new IllegalArgumentException("unknown kind " + testCase.kind());
        };
    }

    private static <T extends @Nullable Object> Outcome scalar(Codec<T> codec, ConformanceCase testCase) {
        return outcome(one(codec, testCase), value -> scalar(codec, value));
    }

    /** The cases name what JSON has no number for. */
    private static <T extends @Nullable Object> JsonNode scalar(Codec<T> codec, T value) {
        return value instanceof Double number && !Double.isFinite(number)
                ? TextNode.valueOf(number.isNaN() ? "nan" : number > 0 ? "inf" : "-inf")
                : tree(codec.toJson(value));
    }

    private static <T extends @Nullable Object> Validated<T> one(Codec<T> codec, ConformanceCase testCase) {
        return isObject(testCase)
                ? codec.tryValidate(javaObject(testCase.input()), options(testCase))
                : codec.tryValidateJson(testCase.input(), options(testCase));
    }

    private static <T extends @Nullable Object> Validated<List<T>> list(Codec<T> codec, ConformanceCase testCase) {
        return isObject(testCase)
                ? codec.tryValidateList(javaObject(testCase.input()), options(testCase))
                : codec.tryValidateJsonList(testCase.input(), options(testCase));
    }

    private static boolean isObject(ConformanceCase testCase) {
        return switch (testCase.mode()) {
            case "json", "json_strict" -> false;
            case "object" -> true;
            default -> throw new IllegalArgumentException("unknown mode " + testCase.mode());
        };
    }

    private static ValidationOptions options(ConformanceCase testCase) {
        return FrozenClock.OPTIONS.withStrict(testCase.mode().equals("json_strict"));
    }

    private static <T extends @Nullable Object> Outcome outcome(Validated<T> read, Function<T, JsonNode> written) {
        return read.isValid()
                ? new Outcome.Accepted(written.apply(read.orElseThrow()))
                : new Outcome.Rejected(
                        read.violations().stream().map(ErrorLine::of).toList());
    }

    private static JsonNode items(List<?> values) {
        ArrayNode array = OBJECTS.createArrayNode();
        values.forEach(value -> array.add(item(value)));
        return array;
    }

    private static JsonNode item(Object value) {
        Model<?> model = (Model<?>) value;
        ArrayNode names = OBJECTS.createArrayNode();
        SortedSet<String> set = new TreeSet<>();
        model.fieldsSet().forEach(field -> set.add(field.wireName()));
        if (value instanceof VersionInfo info) {
            set.addAll(info.extras().keySet());
        }
        set.forEach(names::add);
        return ObjectValue.of(tree(model.toJson(SET_ONLY)), names);
    }

    private static JsonNode tree(String json) {
        try {
            return OBJECTS.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + json, e);
        }
    }

    private static @Nullable Object javaObject(String input) {
        try {
            return OBJECTS.readValue(input, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + input, e);
        }
    }
}
