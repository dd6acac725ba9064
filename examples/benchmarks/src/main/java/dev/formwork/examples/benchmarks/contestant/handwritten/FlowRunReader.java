package dev.formwork.examples.benchmarks.contestant.handwritten;

import static dev.formwork.examples.benchmarks.contestant.handwritten.FlowRunNames.*;

import dev.formwork.examples.benchmarks.model.Creator;
import dev.formwork.examples.benchmarks.model.FlowRun;
import dev.formwork.examples.benchmarks.model.RunPolicy;
import dev.formwork.examples.benchmarks.model.RunState;
import dev.formwork.examples.benchmarks.model.StateType;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads runs. Members are expected in the server's order and compared with the expected name by words, in code that falls from
 * one to the next; where another one stands, its name is looked up and the code goes on from there.
 */
final class FlowRunReader {
    private FlowRunReader() {}

    @SuppressWarnings("fallthrough") // on purpose: the order in which members are expected
    static FlowRun read(JsonValues json) {
        UUID id = null;
        OffsetDateTime created = null;
        OffsetDateTime updated = null;
        String name = null;
        UUID flowId = null;
        UUID stateId = null;
        UUID deploymentId = null;
        String deploymentVersion = null;
        UUID workQueueId = null;
        String workQueueName = null;
        String flowVersion = null;
        Map<String, Object> parameters = null;
        String idempotencyKey = null;
        Map<String, Object> context = null;
        RunPolicy empiricalPolicy = null;
        List<String> tags = null;
        Map<String, Object> labels = null;
        UUID parentTaskRunId = null;
        StateType stateType = null;
        String stateName = null;
        long runCount = 0;
        OffsetDateTime expectedStartTime = null;
        OffsetDateTime nextScheduledStartTime = null;
        OffsetDateTime startTime = null;
        OffsetDateTime endTime = null;
        Duration totalRunTime = null;
        Duration estimatedRunTime = null;
        Duration estimatedStartTimeDelta = null;
        boolean autoScheduled = false;
        UUID infrastructureDocumentId = null;
        String infrastructurePid = null;
        Creator createdBy = null;
        UUID workPoolId = null;
        String workPoolName = null;
        RunState state = null;
        Map<String, Object> jobVariables = null;
        boolean isNamed = false;
        int member = 0;
        boolean isOpen = !json.opensEmpty('{', '}');
        object:
        while (isOpen) {
            switch (member) {
                case 0:
                    if (!isNamed && !json.takes(ID)) {
                        break;
                    }
                    isNamed = false;
                    id = json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 1:
                    if (!isNamed && !json.takes(CREATED)) {
                        break;
                    }
                    isNamed = false;
                    created = json.takesNull() ? null : json.readTime();
                    if (json.closes('}')) {
                        break object;
                    }
                case 2:
                    if (!isNamed && !json.takes(UPDATED)) {
                        break;
                    }
                    isNamed = false;
                    updated = json.takesNull() ? null : json.readTime();
                    if (json.closes('}')) {
                        break object;
                    }
                case 3:
                    if (!isNamed && !json.takes(NAME)) {
                        break;
                    }
                    isNamed = false;
                    name = JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 4:
                    if (!isNamed && !json.takes(FLOW_ID)) {
                        break;
                    }
                    isNamed = false;
                    flowId = json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 5:
                    if (!isNamed && !json.takes(STATE_ID)) {
                        break;
                    }
                    isNamed = false;
                    stateId = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 6:
                    if (!isNamed && !json.takes(DEPLOYMENT_ID)) {
                        break;
                    }
                    isNamed = false;
                    deploymentId = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 7:
                    if (!isNamed && !json.takes(DEPLOYMENT_VERSION)) {
                        break;
                    }
                    isNamed = false;
                    deploymentVersion = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 8:
                    if (!isNamed && !json.takes(WORK_QUEUE_ID)) {
                        break;
                    }
                    isNamed = false;
                    workQueueId = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 9:
                    if (!isNamed && !json.takes(WORK_QUEUE_NAME)) {
                        break;
                    }
                    isNamed = false;
                    workQueueName = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 10:
                    if (!isNamed && !json.takes(FLOW_VERSION)) {
                        break;
                    }
                    isNamed = false;
                    flowVersion = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 11:
                    if (!isNamed && !json.takes(PARAMETERS)) {
                        break;
                    }
                    isNamed = false;
                    parameters = json.readMap();
                    if (json.closes('}')) {
                        break object;
                    }
                case 12:
                    if (!isNamed && !json.takes(IDEMPOTENCY_KEY)) {
                        break;
                    }
                    isNamed = false;
                    idempotencyKey = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 13:
                    if (!isNamed && !json.takes(CONTEXT)) {
                        break;
                    }
                    isNamed = false;
                    context = json.readMap();
                    if (json.closes('}')) {
                        break object;
                    }
                case 14:
                    if (!isNamed && !json.takes(EMPIRICAL_POLICY)) {
                        break;
                    }
                    isNamed = false;
                    empiricalPolicy = RunPolicyReader.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 15:
                    if (!isNamed && !json.takes(TAGS)) {
                        break;
                    }
                    isNamed = false;
                    tags = json.readStrings();
                    if (json.closes('}')) {
                        break object;
                    }
                case 16:
                    if (!isNamed && !json.takes(LABELS)) {
                        break;
                    }
                    isNamed = false;
                    labels = json.readMap();
                    if (json.closes('}')) {
                        break object;
                    }
                case 17:
                    if (!isNamed && !json.takes(PARENT_TASK_RUN_ID)) {
                        break;
                    }
                    isNamed = false;
                    parentTaskRunId = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 18:
                    if (!isNamed && !json.takes(STATE_TYPE)) {
                        break;
                    }
                    isNamed = false;
                    stateType = json.takesNull() ? null : StateTypes.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 19:
                    if (!isNamed && !json.takes(STATE_NAME)) {
                        break;
                    }
                    isNamed = false;
                    stateName = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 20:
                    if (!isNamed && !json.takes(RUN_COUNT)) {
                        break;
                    }
                    isNamed = false;
                    runCount = json.readLong();
                    if (json.closes('}')) {
                        break object;
                    }
                case 21:
                    if (!isNamed && !json.takes(EXPECTED_START_TIME)) {
                        break;
                    }
                    isNamed = false;
                    expectedStartTime = json.takesNull() ? null : json.readTime();
                    if (json.closes('}')) {
                        break object;
                    }
                case 22:
                    if (!isNamed && !json.takes(NEXT_SCHEDULED_START_TIME)) {
                        break;
                    }
                    isNamed = false;
                    nextScheduledStartTime = json.takesNull() ? null : json.readTime();
                    if (json.closes('}')) {
                        break object;
                    }
                case 23:
                    if (!isNamed && !json.takes(START_TIME)) {
                        break;
                    }
                    isNamed = false;
                    startTime = json.takesNull() ? null : json.readTime();
                    if (json.closes('}')) {
                        break object;
                    }
                case 24:
                    if (!isNamed && !json.takes(END_TIME)) {
                        break;
                    }
                    isNamed = false;
                    endTime = json.takesNull() ? null : json.readTime();
                    if (json.closes('}')) {
                        break object;
                    }
                case 25:
                    if (!isNamed && !json.takes(TOTAL_RUN_TIME)) {
                        break;
                    }
                    isNamed = false;
                    totalRunTime = json.readSeconds();
                    if (json.closes('}')) {
                        break object;
                    }
                case 26:
                    if (!isNamed && !json.takes(ESTIMATED_RUN_TIME)) {
                        break;
                    }
                    isNamed = false;
                    estimatedRunTime = json.readSeconds();
                    if (json.closes('}')) {
                        break object;
                    }
                case 27:
                    if (!isNamed && !json.takes(ESTIMATED_START_TIME_DELTA)) {
                        break;
                    }
                    isNamed = false;
                    estimatedStartTimeDelta = json.readSeconds();
                    if (json.closes('}')) {
                        break object;
                    }
                case 28:
                    if (!isNamed && !json.takes(AUTO_SCHEDULED)) {
                        break;
                    }
                    isNamed = false;
                    autoScheduled = json.readBoolean();
                    if (json.closes('}')) {
                        break object;
                    }
                case 29:
                    if (!isNamed && !json.takes(INFRASTRUCTURE_DOCUMENT_ID)) {
                        break;
                    }
                    isNamed = false;
                    infrastructureDocumentId = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 30:
                    if (!isNamed && !json.takes(INFRASTRUCTURE_PID)) {
                        break;
                    }
                    isNamed = false;
                    infrastructurePid = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 31:
                    if (!isNamed && !json.takes(CREATED_BY)) {
                        break;
                    }
                    isNamed = false;
                    createdBy = json.takesNull() ? null : CreatorReader.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 32:
                    if (!isNamed && !json.takes(WORK_POOL_ID)) {
                        break;
                    }
                    isNamed = false;
                    workPoolId = json.takesNull() ? null : json.readUuid();
                    if (json.closes('}')) {
                        break object;
                    }
                case 33:
                    if (!isNamed && !json.takes(WORK_POOL_NAME)) {
                        break;
                    }
                    isNamed = false;
                    workPoolName = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 34:
                    if (!isNamed && !json.takes(STATE)) {
                        break;
                    }
                    isNamed = false;
                    state = json.takesNull() ? null : RunStateReader.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                case 35:
                    if (!isNamed && !json.takes(JOB_VARIABLES)) {
                        break;
                    }
                    isNamed = false;
                    jobVariables = json.takesNull() ? null : json.readMap();
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
        if (id == null
                || name == null
                || flowId == null
                || parameters == null
                || context == null
                || empiricalPolicy == null
                || tags == null
                || labels == null
                || totalRunTime == null
                || estimatedRunTime == null
                || estimatedStartTimeDelta == null) {
            throw json.malformed("a member is missing");
        }
        return new FlowRun(
                id,
                created,
                updated,
                name,
                flowId,
                stateId,
                deploymentId,
                deploymentVersion,
                workQueueId,
                workQueueName,
                flowVersion,
                parameters,
                idempotencyKey,
                context,
                empiricalPolicy,
                tags,
                labels,
                parentTaskRunId,
                stateType,
                stateName,
                runCount,
                expectedStartTime,
                nextScheduledStartTime,
                startTime,
                endTime,
                totalRunTime,
                estimatedRunTime,
                estimatedStartTimeDelta,
                autoScheduled,
                infrastructureDocumentId,
                infrastructurePid,
                createdBy,
                workPoolId,
                workPoolName,
                state,
                jobVariables);
    }
}
