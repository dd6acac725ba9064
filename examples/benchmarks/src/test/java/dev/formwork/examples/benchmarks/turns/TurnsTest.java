package dev.formwork.examples.benchmarks.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TurnsTest {

    @Test
    void comparesRoundByRound() {
        // The second round was slow for both, so that no ratio of medians or means gives 1.5.
        Map<String, List<Double>> times = new LinkedHashMap<>();
        times.put("formwork", List.of(100_000.0, 400_000.0, 200_000.0));
        times.put("jackson2", List.of(140_000.0, 600_000.0, 320_000.0));

        assertThat(Turns.table(Task.PAGE, times).markdown()).isEqualTo("""
                        | contestant | time | time / Formwork's | half of the rounds from | to |
                        |---|---|---|---|---|
                        | formwork | 200 | 1.00 | 1.00 | 1.00 |
                        | jackson2 | 320 | 1.50 | 1.40 | 1.60 |
                        """);
    }

    @Test
    void letsContestantsPlayInJvmsOfTheirOwn() {
        Map<String, List<Double>> times = Turns.play(Task.SMALL, List.of("formwork", "handwritten"), 1, 2, 0);

        assertThat(times).containsOnlyKeys("formwork", "handwritten");
        assertThat(times.values())
                .allSatisfy(taken -> assertThat(taken).hasSize(2).allMatch(time -> time > 0));
    }

    @Test
    void needsFormworkToCompareWith() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Turns.main(new String[] {"1", "1", "fastjson2"}))
                .withMessage("formwork must be one of [fastjson2]");
    }
}
