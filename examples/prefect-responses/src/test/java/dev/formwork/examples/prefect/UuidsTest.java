package dev.formwork.examples.prefect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UuidsTest {

    @Test
    void timeOrderedBeginsWithTheMillisecondsOfUnixTime() {
        long before = System.currentTimeMillis();
        UUID uuid = Uuids.timeOrdered();
        long after = System.currentTimeMillis();

        assertThat(uuid.getMostSignificantBits() >>> 16).isBetween(before, after);
    }

    @Test
    void timeOrderedHasVersion7AndTheIetfVariant() {
        for (int i = 0; i < 1000; i++) {
            UUID uuid = Uuids.timeOrdered();

            assertThat(uuid.version()).isEqualTo(7);
            assertThat(uuid.variant()).isEqualTo(2);
        }
    }

    @Test
    void timeOrderedIsRandomInAllOtherBits() {
        long mostOnes = 0;
        long leastOnes = 0;
        long mostZeros = 0;
        long leastZeros = 0;
        Set<UUID> distinct = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            UUID uuid = Uuids.timeOrdered();
            distinct.add(uuid);
            mostOnes |= uuid.getMostSignificantBits();
            mostZeros |= ~uuid.getMostSignificantBits();
            leastOnes |= uuid.getLeastSignificantBits();
            leastZeros |= ~uuid.getLeastSignificantBits();
        }

        assertThat(distinct).hasSize(1000);
        assertThat(mostOnes & mostZeros & 0xFFFL).isEqualTo(0xFFFL);
        assertThat(leastOnes & leastZeros).isEqualTo(0x3FFF_FFFF_FFFF_FFFFL);
    }
}
