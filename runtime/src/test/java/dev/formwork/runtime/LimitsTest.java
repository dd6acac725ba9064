package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.formwork.Extra;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is refused before it can do harm. */
class LimitsTest {
    private static final FieldName NAME = TestSchema.Name.of(0, "name");
    private static final FieldTable FIELDS = FieldTable.of("User", NAME).alias(NAME, "title");

    private static void writeExtras(Output out, Map<String, ?> extras) {
        out.beginObject(FIELDS, 1L);
        out.field(0, "x");
        out.extras(extras);
        out.endObject();
    }

    @Test
    void extrasCannotTakeTheNameOfAFieldAndStandThereTwice() {
        for (String name : List.of("name", "title")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writeExtras(new JsonOutput(DumpOptions.ALL), Map.of(name, 1)))
                    .withMessageContaining("\"" + name + "\" is a field of User");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writeExtras(new ObjectOutput(DumpOptions.ALL), Map.of(name, 1)));
        }
        JsonOutput out = new JsonOutput(DumpOptions.ALL);
        writeExtras(out, Map.of("other", 1));
        assertThat(out.finishText()).isEqualTo("{\"name\":\"x\",\"other\":1}");
    }

    @Test
    void longKeysDoNotMakeLongMessages() {
        String key = "k".repeat(10_000_000);
        TestSchema schema = TestSchema.of("Closed", TestSchema.named(), TestSchema.extra(Extra.FORBID));
        Validated<?> read = schema.tryValidateJson("{\"" + key + "\":1}");
        Path path = read.violations().get(0).path();
        assertThat(path).hasToString("k".repeat(59) + "…");
        assertThat(path.elements()).isEqualTo(List.of(key));
        assertThat(path.toPointer()).isEqualTo("/" + key);
        assertThat(new ValidationException("Closed", read.violations()).getMessage())
                .hasSizeLessThan(300);
        assertThat(new Path(List.of("-" + key))).hasToString("[\"-" + "k".repeat(58) + "…\"]");
        assertThat(new Path(List.of("k".repeat(60)))).hasToString("k".repeat(60));
    }

    @Test
    void noDepthOverflowsTheStack() {
        for (int depth : new int[] {0, -1, 1001, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ValidationOptions.DEFAULTS.withMaxDepth(depth))
                    .withMessage("maxDepth must be from 1 to 1000, but is " + depth);
        }
        ValidationOptions deepest = ValidationOptions.DEFAULTS.withMaxDepth(1000);
        String json = "[{\"a\":".repeat(500) + "1" + "}]".repeat(500);
        Object read = Codecs.ANY.validateJson(json, deepest);
        assertThat(Codecs.ANY.toJson(Codecs.ANY.validate(read, deepest))).isEqualTo(json);
    }

    @Test
    void nullsAreNamed() {
        Codec<Integer> codec = Codecs.INTEGER;
        assertThatNullPointerException()
                .isThrownBy(() -> codec.validateJson((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.validateJson((String) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.validateJson((InputStream) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.tryValidateJsonList((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.tryValidateJsonList((InputStream) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.streamJsonList(null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> codec.tryValidate(1, (ValidationOptions) null))
                .withMessage("options");
    }
}
