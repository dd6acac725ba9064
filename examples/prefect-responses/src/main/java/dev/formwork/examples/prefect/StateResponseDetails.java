package dev.formwork.examples.prefect;

/** Why the server treated a proposed state as it did; the kind of details goes with the {@link SetStateStatus}. */
public interface StateResponseDetails {

    /** Names the kind of details. */
    String type();
}
