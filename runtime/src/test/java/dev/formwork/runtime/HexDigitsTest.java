package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HexDigitsTest {

    @Test
    void readsEightDigitsOfEitherCase() {
        Random random = new Random(5);
        for (int i = 0; i < 10_000; i++) {
            int number = random.nextInt();
            String digits = "%08x".formatted(number);
            assertThat(read(digits)).as(digits).isEqualTo(number & 0xFFFF_FFFFL);
            assertThat(read(digits.toUpperCase())).as(digits).isEqualTo(number & 0xFFFF_FFFFL);
        }
    }

    @Test
    void knowsEveryByteThatIsNoDigitInEveryPlace() {
        for (int place = 0; place < Long.BYTES; place++) {
            for (int b = 0; b < 256; b++) {
                byte[] text = "0aF9c35B".getBytes(US_ASCII);
                text[place] = (byte) b;
                boolean isDigit = b < 128 && Character.digit(b, 16) >= 0;
                assertThat(HexDigits.number(Bytes.word(text, 0)) >= 0)
                        .as("%s at %s", b, place)
                        .isEqualTo(isDigit);
            }
        }
    }

    private static long read(String digits) {
        return HexDigits.number(Bytes.word(digits.getBytes(US_ASCII), 0));
    }
}
