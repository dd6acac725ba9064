package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentKeysTest {

    @Test
    void givesTheKeyThatStandsThereWhateverCameBefore() {
        RecentKeys keys = new RecentKeys();
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder key = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                // So few letters that many keys come again, and many are alike.
                key.append((char) ('a' + random.nextInt(2)));
            }
            byte[] text = ("\"" + key + "\"").getBytes(US_ASCII);

            assertThat(keys.of(text, 1, text.length - 1)).isEqualTo(key.toString());
        }
    }

    @Test
    void aShortKeyThatComesAgainIsTheSameString() {
        RecentKeys keys = new RecentKeys();
        byte[] text = "\"prefect.flow.id\"".getBytes(US_ASCII);

        assertThat(keys.of(text, 1, text.length - 1)).isSameAs(keys.of(text, 1, text.length - 1));
    }

    @Test
    void aKeyWithZerosIsNotTakenForAShorterOne() {
        RecentKeys keys = new RecentKeys();

        assertThat(keys.of("ab".getBytes(US_ASCII), 0, 2)).isEqualTo("ab");
        assertThat(keys.of("ab\0".getBytes(US_ASCII), 0, 3)).isEqualTo("ab\0");
    }
}
