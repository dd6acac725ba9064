package dev.formwork.examples.prefect;

import dev.formwork.Before;
import dev.formwork.Default;
import dev.formwork.DefaultValue;
import dev.formwork.OneOf;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields that {@link FlowRun} and {@link FlowRunResponse} share. */
public interface FlowRunBase extends ObjectBase {
    /** What people call the run; two words drawn at random unless given. */
    @Default
    default String name() {
        return Slugs.random();
    }

    /** The flow that runs. */
    UUID flowId();

    /** The state that the run is in. */
    Optional<UUID> stateId();

    /** The deployment that the run was made from, if it was made from one. */
    Optional<UUID> deploymentId();

    /** The version of that deployment when the run was made. */
    Optional<String> deploymentVersion();

    /** The work queue that hands out the run. */
    Optional<String> workQueueName();

    /** The version of the flow when it ran. */
    Optional<String> flowVersion();

    /** What the flow is called with, by parameter name. */
    @DefaultValue("{}")
    Map<String, @Nullable Object> parameters();

    /** A key that keeps the same run from being made twice. */
    Optional<String> idempotencyKey();

    /** Further values for the run. */
    @DefaultValue("{}")
    Map<String, @Nullable Object> context();

    /** How the run is retried and paused. */
    @Default
    default FlowRunPolicy empiricalPolicy() {
        return ImmutableFlowRunPolicy.builder().build();
    }

    /** Words to find the run by. */
    @DefaultValue("[]")
    List<String> tags();

    /**
     * Names and scalar values that describe the run. A value keeps its kind: {@code "1"} is no number. Whatever is falsy
     * (null, {@code false}, {@code 0}, {@code ""}, {@code []}, {@code {}}) counts as no labels.
     */
    @Before(FalsyToNoLabels.class)
    @DefaultValue("{}")
    Map<String, @OneOf({Boolean.class, Long.class, Double.class, String.class}) Object> labels();

    /** The task run that started this run, if it is a subflow. */
    Optional<UUID> parentTaskRunId();

    /** How often the run was started, retries included. */
    @DefaultValue("0")
    long runCount();

    /** When the run was meant to start at first. */
    Optional<OffsetDateTime> expectedStartTime();

    /** When the run is meant to start next. */
    Optional<OffsetDateTime> nextScheduledStartTime();

    /** When the run started. */
    Optional<OffsetDateTime> startTime();

    /** When the run ended. */
    Optional<OffsetDateTime> endTime();

    /** How long the run was running in all. */
    @DefaultValue("0")
    Duration totalRunTime();

    /** The total run time and, while the run is running, the time since it started. */
    @DefaultValue("0")
    Duration estimatedRunTime();

    /** How late the run started, or is by now. */
    @DefaultValue("0")
    Duration estimatedStartTimeDelta();

    /** Whether a schedule made the run. */
    @DefaultValue("false")
    boolean autoScheduled();

    /** The block that describes where the run takes place. */
    Optional<UUID> infrastructureDocumentId();

    /** The name of the run at its infrastructure, such as a process number. */
    Optional<String> infrastructurePid();

    /** Who made the run. */
    Optional<CreatedBy> createdBy();

    /** The work queue that the run is in. */
    Optional<UUID> workQueueId();

    /** The work pool of that queue. */
    Optional<UUID> workPoolId();

    /** The name of that work pool. */
    Optional<String> workPoolName();

    /** The state that the run is in. */
    Optional<State> state();

    /** Settings of the infrastructure for this run alone. */
    Optional<Map<String, @Nullable Object>> jobVariables();

    /** The kind of the state that the run is in. */
    Optional<StateType> stateType();

    /** The name of the state that the run is in. */
    Optional<String> stateName();
}
