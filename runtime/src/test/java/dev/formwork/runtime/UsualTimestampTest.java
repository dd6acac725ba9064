package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualTimestampTest {

    private static @Nullable OffsetDateTime read(String text) {
        // Surrounded, so that nothing but the text itself may count.
        byte[] bytes = ("7" + text + "7").getBytes(UTF_8);
        return UsualTimestamp.offsetDateTime(bytes, 1, bytes.length - 1);
    }

    private static @Nullable Instant readInstant(String text) {
        byte[] bytes = ("7" + text + "7").getBytes(UTF_8);
        return UsualTimestamp.instant(bytes, 1, bytes.length - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T20:29:11Z",
                "2026-11-23T20:29:11.1Z",
                "2026-11-23T20:29:11.123456Z",
                "2026-11-23T20:29:11.000001+00:00",
                "2024-02-29T23:59:59.999999-18:00",
                "0001-01-01T00:00:00+05:30",
                "9999-12-31T23:59:59.5+18:00"
            })
    void readsTheUsualForms(String text) {
        OffsetDateTime expected = OffsetDateTime.parse(text);

        assertThat(read(text)).isEqualTo(expected);
        assertThat(readInstant(text)).isEqualTo(expected.toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-23",
                "2026-11-23T20:29:11",
                "2026-11-23T20:29:11.Z",
                "2026-11-23T20:29:11.1234567Z",
                "2026-11-23 20:29:11Z",
                "2026-11-23T20:29:11z",
                "2026-11-23T20:29:11+0000",
                "2026-11-23T20:29:11+18:01",
                "2026-11-23T20:29:11+01:60",
                "2026-11-23T20:29:11+00:0",
                "2026-11-23T20:29:11Zx",
                "2026-11-23T20:29:60Z",
                "2026-11-23T20:60:11Z",
                "2026-11-23T24:00:00Z",
                "2026-13-23T20:29:11Z",
                "2026-00-23T20:29:11Z",
                "2026-11-00T20:29:11Z",
                "2026-11-31T20:29:11Z",
                "2023-02-29T20:29:11Z",
                "0000-11-23T20:29:11Z",
                "202:-11-23T20:29:11Z",
                "2026-1?-23T20:29:11Z",
                "2026-11-23T20:29:1/Z",
                "2026/11-23T20:29:11Z",
                "2026-11-23T20.29:11Z"
            })
    void leavesEverythingElse(String text) {
        assertThat(read(text)).isNull();
        assertThat(readInstant(text)).isNull();
    }

    @Test
    void neverDiffersFromTheGeneralReader() {
        Random random = new Random(7);
        String alphabet = "0123456789:-+.TZtz /?\u00e9";
        int usual = 0;
        RecentDate recent = new RecentDate();
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder("20%02d-%02d-%02dT%02d:%02d:%02d"
                    .formatted(
                            random.nextInt(100),
                            1 + random.nextInt(12),
                            1 + random.nextInt(31),
                            random.nextInt(24),
                            random.nextInt(60),
                            random.nextInt(60)));
            if (random.nextBoolean()) {
                text.append('.');
                random.ints(random.nextInt(8), 0, 10).forEach(text::append);
            }
            text.append(
                    random.nextBoolean() ? "Z" : "%+03d:%02d".formatted(random.nextInt(41) - 20, random.nextInt(65)));
            for (int change = random.nextInt(3); change > 0; change--) {
                text.setCharAt(random.nextInt(text.length()), alphabet.charAt(random.nextInt(alphabet.length())));
            }
            byte[] bytes = text.toString().getBytes(UTF_8);
            OffsetDateTime read = UsualTimestamp.offsetDateTime(bytes, 0, bytes.length);
            if (read != null) {
                usual++;
                DateTimeText general = new DateTimeText(bytes, 0, bytes.length);
                assertThat(general.isDateTime()).as("%s", text).isTrue();
                assertThat(read).as("%s", text).isEqualTo(general.offsetDateTime());
                assertThat(read.getOffset()).isEqualTo(general.offsetDateTime().getOffset());
                assertThat(UsualTimestamp.instant(bytes, 0, bytes.length)).isEqualTo(read.toInstant());
            }
            if (bytes.length == UsualTimestamp.USUAL_LENGTH && bytes[bytes.length - 1] == 'Z') {
                assertThat(UsualTimestamp.utcMicros(bytes, 0, recent))
                        .as("%s", text)
                        .isEqualTo(read);
            }
        }
        assertThat(usual).isGreaterThan(50_000);
    }
}
