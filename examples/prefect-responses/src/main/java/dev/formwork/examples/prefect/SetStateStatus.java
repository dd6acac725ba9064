package dev.formwork.examples.prefect;

/** What the server did with a proposed state. */
public enum SetStateStatus {
    /** The run is in the proposed state. */
    ACCEPT,
    /** The run is in another state than the proposed one. */
    REJECT,
    /** The run stays as it was, and whoever proposed the state should stop. */
    ABORT,
    /** The run stays as it was; the proposal may be repeated later. */
    WAIT
}
