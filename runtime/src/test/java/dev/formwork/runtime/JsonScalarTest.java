package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers, strings, words, and the conversion that each kind of value goes to. */
class JsonScalarTest {
    private static final Codec<Long> LONG = TestScalars.codec("long", Input::readLong);
    private static final Codec<Double> DOUBLE = TestScalars.codec("double", Input::readDouble);
    private static final Codec<String> STRING = TestScalars.codec("string", Input::readString);

    @Test
    void readsEveryLong() {
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            check(random.nextLong() >> random.nextInt(64));
        }
        for (long edge :
                new long[] {0, 1, -1, 9, 10, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 1, Integer.MIN_VALUE}) {
            check(edge);
        }
        for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
            check(power);
            check(power - 1);
            check(-power);
        }
    }

    private static void check(long number) {
        String text = Long.toString(number);
        assertThat(Read.json(text, LONG).value()).isEqualTo(number);
        assertThat(Read.any(text).value()).isEqualTo(number);
        assertThat(Read.json("[ " + text + ",0]", TestScalars.ANY).value()).isEqualTo(List.of(number, 0L));
    }

    @Test
    void readsIntegersBeyondLongAsBigIntegers() {
        BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
        BigInteger least = BigInteger.valueOf(Long.MIN_VALUE);
        assertThat(Read.any(most.add(BigInteger.ONE).toString()).value()).isEqualTo(most.add(BigInteger.ONE));
        assertThat(Read.any(least.subtract(BigInteger.ONE).toString()).value())
                .isEqualTo(least.subtract(BigInteger.ONE));
        for (int digits : new int[] {19, 20, 21, 100, 4300}) {
            String nines = "9".repeat(digits);
            assertThat(Read.any(nines).value()).isEqualTo(new BigInteger(nines));
            assertThat(Read.any("-" + nines).value()).isEqualTo(new BigInteger("-" + nines));
        }
    }

    @Test
    void readsDoublesToTheLastBit() {
        Random random = new Random(2);
        for (int i = 0; i < 100_000; i++) {
            check(randomDecimal(random));
        }
        for (int i = 0; i < 50_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                check(Double.toString(number));
            }
        }
        for (String edge : List.of(
                "0.0",
                "-0.0",
                "-0e0",
                "0e999999999",
                "0.0e-999999999",
                "9007199254740993.0",
                "9007199254740992e0",
                "9007199254740993e22",
                "1e22",
                "1e23",
                "8.5e22",
                "4.9e-324",
                "2.4703282292062327e-324",
                "2.4703282292062328e-324",
                "1.7976931348623157e308",
                "2.2250738585072011e-308",
                "2.2250738585072014e-308",
                "0.1",
                "123456789012345678.9",
                "1e-22",
                "1e-23",
                "0.000000000000000000000000000001",
                "1" + "0".repeat(400) + "e-400",
                "0." + "0".repeat(400) + "1e401",
                "1." + "1".repeat(2000))) {
            check(edge);
            check("-" + edge.replaceFirst("^-", ""));
        }
    }

    private static void check(String text) {
        long expected = Double.doubleToRawLongBits(Double.parseDouble(text));
        assertThat(bits(Read.json(text, DOUBLE).value())).as(text).isEqualTo(expected);
        assertThat(bits(Read.any(text).value())).as(text).isEqualTo(expected);
    }

    private static long bits(Object number) {
        return Double.doubleToRawLongBits((Double) number);
    }

    private static String randomDecimal(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
        text.append(new BigInteger(1 + random.nextInt(70), random));
        boolean fraction = random.nextInt(3) > 0;
        if (fraction) {
            text.append('.')
                    .append("0".repeat(random.nextInt(3)))
                    .append(new BigInteger(1 + random.nextInt(60), random));
        }
        if (!fraction || random.nextBoolean()) {
            text.append(random.nextBoolean() ? 'e' : 'E').append(random.nextInt(3) == 0 ? "+" : "");
            int power = random.nextInt(random.nextBoolean() ? 24 : 250);
            text.append(text.charAt(text.length() - 1) != '+' && random.nextBoolean() ? -power : power);
        }
        return text.toString();
    }

    @Test
    void readsIntegersAsDoublesToo() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            String text = new BigInteger(1 + random.nextInt(120), random)
                    .add(BigInteger.ONE)
                    .toString();
            assertThat(Read.json(text, DOUBLE).value()).isEqualTo(Double.parseDouble(text));
            assertThat(Read.json("-" + text, DOUBLE).value()).isEqualTo(-Double.parseDouble(text));
        }
        // An integer zero has no sign, as in object input.
        assertThat(bits(Read.json("-0", DOUBLE).value())).isZero();
        assertThat(bits(Read.json("0", DOUBLE).value())).isZero();
    }

    @Test
    void keepsTheKindsOfNumbersApart() {
        assertThat(Read.any("1.0").value()).isEqualTo(1.0);
        assertThat(Read.any("1e3").value()).isEqualTo(1000.0);
        assertThat(Read.any("-0").value()).isEqualTo(0L);
        assertThat(Read.any("-0.0").value()).isEqualTo(-0.0);
    }

    @Test
    void reportsNumbersThatNoDoubleHolds() {
        Read.Outcome outcome = Read.any("{\"a\":[1,-1e400,2]}");
        assertThat(outcome.summary()).containsExactly("finite_number at a[1]");
        assertThat(outcome.only().input()).isEqualTo("-1e400");
        assertThat(outcome.value()).isNull();
    }

    @Test
    void readsNonFiniteWords() {
        ValidationOptions options = ValidationOptions.DEFAULTS.withNonFiniteNumbers(true);
        assertThat(Read.json("[NaN,Infinity,-Infinity]", TestScalars.ANY, options)
                        .value())
                .isEqualTo(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
        assertThat(Read.json("-Infinity", TestScalars.KIND, options).value()).isEqualTo("double -Infinity");
        assertThat(Read.json("NaN", TestScalars.KIND, options).value()).isEqualTo("double NaN");
    }

    @Test
    void givesEachKindToItsConversion() {
        Map<String, String> kinds = Map.of(
                "\"a\"", "text a",
                "\"\\u00e9\\n\"", "text é\n",
                "\"é\"", "text é",
                "12", "long 12",
                "-9223372036854775808", "long -9223372036854775808",
                "9223372036854775808", "big 9223372036854775808",
                "1.50", "number 1.50 1.5",
                "1e400", "number 1e400 Infinity",
                "true", "boolean true",
                "false", "boolean false");
        kinds.forEach((json, kind) ->
                assertThat(Read.json(json, TestScalars.KIND).value()).isEqualTo(kind));
    }

    @Test
    void convertsOtherKindsLikeTheScalarsDo() {
        Codec<Boolean> bool = TestScalars.codec("boolean", Input::readBoolean);
        Codec<Integer> small = TestScalars.codec("int", Input::readInt);
        assertThat(Read.json("\" 12 \"", LONG).value()).isEqualTo(12L);
        assertThat(Read.json("true", LONG).value()).isEqualTo(1L);
        assertThat(Read.json("1e3", LONG).value()).isEqualTo(1000L);
        assertThat(Read.json("1.5", LONG).codes()).containsExactly("int_from_float");
        assertThat(Read.json("9223372036854775808", LONG).codes()).containsExactly("int_parsing_size");
        assertThat(Read.json("2147483648", small).codes()).containsExactly("int_parsing_size");
        assertThat(Read.json("null", small).codes()).containsExactly("int_type");
        assertThat(Read.json("\"1.5\"", DOUBLE).value()).isEqualTo(1.5);
        assertThat(Read.json("1e400", DOUBLE).codes()).containsExactly("finite_number");
        assertThat(Read.json("[]", DOUBLE).codes()).containsExactly("float_type");
        assertThat(Read.json("\"yes\"", bool).value()).isEqualTo(true);
        assertThat(Read.json("0", bool).value()).isEqualTo(false);
        assertThat(Read.json("{}", bool).codes()).containsExactly("bool_type");
    }

    @Test
    void reportsKindsWithoutConversion() {
        for (String json : List.of("null", "[1]", "{\"a\":[]}", "[]", "{}")) {
            assertThat(Read.json(json, TestScalars.KIND).codes()).containsExactly("value_error");
        }
        assertThat(Read.json("true", TestScalars.WHOLE).codes()).containsExactly("int_type");
        assertThat(Read.json("\"x\"", TestScalars.WHOLE).codes()).containsExactly("int_parsing");
        assertThat(Read.json("\"12\"", TestScalars.WHOLE).value()).isEqualTo(12L);
        assertThat(Read.json("\"12\"", TestScalars.WHOLE, ValidationOptions.DEFAULTS.withStrict(true))
                        .codes())
                .containsExactly("int_type");
        assertThat(Read.json("1", STRING).codes()).containsExactly("string_type");
        assertThat(Read.json("{\"a\":1}", STRING).only().input()).isEqualTo("{…}");
    }

    @Test
    void wrongKindsSayWhatEnumsAndLiteralsExpect() {
        Codec<String> literal = Codecs.literal("a", "b");
        for (String json : List.of("null", "[]", "{}")) {
            Violation violation = Read.json(json, literal).only();

            assertThat(violation.code()).isEqualTo("literal_error");
            assertThat(violation.params()).isEqualTo(Map.of("expected", List.of("a", "b")));
        }
    }

    @Test
    void integersOfNineteenDigitsAreNoTimestampsAndNoBooleans() {
        String wide = Long.toString(Long.MAX_VALUE);

        assertThat(Read.json(wide, Codecs.OFFSET_DATE_TIME).codes()).containsExactly("datetime_type");
        assertThat(Read.json(wide, Codecs.BOOLEAN).codes()).containsExactly("bool_type");
        assertThat(Read.json("9".repeat(18), Codecs.BOOLEAN).codes()).containsExactly("bool_parsing");
        assertThat(Read.json("1577836800000", Codecs.LOCAL_DATE).isValid()).isTrue();
        assertThat(Read.json(wide, Codecs.LONG).value()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void reportsSmallIntegersThatAreTooLarge() {
        Codec<Long> bytes = TestScalars.codec("byte", in -> in.readInteger(8));
        assertThat(Read.json("127", bytes).value()).isEqualTo(127L);
        assertThat(Read.json("-128", bytes).value()).isEqualTo(-128L);
        Violation violation = Read.json(" 128", bytes).only();
        assertThat(violation.code()).isEqualTo("int_parsing_size");
        assertThat(violation.params()).isEqualTo(Map.of("bits", 8));
        assertThat(violation.input()).isEqualTo("128");
        assertThat(violation.location()).isEqualTo(new Location(1, 2, 1));
    }

    @Test
    void readsNullOnlyWhereItIs() {
        Codec<Object> twice = TestScalars.codec("null or string", in -> in.readNull() ? "nothing" : in.readString());
        assertThat(Read.json("null", twice).value()).isEqualTo("nothing");
        assertThat(Read.json("\"null\"", twice).value()).isEqualTo("null");
        assertThat(Read.json("nulx", twice).codes()).containsExactly("json_invalid");
    }

    @Test
    void readsEveryString() {
        Random random = new Random(4);
        for (int i = 0; i < 30_000; i++) {
            StringBuilder expected = new StringBuilder();
            StringBuilder text = new StringBuilder("\"");
            int length = random.nextInt(random.nextBoolean() ? 6 : 40);
            int kind = random.nextInt(4);
            for (int j = 0; j < length; j++) {
                int character = randomCharacter(random, kind);
                expected.appendCodePoint(character);
                append(text, character, random, kind);
            }
            text.append('"');
            assertThat(Read.json(text.toString(), STRING).value()).isEqualTo(expected.toString());
            assertThat(Read.any("[" + text + "]").value()).isEqualTo(List.of(expected.toString()));
            assertThat(Read.json(text.toString(), TestScalars.TEXT).value()).isEqualTo(expected.toString());
        }
    }

    private static int randomCharacter(Random random, int kind) {
        int[] limits = {0x7F, 0x80, 0x800, 0x11_0000};
        while (true) {
            int character = random.nextInt(limits[kind]);
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                return random.nextInt(4) == 0 ? character : random.nextInt(0x7F);
            }
        }
    }

    private static void append(StringBuilder text, int character, Random random, int kind) {
        boolean must = character < ' ' || character == '"' || character == '\\';
        if (must || kind == 3 && random.nextInt(8) == 0) {
            String upper = random.nextBoolean() ? "\\u%04X" : "\\u%04x";
            int at = "\"\\/\b\f\n\r\t".indexOf(character);
            if (at >= 0 && random.nextBoolean()) {
                text.append('\\').append("\"\\/bfnrt".charAt(at));
            } else {
                for (char unit : Character.toChars(character)) {
                    text.append(String.format(upper, (int) unit));
                }
            }
        } else {
            text.appendCodePoint(character);
        }
    }

    @Test
    void findsSpecialBytesAtEveryPlaceOfAWord() {
        for (int length = 1; length < 40; length++) {
            for (int at = 0; at < length; at++) {
                for (int special : new int[] {'"', '\\', 0, 1, 0x1F, 0x80, 0xFF}) {
                    for (char plain : new char[] {'a', '!', '#', '[', ']', ' ', 0x7F}) {
                        byte[] text = new byte[length];
                        Arrays.fill(text, (byte) plain);
                        text[at] = (byte) special;
                        assertThat(JsonString.plainEnd(text, 0, length)).isEqualTo(at);
                        assertThat(JsonString.plainEnd(text, 0, at)).isEqualTo(at);
                    }
                }
            }
        }
    }

    @Test
    void givesUnmodifiableCollectionsThatAdmitNulls() {
        Object value = Read.any("{\"a\":[null,{}],\"b\":null}").value();
        assertThat(value).isEqualTo(mapOf("a", Arrays.asList(null, Map.of()), "b", null));
        Map<?, ?> map = (Map<?, ?>) value;
        org.assertj.core.api.Assertions.assertThatThrownBy(map::clear)
                .isInstanceOf(UnsupportedOperationException.class);
        List<?> list = (List<?>) map.get("a");
        org.assertj.core.api.Assertions.assertThatThrownBy(list::clear)
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static Map<String, Object> mapOf(String first, Object firstValue, String second, Object secondValue) {
        Map<String, Object> map = new java.util.HashMap<>();
        map.put(first, firstValue);
        map.put(second, secondValue);
        return Collections.unmodifiableMap(map);
    }

    @Test
    void keepsDigitsForThoseWhoNeedThem() {
        Scalar<BigDecimal> decimal = new Scalar<>("decimal", ViolationCode.DECIMAL_TYPE) {
            @Override
            BigDecimal ofNumberText(Object number, double value, boolean strict, Failure failure) {
                return new BigDecimal(number.toString());
            }

            @Override
            public void write(Output out, BigDecimal value) {
                throw new UnsupportedOperationException();
            }
        };
        assertThat(Read.json("[1.10000000000000000000001]".substring(1, 26), decimal)
                        .value())
                .isEqualTo(new BigDecimal("1.10000000000000000000001"));
    }

    @Test
    void encodesStringsExactly() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j > 0; j--) {
                text.appendCodePoint(randomCharacter(random, 3));
            }
            assertThat(Utf8Characters.encode(text.toString()))
                    .isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
