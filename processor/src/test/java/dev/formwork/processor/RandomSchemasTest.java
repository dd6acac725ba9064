package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.runtime.Codec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas of all kinds compile without a warning, and what they write, they read as the same. */
class RandomSchemasTest {
    private static final int SCHEMAS = 100;
    private static final int DOCUMENTS = 10;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsWrittenIsReadAsTheSame(long seed) {
        Random random = new Random(seed);
        List<RandomSchema> schemas = new ArrayList<>();
        for (int i = 0; i < SCHEMAS; i++) {
            schemas.add(new RandomSchema("S" + i, random, schemas.subList(Math.max(0, i - 3), i)));
        }

        Running running = Running.of(
                Stream.concat(Stream.of(RandomSchema.kind()), schemas.stream().map(RandomSchema::source))
                        .toArray(String[]::new));

        for (RandomSchema schema : schemas) {
            Codec<Object> codec = running.codec(schema.name());
            for (int i = 0; i < DOCUMENTS; i++) {
                String json = schema.json();
                Object value = codec.tryValidateJson(json).orElseThrow();
                assertThat(codec.validateJson(codec.toJson(value)))
                        .as("%s read from %s", schema.source(), json)
                        .isEqualTo(value)
                        .hasSameHashCodeAs(value);
            }
        }
    }
}
