package dev.formwork.examples.prefect.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Why some cases disagree: what the schemas do not say yet, and what Java cannot. Each disagreement belongs to the first
 * gap that it fits, and their numbers are exact, so that no other one can hide here.
 */
final class KnownGaps {

    private record Gap(String what, int cases, Predicate<ConformanceCase> fits) {}

    private static final List<Gap> GAPS = List.of(
            new Gap(
                    "offsets beyond the 18 hours of a java.time.ZoneOffset: the instant is kept, in UTC",
                    3,
                    input("+23:59")),
            new Gap("an empty array counts as a level of nesting", 1, target("PrefectBaseModel")),
            new Gap(
                    "labels take any value, but no null",
                    76,
                    target("KeyValueLabels").or(field("labels"))),
            new Gap(
                    "states are not completed, their data is any value",
                    96,
                    target("State").or(field("state"))),
            new Gap(
                    "policies ignore their deprecated fields",
                    36,
                    target("FlowRunPolicy").or(field("empirical_policy"))),
            new Gap(
                    "schedules have neither bounds nor a time zone by default",
                    8,
                    target("DeploymentSchedule").or(field("schedules"))),
            new Gap("grace periods have no bounds", 18, field("grace_period_seconds")),
            new Gap(
                    "active slots must not be null",
                    4,
                    testCase -> testCase.target().endsWith("ConcurrencyStatus")));

    /** The schemas whose full dumps differ because of these gaps. */
    static final Set<String> DUMPS = Set.of(
            "OrchestrationResult",
            "State",
            "WorkPoolConcurrencyStatus",
            "WorkQueueConcurrencyStatus",
            "WorkQueueConcurrencyStatusDetail");

    private KnownGaps() {}

    private static Predicate<ConformanceCase> target(String... names) {
        return testCase -> List.of(names).contains(testCase.target());
    }

    private static Predicate<ConformanceCase> field(String name) {
        return input('"' + name + '"');
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
