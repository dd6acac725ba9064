package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Required;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Optional;
import java.util.UUID;

/**
 * A flow run, as the server returns it.
 *
 * <p>Two responses are equal if they differ in nothing but {@code id}, {@code created} and {@code updated}. The two
 * estimates, {@code estimated_run_time} and {@code estimated_start_time_delta}, are compared like any other field
 * although a running run has new ones each time it is read. The state is compared by its own equality, which leaves out
 * its own {@code id}, {@code created} and {@code updated}.
 */
@Schema(naming = Naming.SNAKE_CASE)
public interface FlowRunResponse extends FlowRunBase, Model<FlowRunResponse> {
    /** The work pool of the run's queue; the key must be there, even where it is null. */
    @Override
    @Required
    Optional<UUID> workPoolId();
}
