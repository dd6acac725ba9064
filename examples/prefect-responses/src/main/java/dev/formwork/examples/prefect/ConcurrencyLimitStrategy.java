package dev.formwork.examples.prefect;

/** What happens to a run that would exceed the limit of its deployment. */
public enum ConcurrencyLimitStrategy {
    /** It waits for a free slot. */
    ENQUEUE,
    /** It is cancelled. */
    CANCEL_NEW
}
