package dev.formwork;

/** How the wire name of a field follows from its property name. */
public enum Naming {
    /** {@code flowRunId} stays {@code flowRunId}. */
    AS_IS,
    /** {@code flowRunId} becomes {@code flow_run_id}. */
    SNAKE_CASE,
    /** {@code flowRunId} becomes {@code FLOW_RUN_ID}. */
    UPPER_SNAKE_CASE,
    /** {@code flowRunId} becomes {@code flow-run-id}. */
    KEBAB_CASE,
    /** {@code flowRunId} becomes {@code FlowRunId}. */
    UPPER_CAMEL_CASE,
    /** {@code flowRunId} becomes {@code flowrunid}. */
    LOWER_CASE
}
