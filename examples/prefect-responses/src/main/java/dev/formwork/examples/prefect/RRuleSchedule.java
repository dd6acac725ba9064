package dev.formwork.examples.prefect;

import dev.formwork.After;
import dev.formwork.Before;
import dev.formwork.DefaultValue;
import dev.formwork.Extra;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;

/** Runs at the times that an iCalendar recurrence rule names (RFC 5545). */
@Schema(extra = Extra.FORBID, naming = Naming.SNAKE_CASE)
public non-sealed interface RRuleSchedule extends Schedule, Model<RRuleSchedule> {
    /** The rule, or several rules and dates on lines of their own; 6500 characters at most. */
    @After(RecurrenceRules.Valid.class)
    String rrule();

    /** The time zone that the rule is meant in, by its IANA name; null means UTC. */
    @Before(NullToUtc.class)
    @After(TimeZones.Known.class)
    @DefaultValue("\"UTC\"")
    String timezone();
}
