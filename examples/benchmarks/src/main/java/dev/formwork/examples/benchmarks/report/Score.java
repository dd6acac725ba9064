package dev.formwork.examples.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A result of JMH.
 *
 * @param benchmark  the simple name of its class
 * @param contestant what was measured; with {@code , faulty} for the faulty page
 * @param time       the median of all iterations, which one that was disturbed does not move; in microseconds, or
 *     nanoseconds for the small object
 * @param error      half of the 99.9 % interval around their mean, in the same unit
 * @param bytes      allocated for each call; not a number where {@code -prof gc} was not given
 */
record Score(String benchmark, String contestant, double time, double error, double bytes) {

    static List<Score> read(Path json) throws IOException {
        List<Score> scores = new ArrayList<>();
        for (JsonNode result : new JsonMapper().readTree(json.toFile())) {
            String[] name = result.get("benchmark").asText().split("\\.");
            JsonNode metric = result.get("primaryMetric");
            boolean isFaulty = result.at("/params/isFaulty").asBoolean();
            scores.add(new Score(
                    name[name.length - 2],
                    result.at("/params/contestant").asText() + (isFaulty ? ", faulty" : ""),
                    median(metric.get("rawData")),
                    metric.get("scoreError").asDouble(),
                    result.at("/secondaryMetrics/gc.alloc.rate.norm/score").asDouble(Double.NaN)));
        }
        return scores;
    }

    /** The median of the iterations of all forks. */
    private static double median(JsonNode forks) {
        double[] times = StreamSupport.stream(forks.spliterator(), false)
                .flatMap(fork -> StreamSupport.stream(fork.spliterator(), false))
                .mapToDouble(JsonNode::asDouble)
                .sorted()
                .toArray();
        return (times[(times.length - 1) / 2] + times[times.length / 2]) / 2;
    }
}
