package dev.formwork.examples.prefect;

import dev.formwork.DefaultValue;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A schedule of a deployment. */
@Schema(naming = Naming.SNAKE_CASE)
public interface DeploymentSchedule extends ObjectBase, Model<DeploymentSchedule> {
    /** The deployment that it belongs to. */
    Optional<UUID> deploymentId();

    /** When the deployment runs. */
    Schedule schedule();

    /** Whether the schedule makes runs. */
    @DefaultValue("true")
    boolean active();

    /** How many runs it may have waiting at once. */
    @Positive
    OptionalLong maxScheduledRuns();

    /** What its runs are called with, on top of the parameters of the deployment. */
    @DefaultValue("{}")
    Map<String, @Nullable Object> parameters();

    /** A name that is unique within the deployment. */
    Optional<String> slug();
}
