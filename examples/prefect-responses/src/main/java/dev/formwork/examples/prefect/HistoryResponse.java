package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.OffsetDateTime;
import java.util.List;

/** One interval of a history of runs. */
@Schema(naming = Naming.SNAKE_CASE)
public interface HistoryResponse extends Model<HistoryResponse> {
    /** When the interval begins. */
    OffsetDateTime intervalStart();

    /** When the interval ends; this instant belongs to the next one. */
    OffsetDateTime intervalEnd();

    /** The states that runs were in during the interval. */
    List<HistoryResponseState> states();
}
