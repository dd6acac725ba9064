package dev.formwork.examples.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A flow run, as the server returns it. */
@Json(naming = Json.Naming.LowerUnderscore)
@CompiledJson
public record FlowRun(
        @NotNull UUID id,
        OffsetDateTime created,
        OffsetDateTime updated,
        @NotNull @Size(min = 1, max = 200) String name,
        @JsonAttribute(name = "flow_id") @NotNull UUID flowId,
        @JsonAttribute(name = "state_id") UUID stateId,
        @JsonAttribute(name = "deployment_id") UUID deploymentId,
        @JsonAttribute(name = "deployment_version") String deploymentVersion,
        @JsonAttribute(name = "work_queue_id") UUID workQueueId,
        @JsonAttribute(name = "work_queue_name") String workQueueName,
        @JsonAttribute(name = "flow_version") String flowVersion,
        @NotNull Map<String, Object> parameters,
        @JsonAttribute(name = "idempotency_key") String idempotencyKey,
        @NotNull Map<String, Object> context,

        @JsonAttribute(name = "empirical_policy") @NotNull @Valid
        RunPolicy empiricalPolicy,

        @NotNull List<@NotNull String> tags,
        @NotNull Map<String, Object> labels,
        @JsonAttribute(name = "parent_task_run_id") UUID parentTaskRunId,
        @JsonAttribute(name = "state_type") StateType stateType,
        @JsonAttribute(name = "state_name") String stateName,
        @JsonAttribute(name = "run_count") @PositiveOrZero long runCount,
        @JsonAttribute(name = "expected_start_time") OffsetDateTime expectedStartTime,
        @JsonAttribute(name = "next_scheduled_start_time") OffsetDateTime nextScheduledStartTime,
        @JsonAttribute(name = "start_time") OffsetDateTime startTime,
        @JsonAttribute(name = "end_time") OffsetDateTime endTime,
        @JsonAttribute(name = "total_run_time") @NotNull Duration totalRunTime,
        @JsonAttribute(name = "estimated_run_time") @NotNull Duration estimatedRunTime,

        @JsonAttribute(name = "estimated_start_time_delta") @NotNull
        Duration estimatedStartTimeDelta,

        @JsonAttribute(name = "auto_scheduled") boolean autoScheduled,
        @JsonAttribute(name = "infrastructure_document_id") UUID infrastructureDocumentId,
        @JsonAttribute(name = "infrastructure_pid") String infrastructurePid,
        @JsonAttribute(name = "created_by") @Valid Creator createdBy,
        @JsonAttribute(name = "work_pool_id") UUID workPoolId,
        @JsonAttribute(name = "work_pool_name") String workPoolName,
        @Valid RunState state,
        @JsonAttribute(name = "job_variables") Map<String, Object> jobVariables) {}
