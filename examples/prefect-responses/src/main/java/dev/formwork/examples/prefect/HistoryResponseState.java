package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.Duration;

/** How many runs were in one state during an interval of a history. */
@Schema(naming = Naming.SNAKE_CASE)
public interface HistoryResponseState extends Model<HistoryResponseState> {
    /** The kind of the state. */
    StateType stateType();

    /** The name of the state. */
    String stateName();

    /** How many runs were in it. */
    long countRuns();

    /** How long these runs ran so far, taken together. */
    Duration sumEstimatedRunTime();

    /** How late these runs started, or are by now, taken together. */
    Duration sumEstimatedLateness();
}
