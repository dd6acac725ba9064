package dev.formwork.examples.prefect;

import dev.formwork.DefaultValue;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What goes with a state: which run it belongs to, and what the server and the engine need to know. */
@Schema(naming = Naming.SNAKE_CASE)
public interface StateDetails extends Model<StateDetails> {
    /** The flow run that the state belongs to. */
    Optional<UUID> flowRunId();

    /** The task run that the state belongs to. */
    Optional<UUID> taskRunId();

    /** The subflow run that stands for the task run. */
    Optional<UUID> childFlowRunId();

    /** When a scheduled run is to start. */
    Optional<OffsetDateTime> scheduledTime();

    /** The key under which the result can be found again. */
    Optional<String> cacheKey();

    /** Until when the result may be used again. */
    Optional<OffsetDateTime> cacheExpiration();

    /** Whether somebody else than the caller runs the task. */
    Optional<Boolean> deferred();

    /** Whether the result cannot be traced back to its run. */
    @DefaultValue("false")
    boolean untrackableResult();

    /** When a paused run is given up. */
    Optional<OffsetDateTime> pauseTimeout();

    /** Whether a paused run is scheduled anew when it is resumed, rather than kept waiting. */
    @DefaultValue("false")
    boolean pauseReschedule();

    /** Tells one pause of a run from another. */
    Optional<String> pauseKey();

    /** Where the input that a paused run asked for is kept, by kind. */
    Optional<Map<String, String>> runInputKeyset();

    /** Whether the result is to be computed anew even if there is a stored one. */
    Optional<Boolean> refreshCache();

    /** Whether the run may be tried again. */
    Optional<Boolean> retriable();

    /** Tells a repeated proposal of the state from a new one. */
    Optional<UUID> transitionId();

    /** Where the parameters of a deferred task are kept. */
    Optional<UUID> taskParametersId();

    /** The span that the run belongs to, as W3C Trace Context writes it. */
    Optional<String> traceparent();

    /** The lease of the deployment slot that the run holds. */
    Optional<UUID> deploymentConcurrencyLeaseId();
}
