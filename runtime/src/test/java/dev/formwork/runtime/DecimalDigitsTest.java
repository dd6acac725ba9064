package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalDigitsTest {

    @Test
    void readsTheDigitsBeforeAnyOtherByte() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] text = new byte[Long.BYTES];
            random.nextBytes(text);
            int count = random.nextInt(Long.BYTES + 1);
            for (int at = 0; at < count; at++) {
                text[at] = (byte) ('0' + random.nextInt(10));
            }
            if (count < Long.BYTES && text[count] >= '0' && text[count] <= '9') {
                text[count] = (byte) (random.nextBoolean() ? '/' : ':');
            }
            long word = Bytes.word(text, 0);
            assertThat(DecimalDigits.count(word)).isEqualTo(count);
            if (count > 0) {
                String digits = new String(text, 0, count, US_ASCII);
                assertThat(DecimalDigits.value(word, count)).as(digits).isEqualTo(Integer.parseInt(digits));
            }
        }
    }

    @Test
    void knowsEveryByteThatIsNoDigit() {
        for (int b = 0; b < 256; b++) {
            long word = Bytes.word(new byte[] {(byte) b, '1', '2', '3', '4', '5', '6', '7'}, 0);
            assertThat(DecimalDigits.count(word)).as("%s", b).isEqualTo(b >= '0' && b <= '9' ? Long.BYTES : 0);
        }
    }

    @Test
    void knowsThePowersOfTen() {
        assertThat(DecimalDigits.powerOfTen(0)).isOne();
        assertThat(DecimalDigits.powerOfTen(18)).isEqualTo(1_000_000_000_000_000_000L);
    }
}
