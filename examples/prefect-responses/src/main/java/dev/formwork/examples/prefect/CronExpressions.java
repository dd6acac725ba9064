package dev.formwork.examples.prefect;

import com.cronutils.model.definition.CronDefinition;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.parser.CronParser;
import dev.formwork.runtime.AfterValidator;
import dev.formwork.runtime.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows which cron expressions the API takes. */
final class CronExpressions {
    private static final Set<String> NAMES =
            Set.of("@midnight", "@hourly", "@daily", "@weekly", "@monthly", "@yearly", "@annually");

    private static final String RANDOM = "R";
    private static final int UNIX_COLUMNS = 5;
    private static final int SECOND = 5;
    private static final int MOST_COLUMNS = 7;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2099;

    /** Seconds first and the year last, as the library has them. */
    private static final CronParser PARSER = new CronParser(definition());

    private CronExpressions() {}

    private static CronDefinition definition() {
        return CronDefinitionBuilder.defineCron()
                .withSeconds()
                .and()
                .withMinutes()
                .and()
                .withHours()
                .and()
                .withDayOfMonth()
                .supportsL()
                .supportsQuestionMark()
                .and()
                .withMonth()
                .and()
                .withDayOfWeek()
                .withValidRange(0, 7)
                .withMondayDoWValue(1)
                .withIntMapping(7, 0)
                .supportsHash()
                .supportsL()
                .supportsQuestionMark()
                .and()
                .withYear()
                .withValidRange(FIRST_YEAR, LAST_YEAR)
                .optional()
                .and()
                .instance();
    }

    private static boolean isValid(List<String> columns) {
        if (columns.size() < UNIX_COLUMNS || columns.size() > MOST_COLUMNS) {
            return false;
        }
        List<String> ordered = new ArrayList<>(columns);
        ordered.replaceAll(column -> column.equals(RANDOM) ? "*" : column);
        ordered.add(0, columns.size() > SECOND ? ordered.remove(SECOND) : "0");
        try {
            PARSER.parse(String.join(" ", ordered)).validate();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Admits the expressions that the API takes. */
    static final class Valid implements AfterValidator<String> {
        @Override
        public String check(String cron) {
            String expression = cron.strip().toUpperCase(Locale.ROOT);
            if (NAMES.contains(expression.toLowerCase(Locale.ROOT))) {
                return cron;
            }
            List<String> columns = Arrays.asList(expression.split("\\s+"));
            if (!isValid(columns)) {
                throw new InvalidValueException("Invalid cron string: \"" + cron + "\"");
            }
            if (columns.contains(RANDOM)) {
                throw new InvalidValueException(
                        "Random and Hashed expressions are unsupported, received: \"" + cron + "\"");
            }
            return cron;
        }
    }
}
