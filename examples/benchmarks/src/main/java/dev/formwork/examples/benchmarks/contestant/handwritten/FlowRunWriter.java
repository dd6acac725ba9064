package dev.formwork.examples.benchmarks.contestant.handwritten;

import dev.formwork.examples.benchmarks.model.FlowRun;

/** Writes runs, the names as bytes that are made once. */
final class FlowRunWriter {
    private static final byte[] ID = JsonWriter.ascii("{\"id\":");
    private static final byte[] CREATED = JsonWriter.ascii(",\"created\":");
    private static final byte[] UPDATED = JsonWriter.ascii(",\"updated\":");
    private static final byte[] NAME = JsonWriter.ascii(",\"name\":");
    private static final byte[] FLOW_ID = JsonWriter.ascii(",\"flow_id\":");
    private static final byte[] STATE_ID = JsonWriter.ascii(",\"state_id\":");
    private static final byte[] DEPLOYMENT_ID = JsonWriter.ascii(",\"deployment_id\":");
    private static final byte[] DEPLOYMENT_VERSION = JsonWriter.ascii(",\"deployment_version\":");
    private static final byte[] WORK_QUEUE_ID = JsonWriter.ascii(",\"work_queue_id\":");
    private static final byte[] WORK_QUEUE_NAME = JsonWriter.ascii(",\"work_queue_name\":");
    private static final byte[] FLOW_VERSION = JsonWriter.ascii(",\"flow_version\":");
    private static final byte[] PARAMETERS = JsonWriter.ascii(",\"parameters\":");
    private static final byte[] IDEMPOTENCY_KEY = JsonWriter.ascii(",\"idempotency_key\":");
    private static final byte[] CONTEXT = JsonWriter.ascii(",\"context\":");
    private static final byte[] EMPIRICAL_POLICY = JsonWriter.ascii(",\"empirical_policy\":");
    private static final byte[] TAGS = JsonWriter.ascii(",\"tags\":");
    private static final byte[] LABELS = JsonWriter.ascii(",\"labels\":");
    private static final byte[] PARENT_TASK_RUN_ID = JsonWriter.ascii(",\"parent_task_run_id\":");
    private static final byte[] STATE_TYPE = JsonWriter.ascii(",\"state_type\":");
    private static final byte[] STATE_NAME = JsonWriter.ascii(",\"state_name\":");
    private static final byte[] RUN_COUNT = JsonWriter.ascii(",\"run_count\":");
    private static final byte[] EXPECTED_START_TIME = JsonWriter.ascii(",\"expected_start_time\":");
    private static final byte[] NEXT_SCHEDULED_START_TIME = JsonWriter.ascii(",\"next_scheduled_start_time\":");
    private static final byte[] START_TIME = JsonWriter.ascii(",\"start_time\":");
    private static final byte[] END_TIME = JsonWriter.ascii(",\"end_time\":");
    private static final byte[] TOTAL_RUN_TIME = JsonWriter.ascii(",\"total_run_time\":");
    private static final byte[] ESTIMATED_RUN_TIME = JsonWriter.ascii(",\"estimated_run_time\":");
    private static final byte[] ESTIMATED_START_TIME_DELTA = JsonWriter.ascii(",\"estimated_start_time_delta\":");
    private static final byte[] AUTO_SCHEDULED = JsonWriter.ascii(",\"auto_scheduled\":");
    private static final byte[] INFRASTRUCTURE_DOCUMENT_ID = JsonWriter.ascii(",\"infrastructure_document_id\":");
    private static final byte[] INFRASTRUCTURE_PID = JsonWriter.ascii(",\"infrastructure_pid\":");
    private static final byte[] CREATED_BY = JsonWriter.ascii(",\"created_by\":");
    private static final byte[] WORK_POOL_ID = JsonWriter.ascii(",\"work_pool_id\":");
    private static final byte[] WORK_POOL_NAME = JsonWriter.ascii(",\"work_pool_name\":");
    private static final byte[] STATE = JsonWriter.ascii(",\"state\":");
    private static final byte[] JOB_VARIABLES = JsonWriter.ascii(",\"job_variables\":");

    private FlowRunWriter() {}

