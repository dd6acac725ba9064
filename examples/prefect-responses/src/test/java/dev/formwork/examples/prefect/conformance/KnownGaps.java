package dev.formwork.examples.prefect.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;

/**
 * Why some cases disagree: what Java cannot, and what is decided otherwise. Each disagreement belongs to the first gap
 * that it fits, and their numbers are exact, so that no other one can hide here.
 */
final class KnownGaps {

    private record Gap(String what, int cases, Predicate<ConformanceCase> fits) {}

    private static final List<Gap> GAPS = List.of(
            new Gap(
                    "offsets beyond the 18 hours of a java.time.ZoneOffset: the instant is kept, in UTC",
                    3,
                    input("+23:59")),
            new Gap("an empty array counts as a level of nesting", 1, target("PrefectBaseModel")));

    private KnownGaps() {}

    private static Predicate<ConformanceCase> target(String... names) {
        return testCase -> List.of(names).contains(testCase.target());
    }

    private static Predicate<ConformanceCase> input(String part) {
        return testCase -> testCase.input().contains(part);
    }

    /** Asserts that each case has its gap, and each gap as many cases as it should have. */
    static void assertExplain(List<ConformanceCase> disagreeing) {
        List<ConformanceCase> remaining = disagreeing;
        for (Gap gap : GAPS) {
            assertThat(remaining.stream().filter(gap.fits)).as(gap.what).hasSize(gap.cases);
            remaining = remaining.stream().filter(gap.fits.negate()).toList();
        }
        assertThat(remaining).as("cases without a known gap").isEmpty();
    }
}
