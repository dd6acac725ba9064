package dev.formwork.examples.benchmarks.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.examples.benchmarks.contestant.formwork.ImmutableFlowRun;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class RunStreamTest {

    @Test
    void isAnArrayOfWholePages() {
        assertThat(ImmutableFlowRun.validateJsonList(new RunStream(1))).hasSize(200);
        assertThat(ImmutableFlowRun.validateJsonList(new RunStream(500_000))).hasSize(400);
    }

    @Test
    void givesTheSameByteByByte() throws IOException {
        byte[] whole = new RunStream(1).readAllBytes();
        RunStream single = new RunStream(1);
        for (byte expected : whole) {
            assertThat(single.read()).isEqualTo(expected & 0xff);
        }
        assertThat(single.read()).isEqualTo(-1);
    }
}
