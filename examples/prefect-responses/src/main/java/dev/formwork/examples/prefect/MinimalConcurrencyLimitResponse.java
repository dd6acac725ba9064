package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.UUID;

/** A concurrency limit in brief. */
@Schema(naming = Naming.SNAKE_CASE)
public interface MinimalConcurrencyLimitResponse extends Model<MinimalConcurrencyLimitResponse> {
    /** Identifies the limit. */
    UUID id();

    /** What people call the limit. */
    String name();

    /** How many slots it has. */
    long limit();
}
