package dev.formwork.examples.prefect;

import dev.formwork.Before;
import dev.formwork.DefaultValue;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.List;
import java.util.OptionalLong;

/** The slots of a work queue; a page of the runs that hold them. */
@Schema(naming = Naming.SNAKE_CASE)
public interface WorkQueueConcurrencyStatus extends Model<WorkQueueConcurrencyStatus> {
    /** How many of its slots are taken; null means none. */
    @Before(NullToZero.class)
    long activeSlots();

    /** How many slots it has; empty where it has no limit. */
    OptionalLong concurrencyLimit();

    /** The runs of this page. */
    @DefaultValue("[]")
    List<FlowRunSlotSummary> flowRuns();

    /** How many there are on all pages. */
    long count();

    /** How many a page has at most. */
    long limit();

    /** How many pages there are. */
    long pages();

    /** Which page this is, from 1. */
    long page();
}
