package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the text is, a conversion gives a value or a failure, within bounds of place and time. */
class ScalarNoiseTest {

    private enum Color {
        RED
    }

    private static final List<Scalar<?>> TYPES = List.of(
            Scalars.STRING,
            Scalars.CHAR_SEQUENCE,
            Scalars.CHARACTER,
            Scalars.BOOLEAN,
            Scalars.BYTE,
            Scalars.SHORT,
            Scalars.INTEGER,
            Scalars.LONG,
            Scalars.BIG_INTEGER,
            Scalars.FLOAT,
            Scalars.DOUBLE,
            Scalars.BIG_DECIMAL,
            Scalars.UUID,
            Scalars.OFFSET_DATE_TIME,
            Scalars.INSTANT,
            Scalars.ZONED_DATE_TIME,
            Scalars.LOCAL_DATE_TIME,
            Scalars.LOCAL_DATE,
            Scalars.LOCAL_TIME,
            Scalars.DURATION,
            Scalars.PERIOD,
            Scalars.ZONE_ID,
            Scalars.URI,
            EnumScalar.of(Color.class, Color.values(), "red"),
            LiteralScalar.strings("a"),
            LiteralScalar.integers(1),
            LiteralScalar.booleans(true));

    private static final String[] SEEDS = {
        "2020-01-01T00:00:00.123456+05:30",
        "2020-01-01T00:00\u221205:30[Europe/Paris]",
        "12345678-1234-5678-1234-567812345678",
        "{12345678-1234-5678-1234-567812345678}",
        "P1Y2M3W4DT5H6M7.5S",
        "1 day, 23:59:59.5",
        " +1_000.00 ",
        "-1.5e-10",
        "Infinity",
        "UTC+05:30",
        "true"
    };

    @Test
    void damagedTextsGiveAValueOrAFailure() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            byte[] text = SEEDS[random.nextInt(SEEDS.length)].getBytes(UTF_8);
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                text[random.nextInt(text.length)] = (byte)
                        (random.nextInt(4) == 0
                                ? random.nextInt()
                                : "0123456789-+.:,TZPD_ e[]".charAt(random.nextInt(24)));
            }
            int from = random.nextInt(4) == 0 ? random.nextInt(text.length + 1) : 0;
            int to = random.nextInt(4) == 0 ? from + random.nextInt(text.length + 1 - from) : text.length;
            assertEachConverts(text, from, to);
        }
    }

    @Test
    void noiseGivesAValueOrAFailure() {
        Random random = new Random(6);
        for (int i = 0; i < 5_000; i++) {
            byte[] text = new byte[random.nextInt(40)];
            random.nextBytes(text);
            assertEachConverts(text, 0, text.length);
        }
    }

    private static void assertEachConverts(byte[] text, int from, int to) {
        byte[] before = text.clone();
        for (Scalar<?> type : TYPES) {
            for (boolean strict : new boolean[] {false, true}) {
                Failure failure = new Failure();
                Object value = type.ofText(text, from, to, strict, failure);
                byte[] alone = Arrays.copyOfRange(text, from, to);
                Failure failureAlone = new Failure();
                assertThat(type.ofText(alone, 0, alone.length, strict, failureAlone))
                        .as("what stands around the text does not matter")
                        .isEqualTo(value);
                assertThat(failureAlone.code()).isEqualTo(failure.code());
                assertThat(failureAlone.params()).isEqualTo(failure.params());
            }
        }
        assertThat(text).isEqualTo(before);
    }

    @Test
    void everyNumberGivesAValueOrAFailure() {
        Random random = new Random(7);
        double[] odd = {
            0,
            -0.0,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            Double.MIN_VALUE,
            0x1p63,
            -0x1p63,
            86_399_999_999_999.99,
            253_402_300_799_999.97
        };
        long[] edges = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 5_000_000_000L, -5_000_000_001L};
        for (int i = 0; i < 5_000; i++) {
            double number = i < odd.length ? odd[i] : Double.longBitsToDouble(random.nextLong());
            long integer = i < edges.length ? edges[i] : random.nextLong() >> random.nextInt(64);
            for (Scalar<?> type : TYPES) {
                Failure failure = new Failure();
                type.ofDouble(number, false, failure);
                type.ofLong(integer, false, failure);
                type.ofBigInteger(BigInteger.valueOf(integer).pow(40), false, failure);
                assertThat(failure.code()).isNotNull();
            }
        }
    }

    /** Would take hours if any of them took time that grows with the square of the length. */
    @Test
    void textsOfMillionsOfCharactersAreRead() {
        String[] hostile = {"9", "0", "_", "1_", " ", "\u00a0", "-", "a", "[", "P1D", "1d", ".", "\u20ac", "1e", "{"};
        for (String piece : hostile) {
            byte[] text = ("1" + piece.repeat(1_000_000)).getBytes(UTF_8);
            for (Scalar<?> type : TYPES) {
                Object value = type.ofText(text, 0, text.length, false, new Failure());
                assertThat(value instanceof CharSequence
                                || value instanceof URI
                                || isNumberOrBoolean(value)
                                || value == null)
                        .as("%s of 1%s...", type.title(), piece)
                        .isTrue();
            }
        }
    }

    private static boolean isNumberOrBoolean(@Nullable Object value) {
        return value instanceof Number || value instanceof Boolean;
    }
}
