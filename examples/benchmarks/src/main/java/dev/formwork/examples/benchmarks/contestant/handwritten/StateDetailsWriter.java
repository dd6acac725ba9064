package dev.formwork.examples.benchmarks.contestant.handwritten;

import dev.formwork.examples.benchmarks.model.StateDetails;

/** Writes state details, the names as bytes that are made once. */
final class StateDetailsWriter {
    private static final byte[] FLOW_RUN_ID = JsonWriter.ascii("{\"flow_run_id\":");
    private static final byte[] TASK_RUN_ID = JsonWriter.ascii(",\"task_run_id\":");
    private static final byte[] CHILD_FLOW_RUN_ID = JsonWriter.ascii(",\"child_flow_run_id\":");
    private static final byte[] SCHEDULED_TIME = JsonWriter.ascii(",\"scheduled_time\":");
    private static final byte[] CACHE_KEY = JsonWriter.ascii(",\"cache_key\":");
    private static final byte[] CACHE_EXPIRATION = JsonWriter.ascii(",\"cache_expiration\":");
    private static final byte[] DEFERRED = JsonWriter.ascii(",\"deferred\":");
    private static final byte[] UNTRACKABLE_RESULT = JsonWriter.ascii(",\"untrackable_result\":");
    private static final byte[] PAUSE_TIMEOUT = JsonWriter.ascii(",\"pause_timeout\":");
    private static final byte[] PAUSE_RESCHEDULE = JsonWriter.ascii(",\"pause_reschedule\":");
    private static final byte[] PAUSE_KEY = JsonWriter.ascii(",\"pause_key\":");
    private static final byte[] RUN_INPUT_KEYSET = JsonWriter.ascii(",\"run_input_keyset\":");
    private static final byte[] REFRESH_CACHE = JsonWriter.ascii(",\"refresh_cache\":");
    private static final byte[] RETRIABLE = JsonWriter.ascii(",\"retriable\":");
    private static final byte[] TRANSITION_ID = JsonWriter.ascii(",\"transition_id\":");
    private static final byte[] TASK_PARAMETERS_ID = JsonWriter.ascii(",\"task_parameters_id\":");
    private static final byte[] TRACEPARENT = JsonWriter.ascii(",\"traceparent\":");
    private static final byte[] DEPLOYMENT_CONCURRENCY_LEASE_ID =
            JsonWriter.ascii(",\"deployment_concurrency_lease_id\":");

    private StateDetailsWriter() {}

    static void write(StateDetails value, JsonWriter out) {
        out.write(FLOW_RUN_ID);
        if (value.flowRunId() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.flowRunId());
        }
        out.write(TASK_RUN_ID);
        if (value.taskRunId() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.taskRunId());
        }
        out.write(CHILD_FLOW_RUN_ID);
        if (value.childFlowRunId() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.childFlowRunId());
        }
        out.write(SCHEDULED_TIME);
        if (value.scheduledTime() == null) {
            out.writeNull();
        } else {
            out.writeTime(value.scheduledTime());
        }
        out.write(CACHE_KEY);
        if (value.cacheKey() == null) {
            out.writeNull();
        } else {
            out.writeString(value.cacheKey());
        }
        out.write(CACHE_EXPIRATION);
        if (value.cacheExpiration() == null) {
            out.writeNull();
        } else {
            out.writeTime(value.cacheExpiration());
        }
        out.write(DEFERRED);
        if (value.deferred() == null) {
            out.writeNull();
        } else {
            out.writeBoolean(value.deferred());
        }
        out.write(UNTRACKABLE_RESULT);
        out.writeBoolean(value.untrackableResult());
        out.write(PAUSE_TIMEOUT);
        if (value.pauseTimeout() == null) {
            out.writeNull();
        } else {
            out.writeTime(value.pauseTimeout());
        }
        out.write(PAUSE_RESCHEDULE);
        out.writeBoolean(value.pauseReschedule());
        out.write(PAUSE_KEY);
        if (value.pauseKey() == null) {
            out.writeNull();
        } else {
            out.writeString(value.pauseKey());
        }
        out.write(RUN_INPUT_KEYSET);
        if (value.runInputKeyset() == null) {
            out.writeNull();
        } else {
            out.writeAny(value.runInputKeyset());
        }
        out.write(REFRESH_CACHE);
        if (value.refreshCache() == null) {
            out.writeNull();
        } else {
            out.writeBoolean(value.refreshCache());
        }
        out.write(RETRIABLE);
        if (value.retriable() == null) {
            out.writeNull();
        } else {
            out.writeBoolean(value.retriable());
        }
        out.write(TRANSITION_ID);
        if (value.transitionId() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.transitionId());
        }
        out.write(TASK_PARAMETERS_ID);
        if (value.taskParametersId() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.taskParametersId());
        }
        out.write(TRACEPARENT);
        if (value.traceparent() == null) {
            out.writeNull();
        } else {
            out.writeString(value.traceparent());
        }
        out.write(DEPLOYMENT_CONCURRENCY_LEASE_ID);
        if (value.deploymentConcurrencyLeaseId() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.deploymentConcurrencyLeaseId());
        }
        out.write((byte) '}');
    }
}
