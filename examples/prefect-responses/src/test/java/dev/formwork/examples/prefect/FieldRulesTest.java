package dev.formwork.examples.prefect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.runtime.Codec;
import dev.formwork.runtime.FieldName;
import dev.formwork.runtime.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels, names, slots and bounds: the rules of single fields. */
class FieldRulesTest {

    private static final String FLOW = "\"flow_id\":\"00000000-0000-0000-0000-000000000002\"";

    private static List<String> violations(Codec<?> codec, String json) {
        return codec.tryValidateJson(json).violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    private static FlowRun run(String member) {
        return ImmutableFlowRun.validateJson("{" + FLOW + "," + member + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"\"", "0", "0.0", "-0.0", "false", "{}"})
    void whateverIsFalsyMeansNoLabels(String falsy) {
        FlowRun run = run("\"labels\":" + falsy);

        assertThat(run.labels()).isEmpty();
        assertThat(run.fieldsSet()).extracting(FieldName::wireName).contains("labels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "\"x\"", "1", "true", "[{}]"})
    void otherValuesAreNoLabels(String value) {
        assertThat(violations(ImmutableFlowRun.CODEC, "{" + FLOW + ",\"labels\":" + value + "}"))
                .containsExactly("labels dict_type");
    }

    @Test
    void labelsKeepTheirKinds() {
        assertThat(run("\"labels\":{\"a\":\"1\",\"b\":1,\"c\":1.0,\"d\":true}").labels())
                .isEqualTo(Map.of("a", "1", "b", 1L, "c", 1.0, "d", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}"})
    void labelsAreScalars(String value) {
        assertThat(violations(ImmutableFlowRun.CODEC, "{" + FLOW + ",\"labels\":{\"a\":" + value + "}}"))
                .containsExactlyInAnyOrder(
                        "labels.a bool_type", "labels.a int_type", "labels.a float_type", "labels.a string_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"\"", "0", "false", "{}"})
    void aFlowRunWithoutANameGetsOne(String falsy) {
        FlowRun run = run("\"name\":" + falsy);

        assertThat(run.name()).matches("[a-z]+-[a-z]+");
        assertThat(run.fieldsSet()).extracting(FieldName::wireName).contains("name");
    }

    @Test
    void aNameIsAString() {
        assertThat(violations(ImmutableFlowRun.CODEC, "{" + FLOW + ",\"name\":5}"))
                .containsExactly("name string_type");
        assertThat(run("\"name\":\"brisk-otter\"").name()).isEqualTo("brisk-otter");
    }

    @Test
    void slotsMayBeNullButNotAbsent() {
        String others = "\"count\":0,\"limit\":1,\"pages\":0,\"page\":1}";

        assertThat(ImmutableWorkPoolConcurrencyStatus.validateJson("{\"active_slots\":null," + others)
                        .activeSlots())
                .isZero();
        assertThat(ImmutableWorkQueueConcurrencyStatus.validateJson("{\"active_slots\":null," + others)
                        .activeSlots())
                .isZero();
        assertThat(violations(ImmutableWorkPoolConcurrencyStatus.CODEC, "{" + others))
                .containsExactly("active_slots missing");
        assertThat(violations(ImmutableWorkPoolConcurrencyStatus.CODEC, "{\"active_slots\":[]," + others))
                .containsExactly("active_slots int_type");
    }

    @ParameterizedTest
    @CsvSource({"59,greater_than_equal", "86401,less_than_equal"})
    void graceLastsFromAMinuteToADay(long seconds, String code) {
        String json = "{\"collision_strategy\":\"ENQUEUE\",\"grace_period_seconds\":%d}";

        assertThat(violations(ImmutableConcurrencyOptions.CODEC, json.formatted(seconds)))
                .containsExactly("grace_period_seconds " + code);
        assertThat(violations(ImmutableConcurrencyOptions.CODEC, json.formatted(60)))
                .isEmpty();
        assertThat(violations(ImmutableConcurrencyOptions.CODEC, json.formatted(86_400)))
                .isEmpty();
    }

    @Test
    void atLeastOneRunIsScheduled() {
        List<Violation> violations = ImmutableDeploymentSchedule.tryValidateJson(
                        "{\"schedule\":{},\"max_scheduled_runs\":0}")
                .violations();

        assertThat(violations).extracting(Violation::code).containsExactly("greater_than");
        assertThat(violations.get(0).params()).containsEntry("gt", 0L);
    }
}
