package dev.formwork.examples.prefect.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.Model;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationOptions;
import dev.formwork.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whichever way the input of a case comes, what comes of it is the same. */
class SameResultEverywhereTest {

    private static final DumpOptions SET_ONLY = DumpOptions.ALL.onlySet();

    private static final int[] CHUNKS = {1, 7, 8192};

    /**
     * Cases whose text and objects differ: the measured cases themselves tell them apart (the greatest long as a boolean
     * and as a time), or Jackson's decimal numbers lose the sign of zero.
     */
    private static final Set<String> DIFFERENT_AS_OBJECTS = Set.of("567", "1036", "2317");

    private static final ObjectMapper OBJECTS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static Stream<ConformanceCase> cases() {
        return ConformanceTest.measuredCases().stream();
    }

    private static Stream<ConformanceCase> textCases() {
        return cases().filter(testCase -> testCase.mode().startsWith("json"));
    }

    @Test
    void bytesStringsAndStreamsGiveTheSame() {
        List<String> differences = new ArrayList<>();
        textCases()
                .forEach(testCase -> compareTexts(ConformanceTargets.codec(testCase.target()), testCase, differences));
        assertThat(differences).isEmpty();
        assertThat(textCases()).hasSizeGreaterThan(1000);
    }

    private static <T> void compareTexts(Codec<T> codec, ConformanceCase testCase, List<String> differences) {
        byte[] bytes = testCase.input().getBytes(StandardCharsets.UTF_8);
        ValidationOptions options = options(testCase);
        boolean list = testCase.kind().equals("list");
        List<String> expected = list
                ? describeList(codec, codec.tryValidateJsonList(bytes, options), true)
                : describe(codec, codec.tryValidateJson(bytes, options), true);
        List<List<String>> others = new ArrayList<>();
        others.add(
                list
                        ? describeList(codec, codec.tryValidateJsonList(testCase.input(), options), true)
                        : describe(codec, codec.tryValidateJson(testCase.input(), options), true));
        for (int chunk : CHUNKS) {
            ChunkedStream stream = new ChunkedStream(bytes, chunk);
            others.add(
                    list
                            ? describeList(codec, codec.tryValidateJsonList(stream, options), true)
                            : describe(codec, codec.tryValidateJson(stream, options), true));
        }
        for (List<String> other : others) {
            if (!other.equals(expected)) {
                differences.add(
                        testCase + " " + testCase.input() + "\n  bytes give " + expected + "\n  but also " + other);
            }
        }
    }

    @Test
    void itemsOfStreamsAreThoseOfTheList() {
        cases().filter(testCase ->
                        testCase.kind().equals("list") && testCase.mode().startsWith("json"))
                .forEach(testCase -> compareItems(ConformanceTargets.codec(testCase.target()), testCase));
    }

    private static <T> void compareItems(Codec<T> codec, ConformanceCase testCase) {
        byte[] bytes = testCase.input().getBytes(StandardCharsets.UTF_8);
        Validated<List<T>> whole = codec.tryValidateJsonList(bytes, options(testCase));
        for (int chunk : CHUNKS) {
            List<Validated<T>> items = codec.streamJsonList(new ChunkedStream(bytes, chunk), options(testCase))
                    .toList();
            List<String> violations = items.stream()
                    .flatMap(item -> item.violations().stream())
                    .map(violation -> describe(violation, true))
                    .toList();
            assertThat(violations)
                    .as("%s", testCase)
                    .isEqualTo(whole.violations().stream()
                            .map(violation -> describe(violation, true))
                            .toList());
            if (whole.isValid()) {
                assertThat(items.stream().map(item -> describe(codec, item.orElseThrow())))
                        .as("%s", testCase)
                        .isEqualTo(whole.orElseThrow().stream()
                                .map(item -> describe(codec, item))
                                .toList());
            }
        }
    }

    @Test
    void objectsGiveWhatTheirTextGivesButForItsPlaces() {
        List<String> differences = new ArrayList<>();
        textCases()
                .filter(testCase -> !testCase.mode().equals("json_strict"))
                .filter(testCase -> !DIFFERENT_AS_OBJECTS.contains(testCase.id()))
                .forEach(
                        testCase -> compareObjects(ConformanceTargets.codec(testCase.target()), testCase, differences));
        assertThat(differences).isEmpty();
    }

    private static <T> void compareObjects(Codec<T> codec, ConformanceCase testCase, List<String> differences) {
        Optional<Object> object = plain(testCase.input());
        ValidationOptions options = options(testCase);
        if (object.isEmpty() || isNoJson(testCase.input())) {
            return;
        }
        boolean list = testCase.kind().equals("list");
        List<String> ofObject = list
                ? describeList(codec, codec.tryValidateList(object.get(), options), false)
                : describe(codec, codec.tryValidate(object.get(), options), false);
        List<String> ofText = list
                ? describeList(codec, codec.tryValidateJsonList(testCase.input(), options), false)
                : describe(codec, codec.tryValidateJson(testCase.input(), options), false);
        if (!ofObject.equals(ofText)) {
            differences.add(
                    testCase + " " + testCase.input() + "\n  text gives " + ofText + "\n  objects give " + ofObject);
        }
    }

    /** Whether a text is no JSON here, although another reader takes it for JSON, such as an unpaired surrogate. */
    private static boolean isNoJson(String text) {
        return Codecs.ANY.tryValidateJson(text).violations().stream()
                .anyMatch(violation -> violation.code().equals("json_invalid"));
    }

    /** The Java objects that a JSON text stands for; empty where it is no JSON, or null. */
    private static Optional<Object> plain(String json) {
        try {
            return Optional.ofNullable(OBJECTS.readValue(json, Object.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static ValidationOptions options(ConformanceCase testCase) {
        return FrozenClock.OPTIONS.withStrict(testCase.mode().equals("json_strict"));
    }

    // ---- what comes of it

    private static <T> List<String> describe(Codec<T> codec, Validated<T> read, boolean withPlaces) {
        return read.isValid() ? List.of(describe(codec, read.orElseThrow())) : violations(read, withPlaces);
    }

    private static <T> List<String> describeList(Codec<T> codec, Validated<List<T>> read, boolean withPlaces) {
        return read.isValid()
                ? read.orElseThrow().stream().map(item -> describe(codec, item)).toList()
                : violations(read, withPlaces);
    }

    /** A value as it is written; of an object only what was set, since some defaults are made anew each time. */
    private static <T> String describe(Codec<T> codec, @Nullable T value) {
        return value instanceof Model<?> model ? model.fieldsSet() + model.toJson(SET_ONLY) : codec.toJson(value);
    }

    private static List<String> violations(Validated<?> read, boolean withPlaces) {
        return read.violations().stream()
                .map(violation -> describe(violation, withPlaces))
                .toList();
    }

    private static String describe(Violation violation, boolean withPlaces) {
        String line =
                violation.code() + " at " + violation.path() + ": " + violation.message() + " " + violation.params();
        return withPlaces ? line + " " + violation.location() + " " + violation.input() : line;
    }
}
