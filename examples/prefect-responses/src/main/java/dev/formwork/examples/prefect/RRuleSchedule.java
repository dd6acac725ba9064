package dev.formwork.examples.prefect;

import dev.formwork.DefaultValue;
import dev.formwork.Extra;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Optional;

/** Runs at the times that an iCalendar recurrence rule names (RFC 5545). */
@Schema(extra = Extra.FORBID, naming = Naming.SNAKE_CASE)
public non-sealed interface RRuleSchedule extends Schedule, Model<RRuleSchedule> {
    /** The rule, or several rules and dates on lines of their own. */
    String rrule();

    /** The time zone that the rule is meant in. */
    @DefaultValue("\"UTC\"")
    Optional<String> timezone();
}
