package dev.formwork.examples.benchmarks.contestant.formwork;

import dev.formwork.Naming;
import dev.formwork.OneOf;
import dev.formwork.Schema;
import dev.formwork.examples.benchmarks.model.StateType;
import dev.formwork.runtime.Model;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A flow run, as the server returns it. */
@Schema(naming = Naming.SNAKE_CASE)
public interface FlowRun extends Model<FlowRun> {
    UUID id();

    @Nullable
    OffsetDateTime created();

    @Nullable
    OffsetDateTime updated();

    @Size(min = 1, max = 200)
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

    Map<String, @OneOf({Boolean.class, Long.class, Double.class, String.class}) Object> labels();

    @Nullable
    UUID parentTaskRunId();

    @Nullable
    StateType stateType();

    @Nullable
    String stateName();

    @PositiveOrZero
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
