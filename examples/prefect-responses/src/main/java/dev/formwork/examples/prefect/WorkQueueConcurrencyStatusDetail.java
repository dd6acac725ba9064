package dev.formwork.examples.prefect;

import dev.formwork.Before;
import dev.formwork.DefaultValue;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** The slots of one work queue, inside the status of its pool. */
@Schema(naming = Naming.SNAKE_CASE)
public interface WorkQueueConcurrencyStatusDetail extends Model<WorkQueueConcurrencyStatusDetail> {
    /** Identifies the queue. */
    UUID queueId();

    /** What people call the queue. */
    String queueName();

    /** How many of its slots are taken; null means none. */
    @Before(NullToZero.class)
    long activeSlots();

    /** How many slots it has; empty where it has no limit. */
    OptionalLong concurrencyLimit();

    /** The runs that hold its slots, or some of them. */
    @DefaultValue("[]")
    List<FlowRunSlotSummary> flowRuns();

    /** How many runs hold its slots. */
    OptionalLong flowRunCount();
}
