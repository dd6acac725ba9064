package dev.formwork.examples.benchmarks.contestant.formwork;

import dev.formwork.Naming;
import dev.formwork.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who made a run. */
@Schema(naming = Naming.SNAKE_CASE)
public interface Creator {
    @Nullable
    UUID id();

    @Nullable
    String type();

    @Nullable
    String displayValue();
}
