package dev.formwork.runtime;

import static dev.formwork.runtime.TestSchema.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.runtime.ValidationOptions.DuplicateKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nulls of fields that are null anyway, which JSON input passes over. */
class NullableFieldsTest {
    private static final TestSchema SCHEMA = TestSchema.of(
            "Run",
            named(
                    "name",
                    Codecs.nullable(Codecs.STRING),
                    "count",
                    Codecs.INTEGER,
                    "note",
                    Codecs.nullable(Codecs.STRING)),
            table -> table.nullable(table.field(0), table.field(2)).alias(table.field(2), "comment"));

    private static Read.Outcome read(String json) {
        return Read.json(json, SCHEMA);
    }

    private static TestSchema.Row row(String json) {
        return (TestSchema.Row) read(json).value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":null,\"count\":1,\"note\":null}",
                "{ \"name\" : null , \"count\" : 1 , \"note\" : null }",
                "{\"note\":null,\"count\":1,\"name\":null}",
                "{\"comment\":null,\"name\":null,\"count\":1}",
                "{\"other\":null,\"name\":null,\"more\":[null],\"note\":null,\"count\":1}"
            })
    void countAsGiven(String json) {
        assertThat(row(json).values()).containsEntry("count", 1).doesNotContainValue("");
        assertThat(row(json).seen()).containsExactly(0b111L);
    }

    @Test
    void lastOneOfSeveralEqualKeysCounts() {
        assertThat(row("{\"name\":\"a\",\"name\":null}").values().get("name")).isNull();
        assertThat(row("{\"name\":null,\"name\":\"a\"}").values()).containsEntry("name", "a");
        assertThat(row("{\"note\":\"a\",\"count\":1,\"comment\":null}").values().get("note"))
                .isNull();
    }

    @Test
    void areRejectedWhereNoKeyMayStandTwice() {
        ValidationOptions noDuplicates = ValidationOptions.DEFAULTS.withDuplicateKeys(DuplicateKeys.REJECT);
        assertThat(Read.json("{\"name\":null,\"name\":null}".getBytes(), SCHEMA, noDuplicates)
                        .summary())
                .containsExactly("duplicate_key at name");
    }

    @Test
    void clearWhatAnEarlierValueWasReportedFor() {
        assertThat(read("{\"name\":7,\"name\":null}").isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":nul}",
                "{\"name\":nul",
                "{\"name\":nulL}",
                "{\"name\":nullx}",
                "{\"name\":null",
                "{\"name\":null]",
                "{\"name\":null,}",
                "{\"name\":null \"count\":1}"
            })
    void mustBeWellFormed(String json) {
        assertThat(read(json).codes()).containsExactly("json_invalid");
    }

    @Test
    void otherFieldsSeeTheirNulls() {
        assertThat(read("{\"name\":null,\"count\":null}").summary()).containsExactly("int_type at count");
    }
}
