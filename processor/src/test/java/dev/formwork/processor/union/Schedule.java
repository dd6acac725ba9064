package dev.formwork.processor.union;

import dev.formwork.DefaultValue;
import dev.formwork.Extra;
import dev.formwork.Schema;
import java.time.Duration;
import java.util.Optional;

/** A union without a tag; it holds itself. */
@Schema
public sealed interface Schedule permits Schedule.Interval, Schedule.Cron, Schedule.None {

    /** Every so often. */
    @Schema(extra = Extra.FORBID)
    non-sealed interface Interval extends Schedule {
        Duration interval();

        Optional<String> zone();

        Optional<Schedule> otherwise();
    }

    /** At certain times. */
    @Schema(extra = Extra.FORBID)
    non-sealed interface Cron extends Schedule {
        String cron();

        @DefaultValue("\"UTC\"")
        String zone();
    }

    /** Not at all. */
    @Schema(extra = Extra.FORBID)
    non-sealed interface None extends Schedule {}
}
