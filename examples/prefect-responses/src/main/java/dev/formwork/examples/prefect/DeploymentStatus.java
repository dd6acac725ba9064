package dev.formwork.examples.prefect;

/** Whether something is there to run a deployment. */
public enum DeploymentStatus {
    /** A worker or a serving process asked for its runs lately. */
    READY,
    /** Nobody asked for its runs lately. */
    NOT_READY,
    /** It is switched off; only hosted servers say so. */
    DISABLED
}
