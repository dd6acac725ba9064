package dev.formwork.examples.prefect;

import dev.formwork.Default;
import dev.formwork.Extra;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Runs at equal intervals. */
@Schema(extra = Extra.FORBID, naming = Naming.SNAKE_CASE)
public non-sealed interface IntervalSchedule extends Schedule, Model<IntervalSchedule> {
    /** The time from one run to the next. */
    Duration interval();

    /** The instant that the intervals are counted from; it may lie in the future. */
    @Default
    default OffsetDateTime anchorDate() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** The time zone whose clock the intervals follow. */
    Optional<String> timezone();
}
