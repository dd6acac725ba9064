package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Merge patches of free values and of maps, above all the examples of RFC 7396. */
class MergePatchTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    /** Appendix A, line by line: original, patch, result. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "-", textBlock = """
            {"a":"b"}           ; {"a":"c"}                      ; {"a":"c"}
            {"a":"b"}           ; {"b":"c"}                      ; {"a":"b","b":"c"}
            {"a":"b"}           ; {"a":null}                     ; {}
            {"a":"b","b":"c"}   ; {"a":null}                     ; {"b":"c"}
            {"a":["b"]}         ; {"a":"c"}                      ; {"a":"c"}
            {"a":"c"}           ; {"a":["b"]}                    ; {"a":["b"]}
            {"a":{"b":"c"}}     ; {"a":{"b":"d","c":null}}       ; {"a":{"b":"d"}}
            {"a":[{"b":"c"}]}   ; {"a":[1]}                      ; {"a":[1]}
            ["a","b"]           ; ["c","d"]                      ; ["c","d"]
            {"a":"b"}           ; ["c"]                          ; ["c"]
            {"a":"foo"}         ; null                           ; null
            {"a":"foo"}         ; "bar"                          ; "bar"
            {"e":null}          ; {"a":1}                        ; {"e":null,"a":1}
            [1,2]               ; {"a":"b","c":null}             ; {"a":"b"}
            {}                  ; {"a":{"bb":{"ccc":null}}}      ; {"a":{"bb":{}}}
            """)
    void examplesOfTheStandardHold(String original, String patch, String result) throws JsonProcessingException {
        Object value = Codecs.ANY.validateJson(original);

        assertThat(Codecs.ANY.toJson(Codecs.ANY.patch(value, patch))).isEqualTo(result);
        assertThat(Codecs.ANY.toJson(Codecs.ANY.patch(value, patch.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(result);
        if (JACKSON.readValue(patch, Object.class) instanceof Map<?, ?> map) {
            assertThat(Codecs.ANY.toJson(Codecs.ANY.patch(value, named(map)))).isEqualTo(result);
        }
    }

    @Test
    void anyPatchOfAnyValueIsWhatTheStandardSays() {
        Random random = new Random(7396);
        for (int i = 0; i < 5_000; i++) {
            Object value = randomValue(random, 4);
            Object patch = randomValue(random, 4);
            Object expected = merged(value, patch);

            assertThat(Codecs.ANY.patch(value, Codecs.ANY.toJson(patch))).isEqualTo(expected);
            if (patch instanceof Map<?, ?> map) {
                assertThat(Codecs.ANY.patch(value, named(map))).isEqualTo(expected);
            }
        }
    }

    /** The pseudocode of section 2. */
    private static @Nullable Object merged(@Nullable Object target, @Nullable Object patch) {
        if (!(patch instanceof Map<?, ?> changes)) {
            return patch;
        }
        Map<String, @Nullable Object> result = target instanceof Map<?, ?> map ? named(map) : new HashMap<>();
        named(changes).forEach((name, value) -> {
            if (value == null) {
                result.remove(name);
            } else {
                result.put(name, merged(result.get(name), value));
            }
        });
        return result;
    }

    private static @Nullable Object randomValue(Random random, int depth) {
        switch (random.nextInt(depth == 0 ? 3 : 7)) {
            case 0 -> {
                return null;
            }
            case 1 -> {
                return (long) random.nextInt(3);
            }
            case 2 -> {
                return List.of("x", true, 1.5).get(random.nextInt(3));
            }
            case 3 -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    list.add(randomValue(random, depth - 1));
                }
                return list;
            }
            default -> {
                Map<String, @Nullable Object> map = new HashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put(List.of("a", "b", "c", "").get(random.nextInt(4)), randomValue(random, depth - 1));
                }
                return map;
            }
        }
    }

    private static Map<String, @Nullable Object> named(Map<?, ?> map) {
        Map<String, @Nullable Object> named = new HashMap<>();
        map.forEach((key, value) -> named.put(key.toString(), value));
        return named;
    }

    @Test
    void nullsInListsAreNoRemovals() {
        Object patched = Codecs.ANY.patch(Map.of("a", 1), "{\"a\": [null, {\"b\": null}]}");

        assertThat(Codecs.ANY.toJson(patched)).isEqualTo("{\"a\":[null,{\"b\":null}]}");
    }

    @Test
    void patchedValueStaysAsItIs() {
        Map<String, Object> value = new HashMap<>(Map.of("a", new HashMap<>(Map.of("b", 1))));

        Codecs.ANY.patch(value, "{\"a\": {\"b\": null}, \"c\": 1}");

        assertThat(value).isEqualTo(Map.of("a", Map.of("b", 1)));
    }

    @Test
    void keysOfAnyTypeAreMergedByTheirText() {
        UUID id = UUID.fromString("5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11");
        Codec<Map<UUID, Integer>> codec = Codecs.map(Codecs.UUID, Codecs.INTEGER);

        assertThat(codec.patch(Map.of(id, 1), "{\"" + id + "\": 2}")).isEqualTo(Map.of(id, 2));
        assertThat(codec.patch(Map.of(id, 1), "{\"" + id + "\": null}")).isEmpty();
        assertThat(codec.tryPatch(Map.of(id, 1), "{\"x\": 2}").violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly("x uuid_parsing");
    }

    @Test
    void numberBeyondDoublesIsReportedWhereItStands() {
        assertThat(Codecs.ANY.tryPatch(Map.of(), "{\"a\": 1e999}").violations())
                .extracting(Violation::toString)
                .containsExactly("a at line 1, column 7: finite_number: Expected a finite number (input: 1e999)");
    }

    @Test
    void patchThatHoldsItselfEnds() {
        Map<String, Object> patch = new HashMap<>();
        patch.put("a", patch);

        assertThat(Codecs.ANY.tryPatch(Map.of(), patch).violations())
                .extracting(Violation::code)
                .containsExactly("recursion_loop");
    }

    @Test
    void deepPatchIsNoJson() {
        String deep = "{\"a\":".repeat(300) + "1" + "}".repeat(300);

        assertThat(Codecs.ANY.tryPatch(Map.of(), deep).violations())
                .extracting(Violation::code)
                .containsExactly("json_invalid");
    }

    @Test
    void scalarsAreReplaced() {
        assertThat(Codecs.INTEGER.patch(1, "2")).isEqualTo(2);
        assertThat(Codecs.list(Codecs.INTEGER).patch(List.of(1, 2), "[3]")).containsExactly(3);
    }
}
