package dev.formwork.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SummaryTest {

    private static final String RESULT = """
            {"benchmark": "dev.formwork.examples.benchmarks.speed.DecodePage.decode",
             "params": {"contestant": "%s"},
             "primaryMetric": {"score": 7, "scoreError": 1.5, "rawData": [[9999, %s], [0, %<s]]},
             "secondaryMetrics": {"gc.alloc.rate.norm": {"score": %s}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void comparesEachContestantWithFormwork() throws IOException {
        Path json = folder.resolve("jmh.json");
        Files.writeString(
                json,
                "[" + RESULT.formatted("formwork", "400", "500000") + ","
                        + RESULT.formatted("jackson2", "2000", "3000000") + "]");
        List<Score> scores = Score.read(json);

        assertThat(Summary.table(scores, "DecodePage").markdown()).isEqualTo("""
                        | contestant | time | ± (99.9 %) | time / Formwork's | KB | KB / Formwork's |
                        |---|---|---|---|---|---|
                        | formwork | 400 | 1.50 | 1.00 | 500 | 1.00 |
                        | jackson2 | 2000 | 1.50 | 5.00 | 3000 | 6.00 |
                        """);
        assertThat(Summary.table(scores, "EncodePage")).isNull();
    }

    @Test
    void drawsABarForEachContestant() {
        Map<String, Double> bars = new LinkedHashMap<>();
        bars.put("formwork", 400.0);
        bars.put("jackson2", 2000.0);

        assertThat(BarChart.svg("Decoding", "µs", bars))
                .startsWith("<svg")
                .contains("class=\"own\"", "prefers-color-scheme: dark", ">400 µs<", ">2000 µs<")
                .endsWith("</svg>\n");
    }
}
