package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.runtime.Codec;
import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.DurationForm;
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

    /** The options that leave out nothing but what reading puts in again, and keep to forms that it takes. */
    private static final List<DumpOptions> KEEPING_ALL = List.of(
            DumpOptions.ALL,
            DumpOptions.ALL.onlySet(),
            DumpOptions.ALL.withoutDefaults(),
            DumpOptions.ALL.indent(2),
            DumpOptions.ALL.sortedKeys(),
            DumpOptions.ALL.durations(DurationForm.ISO),
            DumpOptions.ALL.onlySet().withoutDefaults().sortedKeys().indent(1).durations(DurationForm.ISO));

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
                for (DumpOptions options : KEEPING_ALL) {
                    Object again = codec.validateJson(codec.toJson(value, options));
                    assertThat(again)
                            .as("%s read from %s, written by %s", schema.source(), json, options)
                            .isEqualTo(value)
                            .hasSameHashCodeAs(value)
                            .hasToString(value.toString());
                    assertThat(codec.toJson(again)).isEqualTo(codec.toJson(value));
                }
            }
        }
    }
}
