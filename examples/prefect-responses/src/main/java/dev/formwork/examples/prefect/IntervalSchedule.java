package dev.formwork.examples.prefect;

import dev.formwork.Default;
import dev.formwork.Extra;
import dev.formwork.ModelValidator;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Runs at equal intervals. */
@Schema(extra = Extra.FORBID, naming = Naming.SNAKE_CASE)
public non-sealed interface IntervalSchedule extends Schedule, Model<IntervalSchedule> {
    /** The time from one run to the next; longer than none. */
    @Positive
    Duration interval();

    /** The instant that the intervals are counted from, now unless given; it may lie in the future. */
    @Default
    default OffsetDateTime anchorDate() {
        return Times.now();
    }

    /**
     * The time zone whose clock the intervals follow, by its IANA name, or an empty name. A schedule that is read without
     * one follows UTC: offsets, as the anchor date has them, name no time zone.
     */
    Optional<String> timezone();

    /** Rejects an unknown time zone, and takes UTC where there is none. */
    @ModelValidator
    static IntervalSchedule inKnownTimezone(IntervalSchedule schedule) {
        schedule.timezone().ifPresent(TimeZones::check);
        return schedule.timezone().isPresent()
                ? schedule
                : ImmutableIntervalSchedule.copyOf(schedule).withTimezone("UTC");
    }
}