    static void write(FlowRun value, JsonWriter out) {
        out.write(ID);
        out.writeUuid(value.id());
        out.write(CREATED);
        if (value.created() == null) {
            out.writeNull();
        } else {
            out.writeTime(value.created());
        }
        out.write(UPDATED);
        if (value.updated() == null) {
            out.writeNull();
        } else {
            out.writeTime(value.updated());
        }
        out.write(NAME);
        out.writeString(value.name());
        out.write(FLOW_ID);
        out.writeUuid(value.flowId());
        out.write(STATE_ID);
        if (value.stateId() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.stateId());
        }
        out.write(DEPLOYMENT_ID);
        if (value.deploymentId() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.deploymentId());
        }
        out.write(DEPLOYMENT_VERSION);
        if (value.deploymentVersion() == null) {
            out.writeNull();
        } else {
            out.writeString(value.deploymentVersion());
        }
        out.write(WORK_QUEUE_ID);
        if (value.workQueueId() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.workQueueId());
        }
        out.write(WORK_QUEUE_NAME);
        if (value.workQueueName() == null) {
            out.writeNull();
        } else {
            out.writeString(value.workQueueName());
        }
        out.write(FLOW_VERSION);
        if (value.flowVersion() == null) {
            out.writeNull();
        } else {
            out.writeString(value.flowVersion());
        }
        out.write(PARAMETERS);
        out.writeAny(value.parameters());
        out.write(IDEMPOTENCY_KEY);
        if (value.idempotencyKey() == null) {
            out.writeNull();
        } else {
            out.writeString(value.idempotencyKey());
        }
        out.write(CONTEXT);
        out.writeAny(value.context());
        out.write(EMPIRICAL_POLICY);
        RunPolicyWriter.write(value.empiricalPolicy(), out);
        out.write(TAGS);
        out.writeStrings(value.tags());
        out.write(LABELS);
        out.writeAny(value.labels());
        out.write(PARENT_TASK_RUN_ID);
        if (value.parentTaskRunId() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.parentTaskRunId());
        }
        out.write(STATE_TYPE);
        if (value.stateType() == null) {
            out.writeNull();
        } else {
            StateTypes.write(value.stateType(), out);
        }
        out.write(STATE_NAME);
        if (value.stateName() == null) {
            out.writeNull();
        } else {
            out.writeString(value.stateName());
        }
        out.write(RUN_COUNT);
        out.writeLong(value.runCount());
        out.write(EXPECTED_START_TIME);
        if (value.expectedStartTime() == null) {
            out.writeNull();
        } else {
            out.writeTime(value.expectedStartTime());
        }
        out.write(NEXT_SCHEDULED_START_TIME);
        if (value.nextScheduledStartTime() == null) {
            out.writeNull();
        } else {
            out.writeTime(value.nextScheduledStartTime());
        }
        out.write(START_TIME);
        if (value.startTime() == null) {
            out.writeNull();
        } else {
            out.writeTime(value.startTime());
        }
        out.write(END_TIME);
        if (value.endTime() == null) {
            out.writeNull();
        } else {
            out.writeTime(value.endTime());
        }
        out.write(TOTAL_RUN_TIME);
        out.writeSeconds(value.totalRunTime());
        out.write(ESTIMATED_RUN_TIME);
        out.writeSeconds(value.estimatedRunTime());
        out.write(ESTIMATED_START_TIME_DELTA);
        out.writeSeconds(value.estimatedStartTimeDelta());
        out.write(AUTO_SCHEDULED);
        out.writeBoolean(value.autoScheduled());
        out.write(INFRASTRUCTURE_DOCUMENT_ID);
        if (value.infrastructureDocumentId() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.infrastructureDocumentId());
        }
        out.write(INFRASTRUCTURE_PID);
        if (value.infrastructurePid() == null) {
            out.writeNull();
        } else {
            out.writeString(value.infrastructurePid());
        }
        out.write(CREATED_BY);
        if (value.createdBy() == null) {
            out.writeNull();
        } else {
            CreatorWriter.write(value.createdBy(), out);
        }
        out.write(WORK_POOL_ID);
        if (value.workPoolId() == null) {
            out.writeNull();
        } else {
            out.writeUuid(value.workPoolId());
        }
        out.write(WORK_POOL_NAME);
        if (value.workPoolName() == null) {
            out.writeNull();
        } else {
            out.writeString(value.workPoolName());
        }
        out.write(STATE);
        if (value.state() == null) {
            out.writeNull();
        } else {
            RunStateWriter.write(value.state(), out);
        }
        out.write(JOB_VARIABLES);
        if (value.jobVariables() == null) {
            out.writeNull();
        } else {
            out.writeAny(value.jobVariables());
        }
        out.write((byte) '}');
    }
}
