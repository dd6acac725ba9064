package dev.formwork.examples.benchmarks.contestant.immutables;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.formwork.examples.benchmarks.model.StateType;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A state of a run. */
@Value.Immutable
@Value.Style(forceJacksonPropertyNames = false)
@JsonDeserialize(as = ImmutableRunState.class)
@JsonSerialize(as = ImmutableRunState.class)
public interface RunState {
    UUID id();

    StateType type();

    @Nullable
    String name();

    OffsetDateTime timestamp();

    @Nullable
    String message();

    @Nullable
    Object data();

    StateDetails stateDetails();
}
