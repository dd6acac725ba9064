package dev.formwork.examples.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table of results: printed as Markdown, kept as tab-separated text. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /** A table whose columns have these titles. */
    public Table(String... titles) {
        rows.add(List.of(titles));
    }

    private Table(List<List<String>> rows) {
        this.rows.addAll(rows);
    }

    /** The table that was kept under a name, or null if there is none. */
    public static Table kept(String name) {
        Path file = file(name);
        try {
            return Files.exists(file)
                    ? new Table(Files.readAllLines(file).stream()
                            .map(line -> Arrays.asList(line.split("\t", -1)))
                            .toList())
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a row; numbers have no more decimals than they need, and what was not measured is a dash. */
    public Table add(Object... cells) {
        rows.add(Arrays.stream(cells).map(Table::cell).toList());
        return this;
    }

    private static String cell(Object value) {
        if (!(value instanceof Double number)) {
            return String.valueOf(value);
        }
        if (number.isNaN()) {
            return "-";
        }
        int decimals = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }

    /** Keeps the table for the summary. */
    public Table keep(String name) {
        try {
            Files.write(
                    file(name), rows.stream().map(row -> String.join("\t", row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The table as Markdown. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            text.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
            if (i == 0) {
                text.append("|---".repeat(rows.get(0).size())).append("|\n");
            }
        }
        return text.toString();
    }

    private static Path file(String name) {
        return Places.results().resolve(name + ".tsv");
    }
}
