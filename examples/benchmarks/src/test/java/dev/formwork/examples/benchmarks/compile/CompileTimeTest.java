package dev.formwork.examples.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.examples.benchmarks.compile.Compilation.Cost;
import dev.formwork.examples.benchmarks.harness.Jvm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CompileTimeTest {

    private final Map<Generator, Map<Integer, List<Cost>>> costs = new EnumMap<>(Map.of(
            Generator.FORMWORK,
            Map.of(
                    10,
                            List.of(
                                    new Cost(2, 3, 100, 200_000),
                                    new Cost(9, 9, 900, 200_000),
                                    new Cost(1, 2, 90, 200_000)),
                    110, List.of(new Cost(3, 6, 300, 2_000_000))),
            Generator.LOMBOK,
            Map.of(10, List.of(new Cost(1, 2, 80, 140_000)), 110, List.of(new Cost(4, 8, 500, 1_540_000)))));

    private final Map<Generator, List<Cost>> again = new EnumMap<>(Map.of(
            Generator.FORMWORK,
            List.of(new Cost(1.5, 2, 100, 20_000)),
            Generator.LOMBOK,
            List.of(new Cost(1.25, 2, 100, 14_000))));

    @Test
    void showsTheMedianOfTheRoundsForEachNumberOfSchemas() {
        assertThat(CompileTime.sizes(costs).markdown().lines().toList())
                .contains(
                        "| generator | schemas | wall, s | CPU, s | peak, MiB | class files, KB |",
                        "| Formwork, codec included | 10 | 2.00 | 3.00 | 100 | 200 |",
                        "| Formwork, codec included | 110 | 3.00 | 6.00 | 300 | 2000 |",
                        "| Lombok | 110 | 4.00 | 8.00 | 500 | 1540 |");
    }

    @Test
    void theSlopeIsThatBetweenTheSmallestAndTheLargestNumber() {
        assertThat(CompileTime.slopes(costs, again).markdown()).isEqualTo("""
                | generator | wall, ms/schema | CPU, ms/schema | wall / Formwork's | class files, KB/schema | one schema again, s |
                |---|---|---|---|---|---|
                | Formwork, codec included | 10.0 | 30.0 | 1.00 | 18.0 | 1.50 |
                | Lombok | 30.0 | 60.0 | 3.00 | 14.0 | 1.25 |
                """);
    }

    @Test
    void figuresAreFoundBehindWhatJavacPrints() {
        Jvm.Outcome outcome = new Jvm.Outcome(2.5, "Note: measured by nobody\nmeasured 3000000000 104857600\n");

        assertThat(Cost.of(outcome, 7)).isEqualTo(new Cost(2.5, 3, 100, 7));
    }
}
