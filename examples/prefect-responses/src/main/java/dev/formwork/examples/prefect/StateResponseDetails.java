package dev.formwork.examples.prefect;

import dev.formwork.Schema;

/**
 * Why the server treated a proposed state as it did. The {@code type} picks the kind of details; without it, the kind that
 * holds most of what is given.
 */
@Schema
public sealed interface StateResponseDetails
        permits StateAcceptDetails, StateWaitDetails, StateRejectDetails, StateAbortDetails {

    /** Names the kind of details. */
    String type();
}
