package dev.formwork.examples.prefect.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;

/**
 * What the schemas cannot say yet, and how many cases disagree because of it. The numbers are exact, so that no other
 * disagreement can hide here.
 */
final class KnownGaps {

    private record Gap(String what, int cases, Predicate<ConformanceCase> explains) {}

    private static final List<Gap> GAPS = List.of();

    private KnownGaps() {}

    static void assertExplain(List<ConformanceCase> disagreeing) {
        assertThat(disagreeing)
                .as("cases that no gap explains")
                .allMatch(testCase -> GAPS.stream().anyMatch(gap -> gap.explains.test(testCase)));
        for (Gap gap : GAPS) {
            assertThat(disagreeing.stream().filter(gap.explains)).as(gap.what).hasSize(gap.cases);
        }
    }
}
