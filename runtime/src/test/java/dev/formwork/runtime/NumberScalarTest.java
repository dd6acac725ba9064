package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberScalarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1|1",
                " 1 |1",
                "+1|1",
                "-1|-1",
                "007|7",
                "-007|-7",
                "00|0",
                "1_000|1000",
                "0_1|1",
                "0__1|1",
                "-0_1|-1",
                "1.0|1",
                "-1_000.00|-1000",
                "\u00a01\u3000|1",
                "\u00851|1",
                "9223372036854775807|9223372036854775807",
                "-9223372036854775808|-9223372036854775808",
                "0000000000000000000000000000000001|1"
            })
    void integersAreReadFromText(String text, long value) {
        assertThat(Conversion.text(Scalars.LONG, text).value()).isEqualTo(value);
        assertThat(Conversion.text(Scalars.BIG_INTEGER, text).value()).isEqualTo(BigInteger.valueOf(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "  ", "-", "+", "abc", "1.", ".0", "1.5", "1e3", "0x10", "1__000", "_1", "1_", "0_", "--1", "+-1",
                "-+1", "- 1", "1 000", "1,000", "\uff11", "\u0661", "1.0_0", "1_.0", "0-1", "true", "\u200b1", "\ufeff1"
            })
    void otherTextsAreNoIntegers(String text) {
        assertThat(Conversion.text(Scalars.LONG, text).code()).isEqualTo("int_parsing");
        assertThat(Conversion.text(Scalars.BIG_INTEGER, text).code()).isEqualTo("int_parsing");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0,",
        "1e3,",
        "-0.0,",
        "1.5, int_from_float",
        "1e-1, int_from_float",
        "1e19, int_parsing_size",
        "9223372036854775808.0, int_parsing_size",
        "1e400, finite_number",
        "9223372036854775808, int_parsing_size",
        "null, int_type",
        "[], int_type",
        "{}, int_type"
    })
    void numbersAreIntegersWhereNothingIsLost(String json, String code) {
        assertThat(Conversion.lax(Scalars.LONG, json).code()).isEqualTo(code);
    }

    @Test
    void integersBeyondTheirTypeSayHowManyBitsItHas() {
        assertThat(Conversion.lax(Scalars.BYTE, "127").value()).isEqualTo(Byte.MAX_VALUE);
        assertThat(Conversion.lax(Scalars.BYTE, "-129").params()).isEqualTo(Map.of("bits", 8));
        assertThat(Conversion.lax(Scalars.SHORT, "\"32768\"").params()).isEqualTo(Map.of("bits", 16));
        assertThat(Conversion.lax(Scalars.INTEGER, "2147483648.0").params()).isEqualTo(Map.of("bits", 32));
        assertThat(Conversion.text(Scalars.LONG, "9223372036854775808").params())
                .isEqualTo(Map.of("bits", 64));
    }

    @Test
    void integersOfMoreThan4300DigitsAreTooLarge() {
        assertThat(Conversion.text(Scalars.BIG_INTEGER, "1".repeat(4300)).value())
                .isEqualTo(new BigInteger("1".repeat(4300)));
        assertThat(Conversion.text(Scalars.BIG_INTEGER, "-" + "1".repeat(4300)).value())
                .isEqualTo(new BigInteger("-" + "1".repeat(4300)));
        assertThat(Conversion.text(Scalars.BIG_INTEGER, "1".repeat(4301)).code())
                .isEqualTo("int_parsing_size");
        assertThat(Conversion.text(Scalars.LONG, "1".repeat(4301)).code()).isEqualTo("int_parsing_size");
        assertThat(Conversion.text(Scalars.LONG, "a".repeat(4301)).code()).isEqualTo("int_parsing");
        Failure failure = new Failure();
        assertThat(Scalars.BIG_INTEGER.ofBigInteger(BigInteger.TEN.pow(4300), false, failure))
                .isNull();
        assertThat(failure.code()).isEqualTo(ViolationCode.INT_PARSING_SIZE);
        BigInteger largest = BigInteger.TEN.pow(4300).subtract(BigInteger.ONE).negate();
        assertThat(Scalars.BIG_INTEGER.ofBigInteger(largest, false, failure)).isEqualTo(largest);
        assertThat(Conversion.of(Scalars.BIG_INTEGER, new BigDecimal("1e999999999"), false)
                        .code())
                .isEqualTo("int_parsing_size");
    }

    @Test
    void bigIntegersKeepTheDigitsOfNumbersWithAnExponent() {
        assertThat(Conversion.lax(Scalars.BIG_INTEGER, "1e23").value()).isEqualTo(BigInteger.TEN.pow(23));
        assertThat(Conversion.lax(Scalars.BIG_INTEGER, "1.5e1").value()).isEqualTo(BigInteger.valueOf(15));
        assertThat(Conversion.lax(Scalars.BIG_INTEGER, "1.55e1").code()).isEqualTo("int_from_float");
        assertThat(Conversion.strict(Scalars.BIG_INTEGER, "1e23").code()).isEqualTo("int_type");
    }

    @Test
    void decimalObjectsAreIntegersIfTheyAreIntegral() {
        assertThat(Conversion.of(Scalars.LONG, new BigDecimal("12.00"), false).value())
                .isEqualTo(12);
        assertThat(Conversion.of(Scalars.LONG, new BigDecimal("0e-999"), false).value())
                .isZero();
        assertThat(Conversion.of(Scalars.LONG, new BigDecimal("9223372036854775807.0"), false)
                        .value())
                .isEqualTo(Long.MAX_VALUE);
        assertThat(Conversion.of(Scalars.LONG, new BigDecimal("12.50"), false).code())
                .isEqualTo("int_from_float");
        assertThat(Conversion.of(Scalars.LONG, new BigDecimal("1e-999999999"), false)
                        .code())
                .isEqualTo("int_from_float");
        assertThat(Conversion.of(Scalars.LONG, new BigDecimal("1e999999999"), false)
                        .code())
                .isEqualTo("int_parsing_size");
        assertThat(Conversion.of(Scalars.LONG, new BigDecimal("12"), true).code())
                .isEqualTo("int_type");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0",
        "1., 1.0",
        ".5, 0.5",
        "+.5, 0.5",
        "1e3, 1000.0",
        "1.e3, 1000.0",
        "-007, -7.0",
        "1_000.5, 1000.5",
        "1_.5, 1.5",
        "in_f, Infinity",
        "nAn, NaN",
        "-INFINITY, -Infinity",
        "1e400, Infinity",
        "1e-400, 0.0"
    })
    void floatsAreReadFromText(String text, Double value) {
        assertThat(Conversion.text(Scalars.DOUBLE, text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "+", "abc", "1e", "1e+", ".e3", "0x10", "0x1p3", "1f", "1d", "NaNd", "1,5", "1__0", "_1", "1_",
                " 1_0 ", "1 0", "infinit", "\u0661", "1e5.5"
            })
    void otherTextsAreNoFloats(String text) {
        assertThat(Conversion.text(Scalars.DOUBLE, text).code()).isEqualTo("float_parsing");
    }

    @Test
    void numbersBeyondTheRangeOfFloatsAreNotFinite() {
        assertThat(Conversion.lax(Scalars.DOUBLE, "1e400").code()).isEqualTo("finite_number");
        assertThat(Conversion.lax(Scalars.DOUBLE, "1" + "0".repeat(400)).code()).isEqualTo("finite_number");
        assertThat(Conversion.lax(Scalars.FLOAT, "1e39").code()).isEqualTo("finite_number");
        assertThat(Conversion.lax(Scalars.FLOAT, "\"1e39\"").code()).isEqualTo("finite_number");
        assertThat(Conversion.lax(Scalars.FLOAT, "\"inf\"").value()).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(Conversion.lax(Scalars.FLOAT, "3.4028235e38").value()).isEqualTo(Float.MAX_VALUE);
        assertThat(Conversion.lax(Scalars.FLOAT, "3.4028235677973366e38").code())
                .isEqualTo("finite_number");
        assertThat(Conversion.of(Scalars.DOUBLE, new BigDecimal("1e400"), false).code())
                .isEqualTo("finite_number");
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.50",
        "-1e3, -1E+3",
        "1e-9999, 1E-9999",
        "0.10, 0.10",
        "123456789012345678901234567890, 123456789012345678901234567890"
    })
    void decimalsKeepTheirDigits(String number, String value) {
        assertThat(Conversion.lax(Scalars.BIG_DECIMAL, number).value()).isEqualTo(new BigDecimal(value));
        assertThat(Conversion.text(Scalars.BIG_DECIMAL, " " + number + " ").value())
                .isEqualTo(new BigDecimal(value));
    }

    @Test
    void decimalsThatWouldExplodeAreRejected() {
        assertThat(Conversion.text(Scalars.BIG_DECIMAL, "1e10000").code()).isEqualTo("decimal_parsing");
        assertThat(Conversion.text(Scalars.BIG_DECIMAL, "1e-99999999999999999999")
                        .code())
                .isEqualTo("decimal_parsing");
        assertThat(Conversion.text(Scalars.BIG_DECIMAL, "1".repeat(4303)).code())
                .isEqualTo("decimal_parsing");
        assertThat(Conversion.text(Scalars.BIG_DECIMAL, "nan").code()).isEqualTo("finite_number");
        assertThat(Conversion.text(Scalars.BIG_DECIMAL, "1,5").code()).isEqualTo("decimal_parsing");
        assertThat(Conversion.lax(Scalars.BIG_DECIMAL, "true").code()).isEqualTo("decimal_type");
    }

    @Test
    void decimalsHaveAsManyDigitsAsIntegersMayHave() {
        String digits = "-" + "1".repeat(4298) + ".11";
        assertThat(Conversion.text(Scalars.BIG_DECIMAL, digits).value()).isEqualTo(new BigDecimal(digits));
        assertThat(Conversion.text(Scalars.BIG_DECIMAL, digits + "1").code()).isEqualTo("decimal_parsing");
    }

    @Test
    void strictNumbersTakeNeitherTextNorBooleans() {
        assertThat(Conversion.strict(Scalars.LONG, "\"1\"").code()).isEqualTo("int_type");
        assertThat(Conversion.strict(Scalars.LONG, "true").code()).isEqualTo("int_type");
        assertThat(Conversion.strict(Scalars.LONG, "1.0").code()).isEqualTo("int_type");
        assertThat(Conversion.strict(Scalars.DOUBLE, "\"1\"").code()).isEqualTo("float_type");
        assertThat(Conversion.strict(Scalars.DOUBLE, "true").code()).isEqualTo("float_type");
        assertThat(Conversion.strict(Scalars.DOUBLE, "1").value()).isEqualTo(1.0);
    }

    @Test
    void booleansAreToldFromWideIntegersOnlyInJson() {
        assertThat(Conversion.lax(Scalars.BOOLEAN, "999999999999999999").code()).isEqualTo("bool_parsing");
        assertThat(Conversion.lax(Scalars.BOOLEAN, "1000000000000000000").code())
                .isEqualTo("bool_type");
        assertThat(Conversion.ofObject(Scalars.BOOLEAN, "1000000000000000000").code())
                .isEqualTo("bool_parsing");
        assertThat(Conversion.of(Scalars.BOOLEAN, 0x1p62, false).code()).isEqualTo("bool_parsing");
        assertThat(Conversion.of(Scalars.BOOLEAN, 0x1p63, false).code()).isEqualTo("bool_type");
        assertThat(Conversion.text(Scalars.BOOLEAN, "ye\u017f").code()).isEqualTo("bool_parsing");
    }

    @Test
    void writtenNumbersAreReadAgain() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            long number = random.nextLong() >> random.nextInt(64);
            Double fraction = Double.longBitsToDouble(random.nextLong());
            BigDecimal decimal = new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(400) - 200);
            assertThat(Conversion.text(Scalars.LONG, Long.toString(number)).value())
                    .isEqualTo(number);
            assertThat(RecordingOutput.json(Scalars.LONG, number)).isEqualTo(number);
            assertThat(Conversion.text(Scalars.DOUBLE, Double.toString(fraction))
                            .value())
                    .isEqualTo(fraction);
            assertThat(RecordingOutput.json(Scalars.DOUBLE, fraction)).isEqualTo(fraction);
            assertThat(Conversion.text(Scalars.BIG_DECIMAL, decimal.toString()).value())
                    .isEqualTo(decimal);
            assertThat(Conversion.text(Scalars.BIG_DECIMAL, decimal.toPlainString())
                            .value())
                    .isEqualByComparingTo(decimal);
        }
    }
}
