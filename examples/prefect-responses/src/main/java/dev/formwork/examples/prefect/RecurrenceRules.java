package dev.formwork.examples.prefect;

import dev.formwork.runtime.AfterValidator;
import dev.formwork.runtime.InvalidValueException;
import java.util.Locale;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/** Knows which recurrence rules the API takes: properties of RFC 5545, or a rule alone. */
final class RecurrenceRules {
    private static final int MAX_LENGTH = 6500;
    private static final int EXCERPT_LENGTH = 40;

    private RecurrenceRules() {}

    /** Checks properties that stand on lines of their own, or a rule alone. */
    private static void parse(String text) throws InvalidRecurrenceRuleException {
        String properties = text.strip().toUpperCase(Locale.ROOT);
        if (properties.isEmpty()) {
            throw new IllegalArgumentException("empty string");
        }
        for (String property : properties.split("\\s+")) {
            int colon = property.indexOf(':');
            String name = colon < 0 ? "RRULE" : property.substring(0, colon);
            parseProperty(name.replaceFirst(";.*", ""), property.substring(colon + 1));
        }
    }

    private static void parseProperty(String name, String value) throws InvalidRecurrenceRuleException {
        switch (name) {
            case "RRULE", "EXRULE" -> new RecurrenceRule(value, RfcMode.RFC5545_STRICT);
            case "DTSTART", "RDATE", "EXDATE" -> {
                for (String date : value.split(",", -1)) {
                    DateTime.parse(date);
                }
            }
            default -> throw new IllegalArgumentException("unsupported property: " + name);
        }
    }

    /** Admits the rules that the API takes. */
    static final class Valid implements AfterValidator<String> {
        @Override
        public String check(String rrule) {
            try {
                parse(rrule);
            } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
                throw new InvalidValueException("Invalid RRule string \"" + rrule + "\": " + e.getMessage());
            }
            if (rrule.length() > MAX_LENGTH) {
                throw new InvalidValueException("Invalid RRule string \"" + rrule.substring(0, EXCERPT_LENGTH)
                        + "...\"\nMax length is " + MAX_LENGTH + ", got " + rrule.length());
            }
            return rrule;
        }
    }
}
