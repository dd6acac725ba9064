package dev.formwork.examples.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class MutationsTest {

    private static final int COUNT = 20_000;

    private static final Map<String, Mutations.Disagreement> FOUND = Mutations.disagreements(COUNT, 1);

    @Test
    void formworkAndTheFloorAgreeWithJacksonOnEveryDocument() {
        for (String name : new String[] {"formwork", "handwritten"}) {
            assertThat(FOUND.get(name).firstAccepted).as(name).isEmpty();
            assertThat(FOUND.get(name).firstRejected).as(name).isEmpty();
        }
    }

    @Test
    void theDocumentsTellLenientReadersFromStrictOnes() {
        assertThat(FOUND.get("fastjson2").accepted).isPositive();
        assertThat(FOUND.get("jackson2").accepted).isZero();
    }

    @Test
    void theSameSeedGivesTheSameDocuments() {
        Mutator first = new Mutator(7);
        Mutator second = new Mutator(7);
        for (int i = 0; i < 100; i++) {
            assertThat(first.next()).isEqualTo(second.next());
        }
    }
}
