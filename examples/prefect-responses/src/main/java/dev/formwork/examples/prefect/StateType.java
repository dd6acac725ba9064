package dev.formwork.examples.prefect;

import java.util.Locale;

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
    CANCELLING;

    /** What a state of this type is called unless it has a name of its own, such as {@code Completed}. */
    String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
