package dev.formwork.examples.benchmarks.compile;

import dev.formwork.examples.benchmarks.compile.Compilation.Cost;
import dev.formwork.examples.benchmarks.harness.Median;
import dev.formwork.examples.benchmarks.harness.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What it costs to compile schemas of twelve fields. The generators take turns, round by round; what is shown is the
 * median of the rounds.
 */
public final class CompileTime {

    private static final int ROUNDS = 5;
    private static final int[] SIZES = {10, 100, 500};

    private CompileTime() {}

    /** Takes the number of rounds, 5 unless given, and the numbers of schemas, 10, 100 and 500 unless given. */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        int[] sizes = args.length > 1
                ? Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray()
                : SIZES;
        Map<Generator, Map<Integer, List<Cost>>> costs = new EnumMap<>(Generator.class);
        Map<Generator, List<Cost>> again = new EnumMap<>(Generator.class);
        for (int round = 0; round < rounds; round++) {
            System.err.println("round " + (round + 1) + " of " + rounds);
            for (Generator generator : Generator.values()) {
                Map<Integer, List<Cost>> own = costs.computeIfAbsent(generator, key -> new TreeMap<>());
                for (int size : sizes) {
                    own.computeIfAbsent(size, key -> new ArrayList<>()).add(Compilation.of(generator, size));
                }
                again.computeIfAbsent(generator, key -> new ArrayList<>())
                        .add(Compilation.ofOneAgain(generator, sizes[0]));
            }
        }
        System.out.print(sizes(costs).keep("compile-sizes").markdown());
        System.out.println();
        System.out.print(slopes(costs, again).keep("compile").markdown());
    }

    /** What the compilations cost, by generator and number of schemas. */
    static Table sizes(Map<Generator, Map<Integer, List<Cost>>> costs) {
        Table table = new Table("generator", "schemas", "wall, s", "CPU, s", "peak, MiB", "class files, KB");
        costs.forEach((generator, bySize) -> bySize.forEach((size, runs) -> table.add(
                generator.title(),
                size,
                median(runs, Cost::seconds),
                median(runs, Cost::cpuSeconds),
                median(runs, Cost::peakMebibytes),
                median(runs, cost -> cost.classBytes() / 1e3))));
        return table;
    }

    /** The slope is that between the smallest and the largest number of schemas, so that starting javac is left out. */
    static Table slopes(Map<Generator, Map<Integer, List<Cost>>> costs, Map<Generator, List<Cost>> again) {
        Table table = new Table(
                "generator",
                "wall, ms/schema",
                "CPU, ms/schema",
                "wall / Formwork's",
                "class files, KB/schema",
                "one schema again, s");
        double own = slope(costs.get(Generator.FORMWORK), Cost::seconds);
        costs.forEach((generator, bySize) -> {
            double wall = slope(bySize, Cost::seconds);
            table.add(
                    generator.title(),
                    1e3 * wall,
                    1e3 * slope(bySize, Cost::cpuSeconds),
                    wall / own,
                    slope(bySize, Cost::classBytes) / 1e3,
                    median(again.get(generator), Cost::seconds));
        });
        return table;
    }

    private static double slope(Map<Integer, List<Cost>> bySize, ToDoubleFunction<Cost> part) {
        TreeMap<Integer, List<Cost>> sorted = new TreeMap<>(bySize);
        if (sorted.size() == 1) {
            return median(sorted.firstEntry().getValue(), part) / sorted.firstKey();
        }
        return (median(sorted.lastEntry().getValue(), part)
                        - median(sorted.firstEntry().getValue(), part))
                / (sorted.lastKey() - sorted.firstKey());
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        return Median.of(costs.stream().map(part::applyAsDouble).toList());
    }
}
