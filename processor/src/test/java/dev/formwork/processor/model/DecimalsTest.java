package dev.formwork.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, -0.0",
        "1, 1.0",
        "-0.5, -0.5",
        "0.001, 0.001",
        "9.9e-4, 9.9E-4",
        "9999999, 9999999.0",
        "1e7, 1.0E7",
        "-1.25e-7, -1.25E-7",
        "100, 100.0",
        "2e23, 2.0E23",
        "8.41e21, 8.41E21",
        "1.7976931348623157e308, 1.7976931348623157E308",
        "9007199254740993, 9.007199254740992E15",
    })
    void doublesHaveTheFewestDigitsOnEveryJdk(double value, String text) {
        assertThat(Decimals.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "0.1, 0.1",
        "7417000000000, 7.417E12",
        "195500000000, 1.955E11",
        "16777216, 1.6777216E7",
        "3.4028235e38, 3.4028235E38",
    })
    void floatsHaveTheFewestDigitsOnEveryJdk(float value, String text) {
        assertThat(Decimals.of(value)).isEqualTo(text);
    }

    @Test
    void textReadsBackAsTheSameNumber() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            float single = Float.intBitsToFloat(random.nextInt());
            if (Double.isFinite(value) && Float.isFinite(single)) {
                assertThat(Double.parseDouble(Decimals.of(value))).isEqualTo(value);
                assertThat(Float.parseFloat(Decimals.of(single))).isEqualTo(single);
            }
        }
    }
}
