package dev.formwork.examples.benchmarks.contestant.formwork;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** A concurrency limit: the small object, of a few scalars. */
@Schema(naming = Naming.SNAKE_CASE)
public interface Limit extends Model<Limit> {
    @Size(min = 1, max = 200)
    String name();

    @PositiveOrZero
    long slots();

    boolean active();

    @PositiveOrZero
    double decayPerSecond();
}
