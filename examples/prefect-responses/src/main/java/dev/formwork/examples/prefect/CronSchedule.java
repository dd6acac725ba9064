package dev.formwork.examples.prefect;

import dev.formwork.After;
import dev.formwork.DefaultValue;
import dev.formwork.Extra;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Optional;

/** Runs at the times that a cron expression names. */
@Schema(extra = Extra.FORBID, naming = Naming.SNAKE_CASE)
public non-sealed interface CronSchedule extends Schedule, Model<CronSchedule> {
    /**
     * The cron expression: minute, hour, day of month, month, day of week, and at the end perhaps second and year; or a
     * name such as {@code @daily}.
     */
    @After(CronExpressions.Valid.class)
    String cron();

    /** The time zone that the expression is meant in, by its IANA name; an empty name is none. */
    @After(TimeZones.KnownOrEmpty.class)
    Optional<String> timezone();

    /** Whether a run needs just one of day of month and day of week to match, as cron has it, or both. */
    @DefaultValue("true")
    boolean dayOr();
}
