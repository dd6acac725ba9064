package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;

/**
 * A flow run inside another response. Unlike {@link FlowRunResponse}, it may come without {@code work_pool_id}, and a
 * new one has an identity that sorts by time.
 */
@Schema(naming = Naming.SNAKE_CASE)
public interface FlowRun extends TimeSeriesBase, FlowRunBase, Model<FlowRun> {}
