package dev.formwork.examples.prefect;

import dev.formwork.Before;
import dev.formwork.DefaultValue;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.List;
import java.util.OptionalLong;

/** The slots of a work pool; a page of its queues. */
@Schema(naming = Naming.SNAKE_CASE)
public interface WorkPoolConcurrencyStatus extends Model<WorkPoolConcurrencyStatus> {
    /** How many of its slots are taken; null means none. */
    @Before(NullToZero.class)
    long activeSlots();

    /** How many slots it has; empty where it has no limit. */
    OptionalLong concurrencyLimit();

    /** The queues of this page. */
    @DefaultValue("[]")
    List<WorkQueueConcurrencyStatusDetail> queues();

    /** How many there are on all pages. */
    long count();

    /** How many a page has at most. */
    long limit();

    /** How many pages there are. */
    long pages();

    /** Which page this is, from 1. */
    long page();
}
