package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Required;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Optional;

/** The answer to a proposed state. */
@Schema(naming = Naming.SNAKE_CASE)
public interface OrchestrationResult extends Model<OrchestrationResult> {
    /** The state that the run is in now, if the server tells; the key is always there. */
    @Required
    Optional<State> state();

    /** What the server did with the proposed state. */
    SetStateStatus status();

    /** Why it did so. */
    StateResponseDetails details();
}
