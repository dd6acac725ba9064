package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversion is given a part of a larger text, and must not look at what stands before or behind it. */
class TextBoundsTest {
    private static final List<Scalar<?>> TYPES = List.of(
            Scalars.BOOLEAN,
            Scalars.INTEGER,
            Scalars.BIG_INTEGER,
            Scalars.DOUBLE,
            Scalars.BIG_DECIMAL,
            Scalars.UUID,
            Scalars.OFFSET_DATE_TIME,
            Scalars.ZONED_DATE_TIME,
            Scalars.LOCAL_DATE,
            Scalars.LOCAL_TIME,
            Scalars.DURATION,
            Scalars.PERIOD,
            Scalars.ZONE_ID);

    private record Outcome(@Nullable Object value, @Nullable ViolationCode code, Object params) {
        static Outcome of(Scalar<?> type, byte[] text, int from, int to) {
            Failure failure = new Failure();
            Object value = type.ofText(text, from, to, false, failure);
            return value == null
                    ? new Outcome(null, failure.code(), failure.params())
                    : new Outcome(value, null, List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-01T10:20:30.5+05:30",
                "2020-01-01T10:20\u221205:30[Europe/Paris]",
                "{12345678-1234-5678-1234-567812345678}-",
                "-P1Y-2M+3W4D",
                "+P1DT5H6M7.5S",
                "-1DAYS, 23:59:59.5",
                "+1 days, 00:00:01",
                " +01_000.00_0 ",
                "-1.5e-10",
                "--00.0__0",
                "-Infinity_",
                "UTC+05:30:15",
                "GMT-0530",
            })
    void whatStandsAroundATextDoesNotMatter(String line) {
        byte[] text = line.getBytes(UTF_8);
        for (int from = 0; from <= text.length; from++) {
            for (int to = from; to <= text.length; to++) {
                byte[] alone = Arrays.copyOfRange(text, from, to);
                for (Scalar<?> type : TYPES) {
                    assertThat(Outcome.of(type, text, from, to))
                            .as("%s of %s from %d to %d", type.title(), line, from, to)
                            .isEqualTo(Outcome.of(type, alone, 0, alone.length));
                }
            }
        }
    }
}
