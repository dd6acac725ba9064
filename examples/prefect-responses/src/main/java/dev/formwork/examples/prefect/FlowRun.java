package dev.formwork.examples.prefect;

import dev.formwork.Before;
import dev.formwork.Default;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;

/**
 * A flow run inside another response. Unlike {@link FlowRunResponse}, it may come without {@code work_pool_id}, and a
 * new one has an identity that sorts by time.
 */
@Schema(naming = Naming.SNAKE_CASE)
public interface FlowRun extends TimeSeriesBase, FlowRunBase, Model<FlowRun> {
    /** What people call the run; two words drawn at random unless given, or where what is given is falsy, such as null. */
    @Override
    @Before(FalsyToSlug.class)
    @Default
    default String name() {
        return Slugs.random();
    }
}
