package dev.formwork.examples.benchmarks.mutation;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** An object whose members may be anything: what is refused is refused for its syntax. */
@Json
@CompiledJson
public record Anything(Object name, Object slots, Object active, Object decay) {}
