package dev.formwork.examples.prefect;

/** The kinds of state that a run can be in. */
public enum StateType {
    /** It will start at a given time. */
    SCHEDULED,
    /** It was handed out and is about to start. */
    PENDING,
    /** Its code is running. */
    RUNNING,
    /** It ended well. */
    COMPLETED,
    /** Its code ended with an error. */
    FAILED,
    /** Somebody stopped it before its end. */
    CANCELLED,
    /** Its infrastructure failed under it. */
    CRASHED,
    /** It waits to be resumed. */
    PAUSED,
    /** It was told to stop and has not stopped yet. */
    CANCELLING
}
