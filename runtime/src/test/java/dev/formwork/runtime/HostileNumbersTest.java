package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Numbers of ten megabytes, as whatever type, as JSON numbers and in strings. Converting all their digits would take
 * hours; the time limit leaves room for slow machines only.
 */
@Timeout(60)
class HostileNumbersTest {
    private static final int LENGTH = 10_000_000;
    private static final String DIGITS = "7".repeat(LENGTH);

    private static final Map<String, Codec<?>> TYPES = Map.of(
            "long", Codecs.LONG,
            "int", Codecs.INTEGER,
            "double", Codecs.DOUBLE,
            "BigDecimal", Codecs.BIG_DECIMAL,
            "BigInteger", Codecs.BIG_INTEGER,
            "any", Codecs.ANY,
            "timestamp", Codecs.OFFSET_DATE_TIME,
            "duration", Codecs.DURATION,
            "boolean", Codecs.BOOLEAN,
            "string", Codecs.STRING);

    private static final Map<String, String> NUMBERS = Map.of(
            "integer", DIGITS,
            "negative integer", "-" + DIGITS,
            "fraction", "0." + DIGITS,
            "zeros", "1." + "0".repeat(LENGTH),
            "exponent", "1e" + DIGITS,
            "negative exponent", "1e-" + DIGITS,
            "zeros of an exponent", "1e" + "0".repeat(LENGTH) + "1");

    static List<Arguments> numbersOfEveryType() {
        List<Arguments> arguments = new ArrayList<>();
        TYPES.keySet().forEach(type -> NUMBERS.keySet().forEach(number -> arguments.add(Arguments.of(type, number))));
        return arguments;
    }

    @ParameterizedTest
    @MethodSource("numbersOfEveryType")
    void takeMemoryInProportion(String type, String name) {
        Codec<?> codec = TYPES.get(type);
        String number = NUMBERS.get(name);
        byte[] text = number.getBytes(US_ASCII);
        byte[] quoted = ('"' + number + '"').getBytes(US_ASCII);
        assertThat(Allocation.of(() -> codec.tryValidateJson(text))).isLessThan(10L * LENGTH);
        assertThat(Allocation.of(() -> codec.tryValidateJson(quoted))).isLessThan(10L * LENGTH);
        assertThat(Allocation.of(() -> codec.tryValidate(number))).isLessThan(10L * LENGTH);
    }
}
