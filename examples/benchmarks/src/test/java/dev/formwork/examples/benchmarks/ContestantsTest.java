package dev.formwork.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.examples.benchmarks.contestant.Contestant;
import dev.formwork.examples.benchmarks.contestant.Contestants;
import dev.formwork.examples.benchmarks.contestant.FaultCollector;
import dev.formwork.examples.benchmarks.contestant.ObjectReader;
import dev.formwork.examples.benchmarks.model.FlowRun;
import dev.formwork.examples.benchmarks.model.Limit;
import dev.formwork.examples.benchmarks.payload.Payload;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is timed must be the same: each contestant reads and writes the same values. */
final class ContestantsTest {

    private static final List<Map<String, Object>> EXPECTED = expected();

    private static List<String> contestants() {
        return Contestants.names();
    }

    @Test
    void expectationIsWhatThePayloadSays() {
        Map<String, Object> plain = Payload.plainPage().get(0);

        assertThat(EXPECTED).hasSize(200);
        assertThat(EXPECTED.get(0))
                .hasSize(36)
                .containsEntry("id", UUID.fromString((String) plain.get("id")))
                .containsEntry("created", OffsetDateTime.parse((String) plain.get("created")))
                .containsEntry("name", plain.get("name"))
                .containsEntry("tags", plain.get("tags"))
                .containsEntry(
                        "estimatedStartTimeDelta",
                        Duration.ofNanos(Math.round((double) plain.get("estimated_start_time_delta") * 1e9)));
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void readsThePage(String name) throws Exception {
        assertSameRuns(Contestants.of(name).decodePage(Payload.page()));
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void readsTheShuffledPage(String name) throws Exception {
        assertSameRuns(Contestants.of(name).decodePage(Payload.shuffledPage()));
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void readsTheSmallObject(String name) throws Exception {
        Object limit = Contestants.of(name).decodeSmall(Payload.small());

        assertThat(Projection.of(limit, Limit.class))
                .isEqualTo(Projection.of(new Limit("database", 25, true, 0.5), Limit.class));
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void readsAgainWhatItWrote(String name) throws Exception {
        Contestant contestant = Contestants.of(name);
        byte[] written = contestant.encodePage(contestant.decodePage(Payload.page()));

        assertSameRuns(Contestants.of("jackson2").decodePage(written));
        assertSameRuns(contestant.decodePage(written));
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void makesTheSameOfPlainObjects(String name) {
        if (Contestants.of(name) instanceof ObjectReader reader) {
            assertSameRuns(reader.fromObjects(Payload.plainPage()));
        }
    }

    @ParameterizedTest
    @MethodSource("contestants")
    void findsEachFaultyRun(String name) throws Exception {
        if (Contestants.of(name) instanceof FaultCollector collector) {
            assertThat(collector.countFaults(Payload.page())).isZero();
            assertThat(collector.countFaults(Payload.faultyPage())).isGreaterThanOrEqualTo(Payload.faultyRuns());
        }
    }

    /** Run by run: a page that differs is too long to be shown. */
    private static void assertSameRuns(List<?> page) {
        List<Map<String, Object>> actual = project(page);
        assertThat(actual).hasSameSizeAs(EXPECTED);
        for (int i = 0; i < actual.size(); i++) {
            if (!actual.get(i).equals(EXPECTED.get(i))) {
                assertThat(actual.get(i)).as("run %d", i).isEqualTo(EXPECTED.get(i));
            }
        }
    }

    private static List<Map<String, Object>> expected() {
        try {
            return project(Contestants.of("jackson2").decodePage(Payload.page()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Map<String, Object>> project(List<?> page) {
        return page.stream().map(run -> Projection.of(run, FlowRun.class)).toList();
    }
}
