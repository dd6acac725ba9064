package dev.formwork.examples.benchmarks.scaling;

import dev.formwork.Schema;
import org.jspecify.annotations.Nullable;

/** A chain, to measure depth with. */
@Schema
public interface Node {
    long value();

    @Nullable
    Node next();
}
