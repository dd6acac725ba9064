package dev.formwork.examples.benchmarks.mutation;

import dev.formwork.Schema;
import org.jspecify.annotations.Nullable;

/** The same as {@link Anything}, as a schema. */
@Schema
public interface AnythingSchema {
    @Nullable
    Object name();

    @Nullable
    Object slots();

    @Nullable
    Object active();

    @Nullable
    Object decay();
}
