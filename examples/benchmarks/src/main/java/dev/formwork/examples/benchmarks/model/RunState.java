package dev.formwork.examples.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A state of a run. */
@Json(naming = Json.Naming.LowerUnderscore)
@CompiledJson
public record RunState(
        @NotNull UUID id,
        @NotNull StateType type,
        String name,
        @NotNull OffsetDateTime timestamp,
        String message,
        Object data,

        @JsonAttribute(name = "state_details") @NotNull @Valid
        StateDetails stateDetails) {}
