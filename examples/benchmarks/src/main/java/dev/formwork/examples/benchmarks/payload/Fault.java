package dev.formwork.examples.benchmarks.payload;

import java.util.Map;
import java.util.function.Consumer;

/** One way in which a run of the faulty page is wrong. */
enum Fault {
    MISSING_NAME(run -> run.remove("name")),
    WRONG_UUID(run -> run.put("flow_id", "not-a-uuid")),
    WRONG_TIME(run -> run.put("expected_start_time", "yesterday")),
    NEGATIVE_COUNT(run -> run.put("run_count", -1)),
    UNKNOWN_STATE(run -> run.put("state_type", "ASLEEP")),
    EMPTY_NAME(run -> run.put("name", "")),
    LIST_FOR_OBJECT(run -> run.put("parameters", "none")),
    WORD_FOR_NUMBER(run -> run.put("total_run_time", "long")),
    WRONG_NESTED(run -> state(run).put("timestamp", "17:54")),
    TWO_AT_ONCE(run -> {
        run.put("id", 5);
        state(run).remove("type");
    });

    private final Consumer<Map<String, Object>> damage;

    Fault(Consumer<Map<String, Object>> damage) {
        this.damage = damage;
    }

    void damage(Map<String, Object> run) {
        damage.accept(run);
    }

    @SuppressWarnings("unchecked") // the run was made by Runs
    private static Map<String, Object> state(Map<String, Object> run) {
        return (Map<String, Object>) run.get("state");
    }
}
