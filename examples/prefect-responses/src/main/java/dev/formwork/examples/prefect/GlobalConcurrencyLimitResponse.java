package dev.formwork.examples.prefect;

import dev.formwork.DefaultValue;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;

/** A concurrency limit that holds across all flows. */
@Schema(naming = Naming.SNAKE_CASE)
public interface GlobalConcurrencyLimitResponse extends ObjectBase, Model<GlobalConcurrencyLimitResponse> {
    /** Whether the limit is in force. */
    @DefaultValue("true")
    boolean active();

    /** What people call the limit. */
    String name();

    /** How many slots it has. */
    long limit();

    /** How many of its slots are taken. */
    long activeSlots();

    /** How many taken slots become free by themselves each second; 0 for none. */
    @DefaultValue("2.0")
    double slotDecayPerSecond();
}
