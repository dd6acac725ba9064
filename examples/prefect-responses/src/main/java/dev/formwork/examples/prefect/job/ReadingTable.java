package dev.formwork.examples.prefect.job;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows readings as a table, one line each, under the schema that they were read with. */
final class ReadingTable {

    private static final String HEAD = "%-50s%7s%10s%12s%n";
    private static final String LINE = "  %-48s%7d%10s%12d%n";

    private final PrintStream out;

    ReadingTable(PrintStream out) {
        this.out = out;
    }

    void print(List<Reading> readings) {
        out.printf(HEAD, "Schema and response", "Items", "Time", "Violations");
        bySchema(readings).forEach((schema, group) -> {
            out.println(schema);
            group.forEach(this::printLine);
        });
        out.println();
        printTotal(readings);
    }

    private static Map<String, List<Reading>> bySchema(List<Reading> readings) {
        return readings.stream()
                .collect(Collectors.groupingBy(
                        reading -> reading.call().schema(), LinkedHashMap::new, Collectors.toList()));
    }

    private void printLine(Reading reading) {
        out.printf(
                LINE,
                reading.call().file(),
                reading.items().size(),
                milliseconds(reading.time()),
                reading.violations().size());
    }

    private void printTotal(List<Reading> readings) {
        long bytes = readings.stream().mapToLong(Reading::size).sum();
        int items =
                readings.stream().mapToInt(reading -> reading.items().size()).sum();
        int violations = readings.stream()
                .mapToInt(reading -> reading.violations().size())
                .sum();
        Duration time = readings.stream().map(Reading::time).reduce(Duration.ZERO, Duration::plus);
        out.printf(
                "%d responses, %d kB, %d items, %s, %d violations%n",
                readings.size(), bytes / 1000, items, milliseconds(time), violations);
    }

    private static String milliseconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f ms", time.toNanos() / 1e6);
    }
}
