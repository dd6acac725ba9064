package dev.formwork.examples.benchmarks.contestant.immutables;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.formwork.examples.benchmarks.model.StateType;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A flow run, as the server returns it. */
@Value.Immutable
@Value.Style(forceJacksonPropertyNames = false)
@JsonDeserialize(as = ImmutableFlowRun.class)
@JsonSerialize(as = ImmutableFlowRun.class)
public interface FlowRun {
    UUID id();

    @Nullable
    OffsetDateTime created();

    @Nullable
    OffsetDateTime updated();

    String name();

    UUID flowId();

    @Nullable
    UUID stateId();

    @Nullable
    UUID deploymentId();

    @Nullable
    String deploymentVersion();

    @Nullable
    UUID workQueueId();

    @Nullable
    String workQueueName();

    @Nullable
    String flowVersion();

    Map<String, @Nullable Object> parameters();

    @Nullable
    String idempotencyKey();

    Map<String, @Nullable Object> context();

    RunPolicy empiricalPolicy();

    List<String> tags();

    Map<String, @Nullable Object> labels();

    @Nullable
    UUID parentTaskRunId();

    @Nullable
    StateType stateType();

    @Nullable
    String stateName();

    long runCount();

    @Nullable
    OffsetDateTime expectedStartTime();

    @Nullable
    OffsetDateTime nextScheduledStartTime();

    @Nullable
    OffsetDateTime startTime();

    @Nullable
    OffsetDateTime endTime();

    Duration totalRunTime();

    Duration estimatedRunTime();

    Duration estimatedStartTimeDelta();

    boolean autoScheduled();

    @Nullable
    UUID infrastructureDocumentId();

    @Nullable
    String infrastructurePid();

    @Nullable
    Creator createdBy();

    @Nullable
    UUID workPoolId();

    @Nullable
    String workPoolName();

    @Nullable
    RunState state();

    @Nullable
    Map<String, @Nullable Object> jobVariables();
}
