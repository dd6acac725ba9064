package dev.formwork.examples.benchmarks.contestant.handwritten;

/** The names of a run's members, in the server's order. */
final class FlowRunNames {
    static final Name ID = Name.of("id");
    static final Name CREATED = Name.of("created");
    static final Name UPDATED = Name.of("updated");
    static final Name NAME = Name.of("name");
    static final Name FLOW_ID = Name.of("flow_id");
    static final Name STATE_ID = Name.of("state_id");
    static final Name DEPLOYMENT_ID = Name.of("deployment_id");
    static final Name DEPLOYMENT_VERSION = Name.of("deployment_version");
    static final Name WORK_QUEUE_ID = Name.of("work_queue_id");
    static final Name WORK_QUEUE_NAME = Name.of("work_queue_name");
    static final Name FLOW_VERSION = Name.of("flow_version");
    static final Name PARAMETERS = Name.of("parameters");
    static final Name IDEMPOTENCY_KEY = Name.of("idempotency_key");
    static final Name CONTEXT = Name.of("context");
    static final Name EMPIRICAL_POLICY = Name.of("empirical_policy");
    static final Name TAGS = Name.of("tags");
    static final Name LABELS = Name.of("labels");
    static final Name PARENT_TASK_RUN_ID = Name.of("parent_task_run_id");
    static final Name STATE_TYPE = Name.of("state_type");
    static final Name STATE_NAME = Name.of("state_name");
    static final Name RUN_COUNT = Name.of("run_count");
    static final Name EXPECTED_START_TIME = Name.of("expected_start_time");
    static final Name NEXT_SCHEDULED_START_TIME = Name.of("next_scheduled_start_time");
    static final Name START_TIME = Name.of("start_time");
    static final Name END_TIME = Name.of("end_time");
    static final Name TOTAL_RUN_TIME = Name.of("total_run_time");
    static final Name ESTIMATED_RUN_TIME = Name.of("estimated_run_time");
    static final Name ESTIMATED_START_TIME_DELTA = Name.of("estimated_start_time_delta");
    static final Name AUTO_SCHEDULED = Name.of("auto_scheduled");
    static final Name INFRASTRUCTURE_DOCUMENT_ID = Name.of("infrastructure_document_id");
    static final Name INFRASTRUCTURE_PID = Name.of("infrastructure_pid");
    static final Name CREATED_BY = Name.of("created_by");
    static final Name WORK_POOL_ID = Name.of("work_pool_id");
    static final Name WORK_POOL_NAME = Name.of("work_pool_name");
    static final Name STATE = Name.of("state");
    static final Name JOB_VARIABLES = Name.of("job_variables");
    static final NameTable NAMES = new NameTable(
            "id",
            "created",
            "updated",
            "name",
            "flow_id",
            "state_id",
            "deployment_id",
            "deployment_version",
            "work_queue_id",
            "work_queue_name",
            "flow_version",
            "parameters",
            "idempotency_key",
            "context",
            "empirical_policy",
            "tags",
            "labels",
            "parent_task_run_id",
            "state_type",
            "state_name",
            "run_count",
            "expected_start_time",
            "next_scheduled_start_time",
            "start_time",
            "end_time",
            "total_run_time",
            "estimated_run_time",
            "estimated_start_time_delta",
            "auto_scheduled",
            "infrastructure_document_id",
            "infrastructure_pid",
            "created_by",
            "work_pool_id",
            "work_pool_name",
            "state",
            "job_variables");

    private FlowRunNames() {}
}
