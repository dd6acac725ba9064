package dev.formwork.examples.prefect.job;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to damage a flow run.
 *
 * @param run         the index of the run on its page
 * @param member      what is looked for in the run's text: a member of the object, key and value
 * @param replacement what stands there afterwards
 */
record Fault(int run, Pattern member, String replacement) {

    private static final String TEXT_OR_NULL = "(\"[^\"]*\"|null)";

    /** Faults of different kinds, spread over a page of 200 runs. */
    static final List<Fault> ALL = List.of(
            replace(3, "flow_id", TEXT_OR_NULL, "\"not-a-uuid\""),
            replace(17, "run_count", "\\d+", "\"several\""),
            replace(17, "expected_start_time", TEXT_OR_NULL, "\"2026-13-01T00:00:00Z\""),
            replace(42, "name", TEXT_OR_NULL, "null"),
            remove(61, "flow_id", TEXT_OR_NULL),
            replace(88, "state_type", TEXT_OR_NULL, "\"COMPLETE\""),
            replace(101, "tags", "\\[[^]]*]", "\"urgent\""),
            replace(120, "auto_scheduled", "(true|false)", "\"perhaps\""),
            replace(133, "untrackable_result", "(true|false)", "[]"),
            replace(150, "total_run_time", "[0-9.]+", "\"soon\""),
            replace(177, "empirical_policy", "\\{[^}]*}", "\"none\""),
            remove(199, "work_pool_id", TEXT_OR_NULL));

    private static Fault replace(int run, String key, String value, String replacement) {
        return new Fault(run, member(key, value), "\"" + key + "\":" + replacement);
    }

    /** The comma goes too: none of the removed members is the last of its object. */
    private static Fault remove(int run, String key, String value) {
        return new Fault(run, member(key, value + ","), "");
    }

    private static Pattern member(String key, String value) {
        return Pattern.compile("\"" + key + "\":" + value);
    }

    /**
     * Damages a run.
     *
     * @param text the run as compact JSON text
     * @return the damaged text; empty if the run has nothing that can be damaged in this way
     */
    Optional<String> applyTo(String text) {
        Matcher matcher = member.matcher(text);
        return matcher.find()
                ? Optional.of(matcher.replaceFirst(Matcher.quoteReplacement(replacement)))
                : Optional.empty();
    }
}
