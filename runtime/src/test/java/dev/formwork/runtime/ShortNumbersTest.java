package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers are read eight digits at a time where there is room, and digit by digit near the end of the text. */
class ShortNumbersTest {
    private static final String ROOM = " ".repeat(16);

    private final Random random = new Random(11);

    @Test
    void readsIntegersOfAllLengths() {
        for (int i = 0; i < 20_000; i++) {
            String text = sign() + digits(1 + random.nextInt(18));
            long expected = Long.parseLong(text);
            assertThat(Codecs.LONG.validateJson(text)).isEqualTo(expected);
            assertThat(Codecs.LONG.validateJson(text + ROOM)).isEqualTo(expected);
            assertThat(Codecs.ANY.validateJson(text + ROOM)).isEqualTo(expected);
        }
    }

    @Test
    void readsDecimalsOfAllLengthsLikeJava() {
        for (int i = 0; i < 50_000; i++) {
            String text = decimal(12, 12);
            double expected = Double.parseDouble(text);
            assertThat(Codecs.DOUBLE.validateJson(text)).as(text).isEqualTo(expected);
            assertThat(Codecs.DOUBLE.validateJson(text + ROOM)).as(text).isEqualTo(expected);
            assertThat(Codecs.ANY.validateJson(text + ROOM)).as(text).isEqualTo(expected);
        }
    }

    @Test
    void readsSecondsToTheMicrosecond() {
        for (int i = 0; i < 50_000; i++) {
            String text = decimal(10, 6);
            BigDecimal micros =
                    new BigDecimal(text).setScale(6, RoundingMode.HALF_UP).movePointRight(6);
            Duration expected = Duration.of(micros.longValueExact(), ChronoUnit.MICROS);
            assertThat(Codecs.DURATION.validateJson(text)).as(text).isEqualTo(expected);
            assertThat(Codecs.DURATION.validateJson(text + ROOM)).as(text).isEqualTo(expected);
        }
    }

    @Test
    void refusesWhatIsNoNumberOfJson() {
        for (String text : new String[] {"01", "-01", "00", "1.", "-", "-.5", "01.5", "00.5", "1.e5", "1.5e"}) {
            for (String room : new String[] {"", ROOM}) {
                assertThat(Codecs.ANY.tryValidateJson(text + room).isValid())
                        .as(text)
                        .isFalse();
                assertThat(Codecs.DOUBLE.tryValidateJson(text + room).isValid())
                        .as(text)
                        .isFalse();
                assertThat(Codecs.LONG.tryValidateJson(text + room).isValid())
                        .as(text)
                        .isFalse();
                assertThat(Codecs.DURATION.tryValidateJson(text + room).isValid())
                        .as(text)
                        .isFalse();
            }
        }
    }

    private String decimal(int mostBefore, int mostBehind) {
        StringBuilder fraction = new StringBuilder();
        random.ints(1 + random.nextInt(mostBehind), 0, 10).forEach(fraction::append);
        return sign() + digits(1 + random.nextInt(mostBefore)) + "." + fraction;
    }

    private String sign() {
        return random.nextInt(4) == 0 ? "-" : "";
    }

    /** Digits of which the first is no zero, unless it is the only one. */
    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        digits.append(count == 1 ? random.nextInt(10) : 1 + random.nextInt(9));
        random.ints(count - 1, 0, 10).forEach(digits::append);
        return digits.toString();
    }
}
