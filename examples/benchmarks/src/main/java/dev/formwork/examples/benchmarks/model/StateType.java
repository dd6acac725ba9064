package dev.formwork.examples.benchmarks.model;

/** The kinds of state that a run can be in. */
public enum StateType {
    SCHEDULED,
    PENDING,
    RUNNING,
    COMPLETED,
    FAILED,
    CANCELLED,
    CRASHED,
    PAUSED,
    CANCELLING
}
