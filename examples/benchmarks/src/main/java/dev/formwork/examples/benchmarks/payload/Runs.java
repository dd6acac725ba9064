package dev.formwork.examples.benchmarks.payload;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Flow runs as plain objects, in the shape and with the proportions of a recorded page: about two kilobytes each, 40
 * members in the server's order (four of which no schema knows), many nulls, a nested state.
 */
final class Runs {

    private static final Instant START = Instant.parse("2026-11-23T17:54:38.672455Z");
    private static final String[] ADJECTIVES = {"spiffy", "translucent", "terrestrial", "majestic", "super", "ruby"};
    private static final String[] ANIMALS = {"bison", "quetzal", "binturong", "trout", "bullfinch", "ocelot"};
    private static final String[] FLOWS = {"invoice-mailer", "ad-hoc-report", "model-training", "orders-etl"};
    private static final String[] QUEUES = {"unlimited", "bulk", "critical"};
    private static final String[] TYPES = {
        "SCHEDULED", "SCHEDULED", "COMPLETED", "COMPLETED", "RUNNING", "PENDING", "FAILED", "CRASHED", "CANCELLED"
    };

    private final SplittableRandom random;
    private final List<String> flowIds = new ArrayList<>();
    private final List<String> deploymentIds = new ArrayList<>();

