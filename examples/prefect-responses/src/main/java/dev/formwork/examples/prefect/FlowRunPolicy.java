package dev.formwork.examples.prefect;

import dev.formwork.DefaultValue;
import dev.formwork.Literal;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** How a flow run is retried and paused. */
@Schema(naming = Naming.SNAKE_CASE)
public interface FlowRunPolicy extends Model<FlowRunPolicy> {
    /**
     * How often the run may be tried again.
     *
     * @deprecated {@link #retries()} took its place
     */
    @DefaultValue("0")
    @Deprecated
    long maxRetries();

    /**
     * How many seconds lie between two tries.
     *
     * @deprecated {@link #retryDelay()} took its place
     */
    @DefaultValue("0")
    @Deprecated
    double retryDelaySeconds();

    /** How often the run may be tried again. */
    OptionalLong retries();

    /** How many seconds lie between two tries. */
    OptionalLong retryDelay();

    /** The pauses that the run has been through. */
    @DefaultValue("[]")
    Optional<Set<String>> pauseKeys();

    /** Whether the run is coming back from a pause. */
    @DefaultValue("false")
    Optional<Boolean> resuming();

    /** How the run is tried again: by the process that runs it, or from the schedule. */
    @Literal({"in_process", "reschedule"})
    Optional<String> retryType();
}
