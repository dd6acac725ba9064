package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class JsonScalarsTest {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** What is written behind something else, into an array that has just the room that is asked for. */
    private static String written(ToIntFunction<byte[]> write) {
        byte[] target = new byte[3 + JsonScalars.MAX_LENGTH];
        return new String(target, 3, write.applyAsInt(target) - 3, ISO_8859_1);
    }

    @Test
    void writesLongsOfEveryLengthLikeJava() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            long number = random.nextLong() >> random.nextInt(Long.SIZE);
            assertThat(written(target -> JsonScalars.put(number, target, 3))).isEqualTo(Long.toString(number));
        }
        for (long power = 1; power <= 1_000_000_000_000_000_000L / 10; power *= 10) {
            for (long number : new long[] {power - 1, power, -power, 1 - power, 7 * power}) {
                assertThat(written(target -> JsonScalars.put(number, target, 3)))
                        .isEqualTo(Long.toString(number));
            }
        }
    }

    @Test
    void writesDurationsLikeTheShortestDecimal() {
        Random random = new Random(2);
        int[] units = {1, 10, 1000, 10_000, 1_000_000, 100_000_000, 1_000_000_000};
        for (int i = 0; i < 100_000; i++) {
            int unit = units[random.nextInt(units.length)];
            int nanos = random.nextInt(1_000_000_000) / unit * unit;
            Duration duration = Duration.ofSeconds(random.nextLong() >> random.nextInt(Long.SIZE), nanos);
            BigDecimal exact = BigDecimal.valueOf(duration.getSeconds())
                    .add(BigDecimal.valueOf(duration.getNano(), 9))
                    .stripTrailingZeros();
            String expected = (exact.scale() < 1 ? exact.setScale(1) : exact).toPlainString();
            assertThat(written(target -> JsonScalars.put(duration, target, 3))).isEqualTo(expected);
        }
    }

    @Test
    void writesTimesWithMicrosecondsOrNanosecondsOrWithoutAFraction() {
        Random random = new Random(3);
        for (int i = 0; i < 100_000; i++) {
            int nano = random.nextInt(1_000_000_000);
            nano -= i % 3 == 0 ? nano : i % 3 == 1 ? nano % 1000 : 0;
            int offset = random.nextInt(4) == 0 ? random.nextInt(2 * 18 * 3600 + 1) - 18 * 3600 : 0;
            LocalDateTime local = LocalDateTime.of(
                            random.nextInt(10_000), 1 + random.nextInt(12), 1 + random.nextInt(28), 0, 0)
                    .plusSeconds(random.nextInt(86_400))
                    .plusNanos(nano);
            OffsetDateTime time = local.atOffset(ZoneOffset.ofTotalSeconds(offset));
            String fraction = nano == 0
                    ? ""
                    : nano % 1000 == 0
                            ? String.format(Locale.ROOT, ".%06d", nano / 1000)
                            : String.format(Locale.ROOT, ".%09d", nano);
            assertThat(written(target -> JsonScalars.put(time, target, 3)))
                    .isEqualTo('"' + SECONDS.format(local) + fraction + time.getOffset() + '"');
        }
    }

    @Test
    void writesUuidsLikeJava() {
        Random random = new Random(4);
        for (int i = 0; i < 10_000; i++) {
            UUID uuid = new UUID(random.nextLong(), random.nextLong());
            assertThat(written(target -> JsonScalars.put(uuid, target, 3))).isEqualTo('"' + uuid.toString() + '"');
        }
    }

    @Test
    void writesBooleans() {
        assertThat(written(target -> JsonScalars.put(true, target, 3))).isEqualTo("true");
        assertThat(written(target -> JsonScalars.put(false, target, 3))).isEqualTo("false");
    }
}