    Runs(long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < FLOWS.length; i++) {
            flowIds.add(uuid());
            deploymentIds.add(uuid());
        }
    }

    /** The next run. */
    Map<String, Object> next() {
        int flow = random.nextInt(FLOWS.length);
        boolean isDeployed = random.nextInt(2) == 0;
        String type = oneOf(TYPES);
        boolean hasStarted = !type.equals("SCHEDULED") && !type.equals("PENDING");
        boolean hasEnded = hasStarted && !type.equals("RUNNING");
        Instant created = START.plus(random.nextLong(86_400_000_000L), ChronoUnit.MICROS);
        Instant start = created.plus(random.nextLong(600_000_000L), ChronoUnit.MICROS);
        Map<String, Object> state = state(type, start);
        double seconds = hasEnded ? random.nextLong(5_000_000_000L) / 1e6 : 0.0;

        Map<String, Object> run = new LinkedHashMap<>();
        run.put("id", uuid());
        run.put("created", created.toString());
        run.put("updated", created.plusMillis(random.nextInt(1, 900)).toString());
        run.put("revision", random.nextInt(40));
        run.put("name", oneOf(ADJECTIVES) + "-" + oneOf(ANIMALS));
        run.put("flow_id", flowIds.get(flow));
        run.put("state_id", state.get("id"));
        run.put("deployment_id", isDeployed ? deploymentIds.get(flow) : null);
        run.put("deployment_version", isDeployed ? "2.4." + flow : null);
        run.put("work_queue_id", isDeployed ? deploymentIds.get(0) : null);
        run.put("work_queue_name", isDeployed ? oneOf(QUEUES) : null);
        run.put("flow_version", null);
        run.put("parameters", parameters(isDeployed));
        run.put("idempotency_key", isDeployed && !hasStarted ? "scheduled " + flowIds.get(flow) + " " + created : null);
        run.put("context", random.nextInt(50) == 0 ? Map.of("ticket", "OPS-1201") : Map.of());
        run.put("empirical_policy", policy());
        run.put("tags", tags(flow));
        run.put("labels", labels(flow, isDeployed));
        run.put("parent_task_run_id", null);
        run.put("state_type", type);
        run.put("state_name", state.get("name"));
        run.put("run_count", hasStarted ? random.nextInt(1, 3) : 0);
        run.put("expected_start_time", start.toString());
        run.put("next_scheduled_start_time", type.equals("SCHEDULED") ? start.toString() : null);
        run.put("start_time", hasStarted ? start.plusMillis(11).toString() : null);
        run.put(
                "end_time",
                hasEnded ? start.plusNanos(Math.round(seconds * 1e9)).toString() : null);
        run.put("total_run_time", seconds);
        run.put("estimated_run_time", seconds);
        run.put("estimated_start_time_delta", hasStarted ? random.nextInt(700_000_000) / 1e6 : 0.0);
        run.put("auto_scheduled", isDeployed && !hasStarted);
        run.put("infrastructure_document_id", null);
        run.put("infrastructure_pid", random.nextInt(30) == 0 ? "4711" : null);
        run.put("created_by", random.nextInt(8) == 0 ? creator() : null);
        run.put("work_pool_id", isDeployed ? deploymentIds.get(1) : null);
        run.put("work_pool_name", isDeployed ? "warehouse" : null);
        run.put("priority_class", null);
        run.put("state", state);
        run.put("job_variables", random.nextInt(50) == 0 ? Map.of("memory_mb", 4096) : Map.of());
        run.put("workspace", "production");
        run.put("metrics", Map.of("heartbeats", List.of(1, 2, 3)));
        return run;
    }

    private Map<String, Object> parameters(boolean isDeployed) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (isDeployed) {
            parameters.put("currency", "GBP");
            parameters.put("attach", List.of("pdf", "csv"));
            parameters.put("cc", null);
        }
        if (random.nextBoolean()) {
            parameters.put("number", random.nextInt(1000));
            parameters.put("half", random.nextInt(1000) / 2.0);
        }
        return parameters;
    }

    private static Map<String, Object> policy() {
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("max_retries", 0);
        policy.put("retry_delay_seconds", 0.0);
        policy.put("retries", null);
        policy.put("retry_delay", null);
        policy.put("pause_keys", List.of());
        policy.put("resuming", false);
        policy.put("retry_type", null);
        return policy;
    }

    private List<String> tags(int flow) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of("every-state");
            case 2 -> List.of("auto-scheduled", FLOWS[flow]);
            default -> List.of("filled", "completed", FLOWS[flow]);
        };
    }

    private Map<String, Object> labels(int flow, boolean isDeployed) {
        Map<String, Object> labels = new LinkedHashMap<>();
        labels.put("flow", FLOWS[flow]);
        labels.put("prefect.flow.id", flowIds.get(flow));
        if (isDeployed) {
            labels.put("prefect.deployment.id", deploymentIds.get(flow));
        }
        return labels;
    }

    private Map<String, Object> creator() {
        Map<String, Object> creator = new LinkedHashMap<>();
        creator.put("id", uuid());
        creator.put("type", "SCHEDULE");
        creator.put("display_value", "RRuleSchedule");
        return creator;
    }

    private Map<String, Object> state(String type, Instant time) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("id", uuid());
        state.put("type", type);
        state.put("name", type.charAt(0) + type.substring(1).toLowerCase(java.util.Locale.ROOT));
        state.put("timestamp", time.toString());
        state.put("message", message(type));
        state.put("data", null);
        state.put("state_details", details(type, time));
        return state;
    }

    private String message(String type) {
        return switch (type) {
            case "SCHEDULED" -> "Flow run scheduled";
            case "COMPLETED" -> random.nextInt(10) == 0 ? "Finished: \"3 of 3\" – done" : "All states completed.";
            case "FAILED" -> "Flow run encountered an exception: ValueError: no such column 'total'";
            default -> null;
        };
    }

    private Map<String, Object> details(String type, Instant time) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("flow_run_id", type.equals("SCHEDULED") ? null : uuid());
        details.put("task_run_id", null);
        details.put("child_flow_run_id", null);
        details.put("scheduled_time", type.equals("SCHEDULED") ? time.toString() : null);
        details.put("cache_key", null);
        details.put("cache_expiration", null);
        details.put("deferred", false);
        details.put("untrackable_result", false);
        details.put("pause_timeout", null);
        details.put("pause_reschedule", false);
        details.put("pause_key", null);
        details.put("run_input_keyset", null);
        details.put("refresh_cache", null);
        details.put("retriable", null);
        details.put("transition_id", null);
        details.put("task_parameters_id", null);
        details.put("traceparent", null);
        details.put("deployment_concurrency_lease_id", null);
        return details;
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String oneOf(String... values) {
        return values[random.nextInt(values.length)];
    }
}
