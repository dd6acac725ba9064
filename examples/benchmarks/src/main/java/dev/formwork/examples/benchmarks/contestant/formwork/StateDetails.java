package dev.formwork.examples.benchmarks.contestant.formwork;

import dev.formwork.Naming;
import dev.formwork.Schema;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes with a state. */
@Schema(naming = Naming.SNAKE_CASE)
public interface StateDetails {
    @Nullable
    UUID flowRunId();

    @Nullable
    UUID taskRunId();

    @Nullable
    UUID childFlowRunId();

    @Nullable
    OffsetDateTime scheduledTime();

    @Nullable
    String cacheKey();

    @Nullable
    OffsetDateTime cacheExpiration();

    @Nullable
    Boolean deferred();

    boolean untrackableResult();

    @Nullable
    OffsetDateTime pauseTimeout();

    boolean pauseReschedule();

    @Nullable
    String pauseKey();

    @Nullable
    Map<String, String> runInputKeyset();

    @Nullable
    Boolean refreshCache();

    @Nullable
    Boolean retriable();

    @Nullable
    UUID transitionId();

    @Nullable
    UUID taskParametersId();

    @Nullable
    String traceparent();

    @Nullable
    UUID deploymentConcurrencyLeaseId();
}
