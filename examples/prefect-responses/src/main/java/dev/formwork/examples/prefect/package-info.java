/**
 * The responses of Prefect's REST API as schemas, and {@link dev.formwork.examples.prefect.Main}, which reads recorded
 * ones: flow runs and deployments, their states and schedules, concurrency limits and their slots, and the answers to
 * proposed states.
 */
@NullMarked
package dev.formwork.examples.prefect;

import org.jspecify.annotations.NullMarked;
