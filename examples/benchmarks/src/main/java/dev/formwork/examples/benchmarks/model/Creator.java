package dev.formwork.examples.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.UUID;

/** Who made a run. */
@Json(naming = Json.Naming.LowerUnderscore)
@CompiledJson
public record Creator(
        UUID id,
        String type,
        @JsonAttribute(name = "display_value") String displayValue) {}
