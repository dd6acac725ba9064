package dev.formwork.examples.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/** How a run is retried and paused. */
@Json(naming = Json.Naming.LowerUnderscore)
@CompiledJson
public record RunPolicy(
        @JsonAttribute(name = "max_retries") @PositiveOrZero long maxRetries,

        @JsonAttribute(name = "retry_delay_seconds") @PositiveOrZero
        double retryDelaySeconds,

        Long retries,
        @JsonAttribute(name = "retry_delay") Long retryDelay,
        @JsonAttribute(name = "pause_keys") List<String> pauseKeys,
        Boolean resuming,
        @JsonAttribute(name = "retry_type") String retryType) {}
