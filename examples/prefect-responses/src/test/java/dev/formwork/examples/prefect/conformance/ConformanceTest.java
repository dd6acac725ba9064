package dev.formwork.examples.prefect.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Runs the measured cases, or those of other files: {@code -Dformwork.conformance=FILE[,FILE…]}. Lists each case that does
 * not agree, and ends with one line that counts those that do.
 */
class ConformanceTest {

    private static final String FILES = System.getProperty("formwork.conformance", "");

    @Test
    void casesAgree() {
        List<ConformanceCase> cases = FILES.isEmpty() ? measuredCases() : casesOf(FILES.split(","));
        List<ConformanceCase> disagreeing = new ArrayList<>();
        for (ConformanceCase testCase : cases) {
            Outcome actual = CaseRunner.run(testCase);
            if (!testCase.expected().agreesWith(actual)) {
                disagreeing.add(testCase);
                System.out.println(testCase + "\n  input    " + testCase.input() + "\n  expected " + testCase.expected()
                        + "\n  actual   " + actual);
            }
        }
        System.out.printf("conformance: %d of %d cases agree%n", cases.size() - disagreeing.size(), cases.size());

        assertThat(cases).isNotEmpty();
        if (FILES.isEmpty()) {
            KnownGaps.assertExplain(disagreeing);
        } else {
            assertThat(disagreeing).isEmpty();
        }
    }

    /** The cases that are part of the project. */
    static List<ConformanceCase> measuredCases() {
        InputStream in = Objects.requireNonNull(ConformanceTest.class.getResourceAsStream("/conformance/cases.jsonl"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ConformanceCase> casesOf(String... files) {
        List<ConformanceCase> cases = new ArrayList<>();
        for (String file : files) {
            try (BufferedReader lines = Files.newBufferedReader(Path.of(file.strip()))) {
                cases.addAll(parse(lines));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return cases;
    }

    private static List<ConformanceCase> parse(BufferedReader lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(ConformanceCase::parse)
                .toList();
    }
}
