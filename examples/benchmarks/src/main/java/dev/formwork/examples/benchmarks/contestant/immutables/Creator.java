package dev.formwork.examples.benchmarks.contestant.immutables;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.UUID;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Who made a run. */
@Value.Immutable
@Value.Style(forceJacksonPropertyNames = false)
@JsonDeserialize(as = ImmutableCreator.class)
@JsonSerialize(as = ImmutableCreator.class)
public interface Creator {
    @Nullable
    UUID id();

    @Nullable
    String type();

    @Nullable
    String displayValue();
}
