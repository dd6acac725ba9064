package dev.formwork.examples.benchmarks.contestant.handwritten;

import dev.formwork.examples.benchmarks.model.StateDetails;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/**
 * Reads state details. Members are expected in the server's order and compared with the expected name by words, in code that falls from
 * one to the next; where another one stands, its name is looked up and the code goes on from there.
 */
final class StateDetailsReader {
    private static final Name FLOW_RUN_ID = Name.of("flow_run_id");
    private static final Name TASK_RUN_ID = Name.of("task_run_id");
    private static final Name CHILD_FLOW_RUN_ID = Name.of("child_flow_run_id");
    private static final Name SCHEDULED_TIME = Name.of("scheduled_time");
    private static final Name CACHE_KEY = Name.of("cache_key");
    private static final Name CACHE_EXPIRATION = Name.of("cache_expiration");
    private static final Name DEFERRED = Name.of("deferred");
    private static final Name UNTRACKABLE_RESULT = Name.of("untrackable_result");
    private static final Name PAUSE_TIMEOUT = Name.of("pause_timeout");
    private static final Name PAUSE_RESCHEDULE = Name.of("pause_reschedule");
    private static final Name PAUSE_KEY = Name.of("pause_key");
    private static final Name RUN_INPUT_KEYSET = Name.of("run_input_keyset");
    private static final Name REFRESH_CACHE = Name.of("refresh_cache");
    private static final Name RETRIABLE = Name.of("retriable");
    private static final Name TRANSITION_ID = Name.of("transition_id");
    private static final Name TASK_PARAMETERS_ID = Name.of("task_parameters_id");
    private static final Name TRACEPARENT = Name.of("traceparent");
    private static final Name DEPLOYMENT_CONCURRENCY_LEASE_ID = Name.of("deployment_concurrency_lease_id");
    private static final NameTable NAMES = new NameTable(
            "flow_run_id",
            "task_run_id",
            "child_flow_run_id",
            "scheduled_time",
            "cache_key",
            "cache_expiration",
            "deferred",
            "untrackable_result",
            "pause_timeout",
            "pause_reschedule",
            "pause_key",
            "run_input_keyset",
            "refresh_cache",
            "retriable",
            "transition_id",
            "task_parameters_id",
            "traceparent",
            "deployment_concurrency_lease_id");

    private StateDetailsReader() {}

