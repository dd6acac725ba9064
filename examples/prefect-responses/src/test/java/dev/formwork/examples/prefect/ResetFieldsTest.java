package dev.formwork.examples.prefect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.runtime.FieldName;
import dev.formwork.runtime.Model;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ResetFieldsTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID FLOW = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-23T09:30:00Z");

    private static final FlowRunResponse RUN = ImmutableFlowRunResponse.builder()
            .id(ID)
            .created(THEN)
            .updated(THEN)
            .name("brisk-otter")
            .flowId(FLOW)
            .workPoolId(null)
            .build();

    @Test
    void storedObjectsResetTheirIdentityAndTheirTimes() {
        assertThat(ImmutableFlowRunResponse.RESET_FIELDS)
                .containsExactly(
                        ImmutableFlowRunResponse.Field.ID,
                        ImmutableFlowRunResponse.Field.CREATED,
                        ImmutableFlowRunResponse.Field.UPDATED);
        assertThat(ImmutableFlowRun.RESET_FIELDS)
                .containsExactly(
                        ImmutableFlowRun.Field.ID, ImmutableFlowRun.Field.CREATED, ImmutableFlowRun.Field.UPDATED);
        assertThat(ImmutableDeploymentResponse.RESET_FIELDS).hasSize(3);
        assertThat(ImmutableDeploymentSchedule.RESET_FIELDS).hasSize(3);
        assertThat(ImmutableGlobalConcurrencyLimitResponse.RESET_FIELDS).hasSize(3);
        assertThat(ImmutableState.RESET_FIELDS).hasSize(3);
    }

    @Test
    void responsesWithARequiredIdentityResetNothing() {
        assertThat(ImmutableMinimalConcurrencyLimitResponse.RESET_FIELDS).isEmpty();
        assertThat(ImmutableFlowRunSlotSummary.RESET_FIELDS).isEmpty();
        assertThat(ImmutableOrchestrationResult.RESET_FIELDS).isEmpty();
    }

    @Test
    void resetGivesANewIdentityAndNoTimes() {
        FlowRunResponse fresh = RUN.resetFields();

        assertThat(fresh.id()).isNotEqualTo(ID);
        assertThat(fresh.id().version()).isEqualTo(4);
        assertThat(fresh.created()).isEmpty();
        assertThat(fresh.updated()).isEmpty();
        assertThat(fresh.name()).isEqualTo("brisk-otter");
        assertThat(RUN.id()).isEqualTo(ID);
        assertThat(RUN.created()).contains(THEN);
    }

    @Test
    void resetLeavesEqualityAndTheFieldsThatWereSet() {
        FlowRunResponse fresh = RUN.resetFields();

        assertThat(fresh).isNotSameAs(RUN).isEqualTo(RUN).hasSameHashCodeAs(RUN);
        assertThat(wireNames(fresh)).isEqualTo(wireNames(RUN));
    }

    @Test
    void resetFieldsCountAsSet() {
        FlowRunResponse run =
                ImmutableFlowRunResponse.builder().flowId(FLOW).workPoolId(null).build();

        assertThat(wireNames(run)).containsExactlyInAnyOrder("flow_id", "work_pool_id");
        assertThat(wireNames(run.resetFields()))
                .containsExactlyInAnyOrder("id", "created", "updated", "flow_id", "work_pool_id");
    }

    @Test
    void resetTwiceGivesTwoIdentities() {
        assertThat(RUN.resetFields().id()).isNotEqualTo(RUN.resetFields().id());
    }

    @Test
    void flowRunsAndStatesGetIdentitiesThatSortByTime() {
        FlowRun run = ImmutableFlowRun.builder().flowId(FLOW).build();
        State state = ImmutableState.builder().type(StateType.RUNNING).build();

        assertThat(run.id().version()).isEqualTo(7);
        assertThat(run.resetFields().id().version()).isEqualTo(7);
        assertThat(state.id().version()).isEqualTo(7);
        assertThat(state.resetFields().id().version()).isEqualTo(7);
    }

    @Test
    void equalityComparesTheEstimates() {
        FlowRunResponse later = ImmutableFlowRunResponse.copyOf(RUN).withEstimatedRunTime(Duration.ofSeconds(1));

        assertThat(later).isNotEqualTo(RUN);
    }

    @Test
    void equalityLeavesOutTheIdentityOfANestedState() {
        State state =
                ImmutableState.builder().type(StateType.RUNNING).timestamp(THEN).build();
        ImmutableFlowRunResponse run = ImmutableFlowRunResponse.copyOf(RUN);

        assertThat(run.withState(state)).isEqualTo(run.withState(state.resetFields()));
    }

    private static Set<String> wireNames(Model<?> model) {
        return model.fieldsSet().stream().map(FieldName::wireName).collect(Collectors.toSet());
    }
}
