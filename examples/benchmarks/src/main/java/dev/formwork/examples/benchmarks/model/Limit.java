package dev.formwork.examples.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** A concurrency limit: the small object, of a few scalars. */
@Json(naming = Json.Naming.LowerUnderscore)
@CompiledJson
public record Limit(
        @NotNull @Size(min = 1, max = 200) String name,
        @PositiveOrZero long slots,
        boolean active,

        @JsonAttribute(name = "decay_per_second") @PositiveOrZero
        double decayPerSecond) {}