    @SuppressWarnings("fallthrough") // on purpose: the order in which members are expected
    static StateDetails read(JsonValues json) {
        UUID flowRunId = null;
        UUID taskRunId = null;
        UUID childFlowRunId = null;
        OffsetDateTime scheduledTime = null;
        String cacheKey = null;
        OffsetDateTime cacheExpiration = null;
        Boolean deferred = null;
        boolean untrackableResult = false;
        OffsetDateTime pauseTimeout = null;
        boolean pauseReschedule = false;
        String pauseKey = null;
        Map<String, String> runInputKeyset = null;
        Boolean refreshCache = null;
        Boolean retriable = null;
        UUID transitionId = null;
        UUID taskParametersId = null;
        String traceparent = null;
        UUID deploymentConcurrencyLeaseId = null;
        boolean isNamed = false;
        int member = 0;
        boolean isOpen = !json.opensEmpty('{', '}');
        object:
        while (isOpen) {
            switch (member) {
                case 0:
                    if (!isNamed && !json.takes(FLOW_RUN_ID)) {
                        break;
                    }
                    isNamed = false;
                    flowRunId = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 1:
                    if (!isNamed && !json.takes(TASK_RUN_ID)) {
                        break;
                    }
                    isNamed = false;
                    taskRunId = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 2:
                    if (!isNamed && !json.takes(CHILD_FLOW_RUN_ID)) {
                        break;
                    }
                    isNamed = false;
                    childFlowRunId = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 3:
                    if (!isNamed && !json.takes(SCHEDULED_TIME)) {
                        break;
                    }
                    isNamed = false;
                    scheduledTime = json.takesNull() ? null : json.readTime();
                    if (json.closes('}')) {
                        break object;
                    }
                case 4:
                    if (!isNamed && !json.takes(CACHE_KEY)) {
                        break;
                    }
                    isNamed = false;
                    cacheKey = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 5:
                    if (!isNamed && !json.takes(CACHE_EXPIRATION)) {
                        break;
                    }
                    isNamed = false;
                    cacheExpiration = json.takesNull() ? null : json.readTime();
                    if (json.closes('}')) {
                        break object;
                    }
                case 6:
                    if (!isNamed && !json.takes(DEFERRED)) {
                        break;
                    }
                    isNamed = false;
                    deferred = json.takesNull() ? null : (Boolean) json.readBoolean();
                    if (json.closes('}')) {
                        break object;
                    }
                case 7:
                    if (!isNamed && !json.takes(UNTRACKABLE_RESULT)) {
                        break;
                    }
                    isNamed = false;
                    untrackableResult = json.readBoolean();
                    if (json.closes('}')) {
                        break object;
                    }
                case 8:
                    if (!isNamed && !json.takes(PAUSE_TIMEOUT)) {
                        break;
                    }
                    isNamed = false;
                    pauseTimeout = json.takesNull() ? null : json.readTime();
                    if (json.closes('}')) {
                        break object;
                    }
                case 9:
                    if (!isNamed && !json.takes(PAUSE_RESCHEDULE)) {
                        break;
                    }
                    isNamed = false;
                    pauseReschedule = json.readBoolean();
                    if (json.closes('}')) {
                        break object;
                    }
                case 10:
                    if (!isNamed && !json.takes(PAUSE_KEY)) {
                        break;
                    }
                    isNamed = false;
                    pauseKey = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 11:
                    if (!isNamed && !json.takes(RUN_INPUT_KEYSET)) {
                        break;
                    }
                    isNamed = false;
                    runInputKeyset = json.takesNull() ? null : json.readStringMap();
                    if (json.closes('}')) {
                        break object;
                    }
                case 12:
                    if (!isNamed && !json.takes(REFRESH_CACHE)) {
                        break;
                    }
                    isNamed = false;
                    refreshCache = json.takesNull() ? null : (Boolean) json.readBoolean();
                    if (json.closes('}')) {
                        break object;
                    }
                case 13:
                    if (!isNamed && !json.takes(RETRIABLE)) {
                        break;
                    }
                    isNamed = false;
                    retriable = json.takesNull() ? null : (Boolean) json.readBoolean();
                    if (json.closes('}')) {
                        break object;
                    }
                case 14:
                    if (!isNamed && !json.takes(TRANSITION_ID)) {
                        break;
                    }
                    isNamed = false;
                    transitionId = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 15:
                    if (!isNamed && !json.takes(TASK_PARAMETERS_ID)) {
                        break;
                    }
                    isNamed = false;
                    taskParametersId = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 16:
                    if (!isNamed && !json.takes(TRACEPARENT)) {
                        break;
                    }
                    isNamed = false;
                    traceparent = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 17:
                    if (!isNamed && !json.takes(DEPLOYMENT_CONCURRENCY_LEASE_ID)) {
                        break;
                    }
                    isNamed = false;
                    deploymentConcurrencyLeaseId = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                default:
            }
            int found = json.lookUp(NAMES);
            isNamed = found != NameTable.UNKNOWN;
            if (isNamed) {
                member = found;
            } else {
                json.skip();
                isOpen = !json.closes('}');
            }
        }
        return new StateDetails(
                flowRunId,
                taskRunId,
                childFlowRunId,
                scheduledTime,
                cacheKey,
                cacheExpiration,
                deferred,
                untrackableResult,
                pauseTimeout,
                pauseReschedule,
                pauseKey,
                runInputKeyset,
                refreshCache,
                retriable,
                transitionId,
                taskParametersId,
                traceparent,
                deploymentConcurrencyLeaseId);
    }
}
