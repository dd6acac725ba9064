package dev.formwork.examples.benchmarks.coldstart;

import dev.formwork.examples.benchmarks.contestant.Contestants;
import dev.formwork.examples.benchmarks.harness.Jvm;
import dev.formwork.examples.benchmarks.harness.Median;
import dev.formwork.examples.benchmarks.harness.Places;
import dev.formwork.examples.benchmarks.harness.Table;
import dev.formwork.examples.benchmarks.payload.Payload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How long a process takes that reads one document and ends. Each contestant has only the jars on its class path that it
 * needs; the contestants take turns, so that a noisy minute hits all of them.
 */
public final class ColdStart {

    private static final int RUNS = 21;
    private static final List<String> JACKSON_2 =
            List.of("jackson-annotations-", "jackson-core-2", "jackson-databind-2", "jackson-datatype-jsr310-2");

    private ColdStart() {}

    /** Takes the number of runs, 21 unless given. */
    public static void main(String[] args) throws IOException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : RUNS;
        Path small = Files.write(Places.results().resolve("small.json"), Payload.small());
        Path page = Files.write(Places.results().resolve("page.json"), Payload.page());

        Map<String, List<Double>> seconds = new TreeMap<>();
        for (int run = 0; run < runs; run++) {
            for (String contestant : Contestants.names()) {
                seconds.computeIfAbsent(contestant + " small", key -> new ArrayList<>())
                        .add(seconds(contestant, "small", small));
                seconds.computeIfAbsent(contestant + " page", key -> new ArrayList<>())
                        .add(seconds(contestant, "page", page));
            }
        }

        Table table = new Table("contestant", "small, s", "page, s", "page / Formwork's");
        double own = Median.of(seconds.get("formwork page"));
        for (String contestant : Contestants.names()) {
            double ofPage = Median.of(seconds.get(contestant + " page"));
            table.add(contestant, Median.of(seconds.get(contestant + " small")), ofPage, ofPage / own);
        }
        System.out.print(table.keep("cold-start").markdown());
    }

    private static double seconds(String contestant, String kind, Path document) {
        Stream<Path> classPath = Stream.concat(Stream.of(Places.ownJar()), Places.jars(libraries(contestant)).stream());
        return Jvm.run(List.of(), classPath, OneDocument.class, contestant, kind, document.toString())
                .seconds();
    }

    private static List<String> libraries(String contestant) {
        return switch (contestant) {
            case "formwork" -> List.of("formwork-runtime-", "formwork-annotations-");
            case "handwritten" -> List.of();
            case "fastjson2" -> List.of("fastjson2-");
            case "dsl-json" -> List.of("dsl-json-");
            case "avaje-jsonb" -> List.of("avaje-json");
            case "jackson2", "immutables+jackson2" -> JACKSON_2;
            case "jackson3" -> List.of("jackson-annotations-", "jackson-core-3", "jackson-databind-3");
            case "jackson2+validator" ->
                Stream.concat(
                                JACKSON_2.stream(),
                                Stream.of(
                                        "classmate-", "hibernate-validator-", "jakarta.validation-", "jboss-logging-"))
                        .toList();
            default -> throw new IllegalArgumentException("no contestant " + contestant);
        };
    }
}
