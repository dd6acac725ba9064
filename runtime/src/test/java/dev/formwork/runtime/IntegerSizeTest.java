package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A violation tells the size of the field, however large the number is. */
class IntegerSizeTest {
    private static Codec<Long> field(int bits) {
        return new Codec<>() {
            @Override
            public Long read(Input in) {
                return bits == Integer.SIZE ? in.readInt() : in.readInteger(bits);
            }

            @Override
            public void write(Output out, Long value) {
                out.write(value);
            }

            @Override
            public String title() {
                return "int";
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 32, 64})
    void doesNotSaySixtyFourBitsOfASmallerField(int bits) {
        BigInteger outside = BigInteger.TWO.pow(bits - 1);
        List<String> texts = List.of(
                outside.toString(),
                "\"" + outside + "\"",
                "1e30",
                "99999999999999999999",
                "\"1" + "0".repeat(30) + "\"");
        for (String text : texts) {
            assertThat(Read.json(text, field(bits)).only().params()).as(text).containsExactly(Map.entry("bits", bits));
        }
        for (Object object : List.of(outside, outside.toString(), 1e30, BigInteger.TEN.pow(30))) {
            Violation violation = field(bits).tryValidate(object).violations().get(0);
            assertThat(violation.params()).as(object.toString()).containsEntry("bits", bits);
        }
        assertThat(field(bits).validate(outside.subtract(BigInteger.ONE))).isEqualTo(outside.longValue() - 1);
    }
}
