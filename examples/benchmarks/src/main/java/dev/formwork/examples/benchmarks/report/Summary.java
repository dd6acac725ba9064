package dev.formwork.examples.benchmarks.report;

import dev.formwork.examples.benchmarks.harness.Places;
import dev.formwork.examples.benchmarks.harness.Table;
import dev.formwork.examples.benchmarks.turns.Task;
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

    private static final String JMH = "java -jar examples/benchmarks/target/benchmarks.jar '%s.*' -prof gc";
    private static final String PROGRAM =
            "java -cp examples/benchmarks/target/benchmarks.jar dev.formwork.examples.benchmarks.%s";

    /**
     * A table.
     *
     * @param name    that of the benchmark, or under which the table is kept
     * @param title   what it begins with
     * @param command what makes it anew
     */
    private record Section(String name, String title, String command) {}

    private static final List<Section> BENCHMARKS = List.of(
            benchmark("DecodePage", "Decode a page of 200 runs, µs"),
            benchmark("DecodeShuffledPage", "Decode the page, members shuffled, µs"),
            benchmark("DecodeSmall", "Decode one small object, ns"),
            benchmark("EncodePage", "Encode the page, µs"),
            benchmark("ConvertObjects", "Make runs of plain maps, µs"),
            benchmark("DecodeFaultyPage", "Decode the page and collect its faults, µs"));

    private static final List<Section> PROGRAMS = List.of(
            program("cold-start", "One document in a fresh JVM, whole process", "coldstart.ColdStart"),
            program("mutations", "Verdicts on mutated documents against jackson-core's", "mutation.Mutations"),
            program("scaling-items", "More items", "scaling.Scaling"),
            program("scaling-stream", "A streamed list", "scaling.Scaling"),
            program("scaling-fields", "Wider schemas", "scaling.Scaling"),
            program("scaling-depth", "Deeper documents", "scaling.Scaling"),
            program("compile-sizes", "Compile time by number of schemas", "compile.CompileTime"),
            program("compile", "Compile time for each further schema", "compile.CompileTime"));

    private Summary() {}

    /** Takes JMH's results, {@code target/results/jmh.json} unless given; what is not there is left out. */
    public static void main(String[] args) throws IOException {
        Path jmh = args.length > 0 ? Path.of(args[0]) : Places.results().resolve("jmh.json");
        if (Files.exists(jmh)) {
            List<Score> scores = Score.read(jmh);
            BENCHMARKS.forEach(section -> print(section, table(scores, section.name())));
            draw(scores);
        }
        for (Task task : Task.values()) {
            print(program(task.key(), "In turns: " + task.title(), "turns.Turns"), Table.kept(task.key()));
        }
        PROGRAMS.forEach(section -> print(section, Table.kept(section.name())));
    }

    private static Section benchmark(String name, String title) {
        return new Section(name, title, JMH.formatted(name));
    }

    private static Section program(String name, String title, String main) {
        return new Section(name, title, PROGRAM.formatted(main));
    }

    private static void print(Section section, Table table) {
        if (table != null) {
            System.out.println("### " + section.title() + "\n\n`" + section.command() + "`\n\n" + table.markdown());
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
