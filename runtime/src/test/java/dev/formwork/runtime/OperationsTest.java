package dev.formwork.runtime;

import static dev.formwork.runtime.TaskSamples.CODEC;
import static dev.formwork.runtime.TaskSamples.ID;
import static dev.formwork.runtime.TaskSamples.map;
import static dev.formwork.runtime.TaskSamples.violations;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.formwork.runtime.TaskSamples.Field;
import dev.formwork.runtime.TaskSamples.Task;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users do with a codec. */
class OperationsTest {
    private static final String GOOD = "{\"id\":\"" + ID + "\",\"name\":\"n\",\"runs\":2}";
    private static final String BAD = "{\"id\":\"" + ID + "\",\"runs\":\"x\"}";
    private static final String LIST = "[" + GOOD + "," + BAD + ",5]";
    private static final List<String> BAD_VIOLATIONS = List.of("runs int_parsing", "name missing");
    private static final List<String> LIST_VIOLATIONS =
            List.of("[1].runs int_parsing", "[1].name missing", "[2] model_type");
    private static final ValidationOptions FAIL_FAST = ValidationOptions.DEFAULTS.withFailFast(true);

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<Object> manyBad(int count) {
        return Collections.nCopies(count, "x");
    }

    // ---- plain objects

    @Test
    void validatesOrThrows() {
        assertThat(CODEC.validate(map("id", ID, "name", "n")).name()).isEqualTo("n");
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> CODEC.validate(map("id", ID, "runs", "x")))
                .satisfies(e -> assertThat(e.title()).isEqualTo("Task"))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(Violation::code)
                        .containsExactly("int_parsing", "missing"));
    }

    @Test
    void checksEveryItemOfAList() {
        List<Object> input = Arrays.asList(map("id", ID, "name", "n"), map("id", ID, "runs", "x"), null);

        assertThat(violations(CODEC.tryValidateList(input)))
                .containsExactly("[1].runs int_parsing", "[1].name missing", "[2] model_type");
        assertThat(CODEC.validateList(input.subList(0, 1))).hasSize(1);
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> CODEC.validateList(input))
                .satisfies(e -> assertThat(e.title()).isEqualTo("list[Task]"));
        assertThat(violations(CODEC.tryValidateList(map("id", ID, "name", "n"))))
                .containsExactly("$ list_type");
    }

    @Test
    void stopsAtTheFirstViolationIfToldTo() {
        assertThat(violations(CODEC.tryValidateList(List.of(1, 2), FAIL_FAST))).containsExactly("[0] model_type");
        assertThat(CODEC.tryValidate(map("id", ID, "name", "n"), FAIL_FAST).isValid())
                .isTrue();
    }

    @Test
    void stopsWhenThereAreTooManyViolations() {
        Codec<List<Integer>> codec = Codecs.list(Codecs.INTEGER);

        assertThat(violations(codec.tryValidate(manyBad(3), ValidationOptions.DEFAULTS.withMaxViolations(3))))
                .containsExactly("[0] int_parsing", "[1] int_parsing", "[2] int_parsing");
        assertThat(violations(codec.tryValidate(manyBad(1000), ValidationOptions.DEFAULTS.withMaxViolations(2))))
                .containsExactly("[0] int_parsing", "[1] int_parsing", "$ too_many_violations");
        assertThat(codec.tryValidate(manyBad(1000)).violations()).hasSize(101);
    }

    @Test
    void takesNullOnlyWhereTheCodecDoes() {
        assertThat(violations(CODEC.tryValidate(null))).containsExactly("$ model_type");
        assertThat(Codecs.nullable(CODEC).validate(null)).isNull();
        assertThat(Codecs.nullable(CODEC).tryValidate(null).isValid()).isTrue();
        assertThat(Codecs.ANY.validateJson("null")).isNull();
    }

    @Test
    void aValidatedIsEitherValueOrViolations() {
        Validated<Task> good = CODEC.tryValidate(map("id", ID, "name", "n"));
        Validated<Task> bad = CODEC.tryValidate(5);

        assertThat(good.isValid()).isTrue();
        assertThat(good.violations()).isEmpty();
        assertThat(good).isEqualTo(new Validated.Valid<>(good.orElseThrow()));
        assertThat(bad.isValid()).isFalse();
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(bad::orElseThrow)
                .satisfies(e -> assertThat(e.violations()).isEqualTo(bad.violations()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Validated.Invalid<>("Task", List.of()));
    }

    // ---- JSON text

    @Test
    void readsJsonTextOfEveryForm() {
        Task task = CODEC.validateJson(GOOD);

        assertThat(task.runs()).isEqualTo(2);
        assertThat(CODEC.validateJson(GOOD.getBytes(UTF_8))).isEqualTo(task);
        assertThat(CODEC.validateJson(stream(GOOD))).isEqualTo(task);
        assertThat(CODEC.tryValidateJson(GOOD)).isEqualTo(new Validated.Valid<>(task));
        assertThat(violations(CODEC.tryValidateJson(BAD))).isEqualTo(BAD_VIOLATIONS);
        assertThat(violations(CODEC.tryValidateJson(BAD.getBytes(UTF_8)))).isEqualTo(BAD_VIOLATIONS);
        assertThat(violations(CODEC.tryValidateJson(stream(BAD)))).isEqualTo(BAD_VIOLATIONS);
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> CODEC.validateJson(BAD))
                .satisfies(e -> assertThat(e.title()).isEqualTo("Task"));
    }

    @Test
    void readsJsonListsOfEveryForm() {
        assertThat(CODEC.validateJsonList("[" + GOOD + "]")).hasSize(1);
        assertThat(CODEC.validateJsonList(("[" + GOOD + "]").getBytes(UTF_8))).hasSize(1);
        assertThat(CODEC.validateJsonList(stream("[" + GOOD + "]"))).hasSize(1);
        assertThat(violations(CODEC.tryValidateJsonList(LIST))).isEqualTo(LIST_VIOLATIONS);
        assertThat(violations(CODEC.tryValidateJsonList(LIST.getBytes(UTF_8)))).isEqualTo(LIST_VIOLATIONS);
        assertThat(violations(CODEC.tryValidateJsonList(stream(LIST)))).isEqualTo(LIST_VIOLATIONS);
        assertThatExceptionOfType(ValidationException.class).isThrownBy(() -> CODEC.validateJsonList(stream(LIST)));
    }

    @Test
    void passesTheOptionsOn() {
        assertThat(violations(CODEC.tryValidateJson(BAD, FAIL_FAST))).hasSize(1);
        assertThat(violations(CODEC.tryValidateJson(BAD.getBytes(UTF_8), FAIL_FAST)))
                .hasSize(1);
        assertThat(violations(CODEC.tryValidateJson(stream(BAD), FAIL_FAST))).hasSize(1);
        assertThat(violations(CODEC.tryValidateJsonList(LIST, FAIL_FAST))).hasSize(1);
        assertThat(violations(CODEC.tryValidateJsonList(LIST.getBytes(UTF_8), FAIL_FAST)))
                .hasSize(1);
        assertThat(violations(CODEC.tryValidateJsonList(stream(LIST), FAIL_FAST)))
                .hasSize(1);
    }

    @Test
    void takesNoMoreThanOneSetOfOptions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODEC.validateJson(GOOD, FAIL_FAST, FAIL_FAST))
                .withMessage("at most one set of options can be given, but there are 2");
    }

    @Test
    void servesAsAFunctionWithoutOptions() {
        Function<String, Task> ofText = CODEC::validateJson;
        BiFunction<Object, ValidationOptions, Validated<Task>> ofObjects = CODEC::tryValidate;

        assertThat(ofText.apply(GOOD).name()).isEqualTo("n");
        assertThat(violations(ofObjects.apply(map("runs", "x"), FAIL_FAST))).hasSize(1);
    }

    @Test
    void refusesWhatFollowsTheValue() {
        assertThat(violations(CODEC.tryValidateJson(GOOD + " x"))).containsExactly("$ json_invalid");
        assertThat(violations(CODEC.tryValidateJsonList("[] []"))).containsExactly("$ json_invalid");
    }

    @Test
    void streamsItemByItem() {
        try (Stream<Validated<Task>> items = CODEC.streamJsonList(stream(LIST))) {
            List<Validated<Task>> list = items.toList();

            assertThat(list).extracting(Validated::isValid).containsExactly(true, false, false);
            assertThat(violations(list.get(1))).isEqualTo(LIST_VIOLATIONS.subList(0, 2));
            assertThat(violations(list.get(2))).isEqualTo(LIST_VIOLATIONS.subList(2, 3));
        }
        assertThat(CODEC.streamJsonList(stream("[]"))).isEmpty();
    }

    @Test
    void passesOnThatAStreamCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> CODEC.validateJson(broken));
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> CODEC.validateJsonList(broken));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CODEC.streamJsonList(broken).toList());
    }

    // ---- out

    @Test
    void writesPlainObjectsAndJsonText() {
        Task task = CODEC.validate(map("id", ID, "name", "n", "runs", 2));
        DumpOptions given = DumpOptions.ALL.onlySet();

        assertThat(CODEC.toPlain(task, given)).isEqualTo(map("id", ID, "name", "n", "runs", 2));
        assertThat(CODEC.toJson(task, given)).isEqualTo(GOOD);
        assertThat(CODEC.toJsonBytes(task, given)).isEqualTo(GOOD.getBytes(UTF_8));
        assertThat((Map<?, ?>) CODEC.toPlain(task)).hasSize(Field.values().length);
        assertThat(CODEC.validateJson(CODEC.toJson(task)).name()).isEqualTo("n");
        assertThat(CODEC.toJsonBytes(task)).isEqualTo(CODEC.toJson(task).getBytes(UTF_8));
    }

    @Test
    void writesToAStream() {
        Task task = CODEC.validate(map("id", ID, "name", "n", "runs", 2));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CODEC.writeJson(task, out, DumpOptions.ALL.onlySet());
        CODEC.writeJson(task, out);

        assertThat(out.toString(UTF_8)).isEqualTo(GOOD + CODEC.toJson(task));
    }

    @Test
    void writesNothingOfAValueThatCannotBeWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Object> values = Arrays.asList("good", new Object());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codecs.list(Codecs.ANY).writeJson(values, out));
        assertThat(out.size()).isZero();
    }

    @Test
    void passesOnThatAStreamCannotBeWrittenTo() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Codecs.STRING.writeJson("a", broken));
    }
}
