package dev.formwork.examples.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

final class TableTest {

    @Test
    void numbersHaveAsManyDecimalsAsTheirSizeNeeds() {
        Table table = new Table("a", "b", "c", "d", "e", "f").add("x", 1234.5678, 12.345, 1.2345, 0.12345, Double.NaN);

        assertThat(table.markdown()).isEqualTo("""
                | a | b | c | d | e | f |
                |---|---|---|---|---|---|
                | x | 1235 | 12.3 | 1.23 | 0.123 | - |
                """);
    }

    @Test
    void wholeNumbersAreWrittenOut() {
        assertThat(new Table("n", "bytes").add(1_000_000, 5_000_000_000L).markdown())
                .endsWith("| 1000000 | 5000000000 |\n");
    }

    @Test
    void aKeptTableIsTheSameAgain() throws IOException {
        Table table = new Table("generator", "KB")
                .add("AutoValue, with builder", 13.3)
                .add("", Double.NaN);
        try {
            assertThat(Table.kept("table-test")).isNull();
            table.keep("table-test");
            assertThat(Table.kept("table-test").markdown()).isEqualTo(table.markdown());
        } finally {
            Files.deleteIfExists(Places.results().resolve("table-test.tsv"));
        }
    }
}
