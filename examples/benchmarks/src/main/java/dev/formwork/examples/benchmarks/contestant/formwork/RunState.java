package dev.formwork.examples.benchmarks.contestant.formwork;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.examples.benchmarks.model.StateType;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A state of a run. */
@Schema(naming = Naming.SNAKE_CASE)
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
