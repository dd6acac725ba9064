package dev.formwork.examples.benchmarks.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class PayloadTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void aPageHasTheShapeOfARecordedOne() throws IOException {
        byte[] page = Payload.page();
        JsonNode runs = MAPPER.readTree(page);

        assertThat(page.length).isBetween(350_000, 450_000);
        assertThat(runs).hasSize(200).allSatisfy(run -> assertThat(run.size()).isEqualTo(40));
        assertThat(runs.get(0).get("state").get("state_details").size()).isEqualTo(18);
    }

    @Test
    void aPageIsTheSameEachTime() {
        assertThat(Payload.page()).isEqualTo(Payload.page());
        assertThat(Payload.shuffledPage()).isEqualTo(Payload.shuffledPage());
        assertThat(Payload.faultyPage()).isEqualTo(Payload.faultyPage());
    }

    @Test
    void shufflingChangesNothingButTheOrder() throws IOException {
        assertThat(Payload.shuffledPage()).isNotEqualTo(Payload.page());
        assertThat(MAPPER.readTree(Payload.shuffledPage())).isEqualTo(MAPPER.readTree(Payload.page()));
    }

    @Test
    void oneRunInTwentyIsFaulty() throws IOException {
        JsonNode clean = MAPPER.readTree(Payload.page());
        JsonNode faulty = MAPPER.readTree(Payload.faultyPage());
        int differing = 0;
        for (int i = 0; i < clean.size(); i++) {
            differing += clean.get(i).equals(faulty.get(i)) ? 0 : 1;
        }

        assertThat(differing).isEqualTo(Payload.faultyRuns()).isEqualTo(10);
    }
}
