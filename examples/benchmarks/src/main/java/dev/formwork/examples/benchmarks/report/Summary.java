package dev.formwork.examples.benchmarks.report;

import dev.formwork.examples.benchmarks.harness.Places;
import dev.formwork.examples.benchmarks.harness.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints everything that was measured as the README quotes it, and draws the chart. */
public final class Summary {

    private static final String OWN = "formwork";

    /** What each table begins with; in the order in which they are printed. */
    private static final Map<String, String> BENCHMARKS = new LinkedHashMap<>();

    private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();

    static {
        BENCHMARKS.put("DecodePage", "Decode a page of 200 runs, µs");
        BENCHMARKS.put("DecodeShuffledPage", "Decode the page, members shuffled, µs");
        BENCHMARKS.put("DecodeSmall", "Decode one small object, ns");
        BENCHMARKS.put("EncodePage", "Encode the page, µs");
        BENCHMARKS.put("ConvertObjects", "Make runs of plain maps, µs");
        BENCHMARKS.put("DecodeFaultyPage", "Decode the page and collect its faults, µs");
        PROGRAMS.put("cold-start", "One document in a fresh JVM, whole process");
        PROGRAMS.put("mutations", "Verdicts on mutated documents against jackson-core's");
        PROGRAMS.put("scaling-items", "More items");
        PROGRAMS.put("scaling-stream", "A streamed list");
        PROGRAMS.put("scaling-fields", "Wider schemas");
        PROGRAMS.put("scaling-depth", "Deeper documents");
        PROGRAMS.put("compile-sizes", "Compile time by number of schemas");
        PROGRAMS.put("compile", "Compile time for each further schema");
    }

    private Summary() {}

    /** Takes JMH's results, {@code target/results/jmh.json} unless given; what is not there is left out. */
    public static void main(String[] args) throws IOException {
        Path jmh = args.length > 0 ? Path.of(args[0]) : Places.results().resolve("jmh.json");
        if (Files.exists(jmh)) {
            List<Score> scores = Score.read(jmh);
            BENCHMARKS.forEach((benchmark, title) -> print(title, table(scores, benchmark)));
            draw(scores);
        }
        PROGRAMS.forEach((name, title) -> print(title, Table.kept(name)));
    }

    private static void print(String title, Table table) {
        if (table != null) {
            System.out.println("### " + title + "\n\n" + table.markdown());
        }
    }

    /** The table of a benchmark, or null if it was not run. */
    static Table table(List<Score> all, String benchmark) {
        List<Score> scores = all.stream()
                .filter(score -> score.benchmark().equals(benchmark))
                .toList();
        Score own = scores.stream()
                .filter(score -> score.contestant().equals(OWN))
                .findFirst()
                .orElse(null);
        if (own == null) {
            return null;
        }
        Table table = new Table("contestant", "time", "± (99.9 %)", "time / Formwork's", "KB", "KB / Formwork's");
        for (Score score : scores) {
            table.add(
                    score.contestant(),
                    score.time(),
                    score.error(),
                    score.time() / own.time(),
                    score.bytes() / 1e3,
                    score.bytes() / own.bytes());
        }
        return table;
    }

    private static void draw(List<Score> scores) throws IOException {
        Map<String, Double> bars = scores.stream()
                .filter(score -> score.benchmark().equals("DecodePage"))
                .collect(Collectors.toMap(Score::contestant, Score::time, (a, b) -> a, LinkedHashMap::new));
        if (!bars.isEmpty()) {
            Path chart = Places.results().resolve("decode.svg");
            Files.writeString(chart, BarChart.svg("Decoding a page of 200 runs (400 KB); less is better", "µs", bars));
            System.out.println("The chart is " + chart + ".\n");
        }
    }
}
