package dev.formwork.examples.benchmarks.contestant.immutables;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/** A concurrency limit: the small object, of a few scalars. */
@Value.Immutable
@Value.Style(forceJacksonPropertyNames = false)
@JsonDeserialize(as = ImmutableLimit.class)
@JsonSerialize(as = ImmutableLimit.class)
public interface Limit {
    String name();

    long slots();

    boolean active();

    double decayPerSecond();
}
