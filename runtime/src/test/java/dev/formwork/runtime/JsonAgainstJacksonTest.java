package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The verdict and the value of a second, independent reader, on documents that were damaged at random. The long run:
 * {@code -Dformwork.jacksonDocuments=20000000}, of other documents by {@code -Dformwork.jacksonSeed=SEED}.
 */
class JsonAgainstJacksonTest {
    private static final int DOCUMENTS = Integer.getInteger("formwork.jacksonDocuments", 250_000);
    private static final long SEED = Long.getLong("formwork.jacksonSeed", 20261123);

    private static final ObjectMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(200)
                            .maxNumberLength(4300)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Test
    void agreesOnDamagedDocuments() throws IOException {
        Random random = new Random(SEED);
        int invalid = 0;
        int malformed = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] document = RandomJson.document(random).getBytes(StandardCharsets.UTF_8);
            if (i % 8 != 0) {
                document = RandomJson.damage(document, random);
            }
            String expected = byJackson(document);
            if (!byFormwork(document).equals(expected)) {
                assertThat(byFormwork(document))
                        .as("%s (%s)", new String(document, StandardCharsets.UTF_8), Arrays.toString(document))
                        .isEqualTo(expected);
            }
            invalid += expected.equals("invalid") ? 1 : 0;
            malformed += decode(document) == null ? 1 : 0;
        }
        // Otherwise the test would compare little.
        assertThat(invalid).isBetween(DOCUMENTS / 5, DOCUMENTS * 4 / 5);
        assertThat(malformed).isGreaterThan(DOCUMENTS / 50);
    }

    private static String byFormwork(byte[] document) {
        Read.Outcome outcome = Read.json(document, TestScalars.ANY, ValidationOptions.DEFAULTS);
        if (outcome.codes().contains("json_invalid")) {
            return "invalid";
        }
        return outcome.isValid() ? describe(outcome.value()) : "infinite";
    }

    private static @Nullable String decode(byte[] document) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String byJackson(byte[] document) throws IOException {
        String text = decode(document);
        if (text == null) {
            return "invalid";
        }
        try {
            if (hasLoneSurrogates(text)) {
                return "invalid";
            }
            Object value = MAPPER.readValue(text, Object.class);
            return hasInfinity(value) ? "infinite" : describe(value);
        } catch (JsonProcessingException e) {
            return "invalid";
        }
    }

    /** Jackson lets them pass. */
    private static boolean hasLoneSurrogates(String text) throws IOException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            boolean found = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) {
                    String string = parser.getText();
                    String copy = new String(string.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
                    found |= !copy.equals(string);
                }
            }
            return found;
        }
    }

    private static boolean hasInfinity(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(JsonAgainstJacksonTest::hasInfinity);
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(JsonAgainstJacksonTest::hasInfinity);
        }
        return value instanceof Double number && number.isInfinite();
    }

    /** With the kinds of numbers and the order of members. */
    private static String describe(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> members = new LinkedHashMap<>();
            map.forEach((key, member) -> members.put("\"" + key + "\"", describe(member)));
            return members.toString();
        }
        if (value instanceof List<?> list) {
            List<String> items = new ArrayList<>();
            list.forEach(item -> items.add(describe(item)));
            return items.toString();
        }
        if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            return "integer " + value;
        }
        return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }
}
