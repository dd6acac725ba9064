package dev.formwork.examples.prefect;

import dev.formwork.Convert;
import dev.formwork.Default;
import dev.formwork.ModelValidator;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** A state of a run. */
@Schema(naming = Naming.SNAKE_CASE)
public interface State extends TimeSeriesBase, ObjectBase, Model<State> {
    /** The kind of state. */
    StateType type();

    /**
     * What the state is called; often its kind, sometimes something finer, such as {@code Late}. A state that is read has
     * the name of its kind where it came without one.
     */
    Optional<String> name();

    /** When the run came into the state. */
    @Default
    default OffsetDateTime timestamp() {
        return Times.now();
    }

    /** What people should know about it. */
    Optional<String> message();

    /** What goes with the state. That of a scheduled state says when the run is to start: now, unless something is given. */
    @Default
    default StateDetails stateDetails() {
        ImmutableStateDetails.Builder details = ImmutableStateDetails.builder();
        return type() == StateType.SCHEDULED
                ? details.scheduledTime(Times.now()).build()
                : details.build();
    }

    /**
     * The result of the run, or where it is kept: a {@link ResultRecordMetadata} if it is an object that has the key
     * {@code storage_key}, any other JSON value as it came. A result that was not kept is none.
     */
    @Convert(StateDataCodec.class)
    Optional<Object> data();

    /** Calls a state that has no name as its type is called; an empty name stays. */
    @ModelValidator
    static State named(State state) {
        return state.name().isPresent()
                ? state
                : ImmutableState.copyOf(state).withName(state.type().title());
    }

    /** Schedules a scheduled state that does not say when for now. */
    @ModelValidator
    static State scheduled(State state) {
        StateDetails details = state.stateDetails();
        if (state.type() != StateType.SCHEDULED || details.scheduledTime().isPresent()) {
            return state;
        }
        return ImmutableState.copyOf(state)
                .withStateDetails(ImmutableStateDetails.copyOf(details).withScheduledTime(Times.now()));
    }

    /** Forgets data that only says that the result was not kept. */
    @ModelValidator
    static State withoutUnpersistedData(State state) {
        boolean isUnpersisted =
                state.data().orElse(null) instanceof Map<?, ?> data && "unpersisted".equals(data.get("type"));
        return isUnpersisted ? ImmutableState.copyOf(state).withData(null) : state;
    }
}
