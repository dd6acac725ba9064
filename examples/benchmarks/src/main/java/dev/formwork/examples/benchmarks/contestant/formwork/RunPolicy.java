package dev.formwork.examples.benchmarks.contestant.formwork;

import dev.formwork.Naming;
import dev.formwork.Schema;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a run is retried and paused. */
@Schema(naming = Naming.SNAKE_CASE)
public interface RunPolicy {
    @PositiveOrZero
    long maxRetries();

    @PositiveOrZero
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
