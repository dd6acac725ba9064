package dev.formwork.examples.benchmarks.contestant.immutables;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How a run is retried and paused. */
@Value.Immutable
@Value.Style(forceJacksonPropertyNames = false)
@JsonDeserialize(as = ImmutableRunPolicy.class)
@JsonSerialize(as = ImmutableRunPolicy.class)
public interface RunPolicy {
    long maxRetries();

    double retryDelaySeconds();

    @Nullable
    Long retries();

    @Nullable
    Long retryDelay();

    @Nullable
    List<String> pauseKeys();

    @Nullable
    Boolean resuming();

    @Nullable
    String retryType();
}
