package dev.formwork.runtime;

import static dev.formwork.runtime.OutputSamples.json;
import static dev.formwork.runtime.OutputSamples.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written, an independent reader reads as the same values. */
class JsonRoundTripTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    private final Random random = new Random(20261123);

    @Test
    void valuesOfAllKindsReadBackEqual() throws JsonProcessingException {
        for (int i = 0; i < 20_000; i++) {
            Object value = value(4);
            String json = json(out -> out.writeAny(value));
            assertThat(JACKSON.readValue(json, Object.class)).as(json).isEqualTo(value);
            assertThat(object(out -> out.writeAny(value))).isEqualTo(value);
        }
    }

    @Test
    void doublesReadBackToTheBit() {
        for (int i = 0; i < 200_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(json(out -> out.write(value)))).isEqualTo(value);
            }
            double simple = random.nextInt() / Math.pow(10, random.nextInt(6));
            assertThat(Double.parseDouble(json(out -> out.write(simple)))).isEqualTo(simple);
        }
    }

    @Test
    void floatsReadBackToTheBit() {
        for (int i = 0; i < 200_000; i++) {
            float value = Float.intBitsToFloat(random.nextInt());
            if (Float.isFinite(value)) {
                assertThat(Float.parseFloat(json(out -> out.write(value)))).isEqualTo(value);
            }
        }
    }

    @Test
    void longsOfEveryLengthReadBack() {
        for (int i = 0; i < 200_000; i++) {
            long value = random.nextLong() >> random.nextInt(64);
            assertThat(json(out -> out.write(value))).isEqualTo(Long.toString(value));
        }
    }

    @Test
    void everyCharacterReadsBack() throws JsonProcessingException {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x3000 ? 1 : 13) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                String text = Character.toString(codePoint);
                String json = json(out -> out.write(text));
                assertThat(JACKSON.readValue(json, String.class)).isEqualTo(text);
            }
        }
    }

    private @Nullable Object value(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> integer();
            case 3 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            case 4 -> text();
            case 5 -> new BigInteger(100, random).setBit(99);
            case 6 -> list(depth - 1);
            default -> map(depth - 1);
        };
    }

    /** As Jackson reads it: in the smallest class that holds it. */
    private Object integer() {
        long number = random.nextLong() >> random.nextInt(64);
        if (number == (int) number) {
            return (int) number;
        }
        return number;
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            list.add(value(depth));
        }
        return list;
    }

    private Map<String, @Nullable Object> map(int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            map.put(text(), value(depth));
        }
        return map;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int alphabet = random.nextInt(4);
        for (int i = random.nextInt(20); i > 0; i--) {
            switch (alphabet) {
                case 0 -> text.append((char) ('a' + random.nextInt(26)));
                case 1 -> text.append((char) random.nextInt(0x100));
                case 2 -> text.append((char) random.nextInt(Character.MIN_SURROGATE));
                default -> text.appendCodePoint(Character.MAX_SURROGATE + 1 + random.nextInt(0x100000));
            }
        }
        return text.toString();
    }
}
