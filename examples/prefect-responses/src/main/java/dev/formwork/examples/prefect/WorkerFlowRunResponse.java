package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.UUID;

/** A flow run that a worker may start. */
@Schema(naming = Naming.SNAKE_CASE)
public interface WorkerFlowRunResponse extends Model<WorkerFlowRunResponse> {
    /** The work pool that the run was found in. */
    UUID workPoolId();

    /** The queue of that pool. */
    UUID workQueueId();

    /** The run itself. */
    FlowRun flowRun();
}
