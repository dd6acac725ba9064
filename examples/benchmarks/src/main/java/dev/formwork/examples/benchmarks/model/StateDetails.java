package dev.formwork.examples.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** What goes with a state. */
@Json(naming = Json.Naming.LowerUnderscore)
@CompiledJson
public record StateDetails(
        @JsonAttribute(name = "flow_run_id") UUID flowRunId,
        @JsonAttribute(name = "task_run_id") UUID taskRunId,
        @JsonAttribute(name = "child_flow_run_id") UUID childFlowRunId,
        @JsonAttribute(name = "scheduled_time") OffsetDateTime scheduledTime,
        @JsonAttribute(name = "cache_key") String cacheKey,
        @JsonAttribute(name = "cache_expiration") OffsetDateTime cacheExpiration,
        Boolean deferred,
        @JsonAttribute(name = "untrackable_result") boolean untrackableResult,
        @JsonAttribute(name = "pause_timeout") OffsetDateTime pauseTimeout,
        @JsonAttribute(name = "pause_reschedule") boolean pauseReschedule,
        @JsonAttribute(name = "pause_key") String pauseKey,
        @JsonAttribute(name = "run_input_keyset") Map<String, String> runInputKeyset,
        @JsonAttribute(name = "refresh_cache") Boolean refreshCache,
        Boolean retriable,
        @JsonAttribute(name = "transition_id") UUID transitionId,
        @JsonAttribute(name = "task_parameters_id") UUID taskParametersId,
        String traceparent,

        @JsonAttribute(name = "deployment_concurrency_lease_id")
        UUID deploymentConcurrencyLeaseId) {}
