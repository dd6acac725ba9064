package dev.formwork.examples.prefect;

import dev.formwork.Default;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A state of a run. */
@Schema(naming = Naming.SNAKE_CASE)
public interface State extends TimeSeriesBase, ObjectBase, Model<State> {
    /** The kind of state. */
    StateType type();

    /** What the state is called; often its kind, sometimes something finer, such as {@code Late}. */
    Optional<String> name();

    /** When the run came into the state. */
    @Default
    default OffsetDateTime timestamp() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** What people should know about it. */
    Optional<String> message();

    /** What goes with the state. */
    @Default
    default StateDetails stateDetails() {
        return ImmutableStateDetails.builder().build();
    }

    /** The result of the run, or where it is kept; any JSON value. */
    Optional<Object> data();
}
