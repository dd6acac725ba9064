package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A flow run that holds a slot of a concurrency limit. */
@Schema(naming = Naming.SNAKE_CASE)
public interface FlowRunSlotSummary extends Model<FlowRunSlotSummary> {
    /** Identifies the run. */
    UUID id();

    /** What people call the run. */
    String name();

    /** The kind of the state that the run is in. */
    Optional<StateType> stateType();

    /** The name of that state. */
    Optional<String> stateName();

    /** When the run started. */
    Optional<OffsetDateTime> startTime();

    /** When the run came into its state. */
    Optional<OffsetDateTime> stateTimestamp();

    /** How long the run has been in its state. */
    Optional<Duration> timeInCurrentState();
}
