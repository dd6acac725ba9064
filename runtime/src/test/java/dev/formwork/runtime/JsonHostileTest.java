package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Input that is made to cost. The time limit is far beyond what linear work takes and far below what quadratic work
 * would take.
 */
@Timeout(60)
class JsonHostileTest {
    private static final TestSchema EMPTY = TestSchema.of("Empty", TestSchema.named());
    private static final int MANY = 10_000_000;

    @Test
    void rejectsAHundredMegabytesOfBracketsWithoutReadingThem() {
        byte[] brackets = new byte[100_000_000];
        Arrays.fill(brackets, (byte) '[');
        for (Codec<?> codec : List.of(TestScalars.ANY, Codecs.list(Codecs.LONG), Codecs.LONG, EMPTY)) {
            long allocated = Allocation.of(
                    () -> assertThat(codec.tryValidateJson(brackets).violations())
                            .extracting(Violation::code)
                            .containsExactly("json_invalid"));
            assertThat(allocated).isLessThan(5_000_000);
        }
    }

    @Test
    void stopsEarlyInDeepNesting() {
        for (String open : new String[] {"[", "{\"a\":", "[{\"\":"}) {
            String deep = open.repeat(MANY / open.length());
            assertThat(Read.any(deep).codes()).containsExactly("json_invalid");
            assertThat(Read.json("{\"x\":" + deep, EMPTY).codes()).containsExactly("json_invalid");
        }
    }

    @Test
    void skipsTheDeepestNestingThatIsAllowed() {
        int depth = 999;
        ValidationOptions options = ValidationOptions.DEFAULTS.withMaxDepth(depth + 1);
        String deep = "{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
        assertThat(Read.json(deep, EMPTY, options).isValid()).isTrue();
        assertThat(Read.json(deep.substring(0, deep.length() - 2) + "}}", EMPTY, options)
                        .codes())
                .containsExactly("json_invalid");
    }

    @Test
    void readsLongNumbersInLinearTime() {
        String digits = "1".repeat(MANY);
        assertThat(Read.any(digits).codes()).containsExactly("json_invalid");
        assertThat(Read.json("{\"x\":" + digits + "}", EMPTY).codes()).containsExactly("json_invalid");
        assertThat(Read.any("0." + digits).value()).isEqualTo(0.1111111111111111);
        assertThat(Read.any("1." + "0".repeat(MANY) + "e1").value()).isEqualTo(10.0);
        assertThat(Read.any("1e" + digits).codes()).containsExactly("finite_number");
        assertThat(Read.any("1e-" + digits).value()).isEqualTo(0.0);
        assertThat(Read.json("-" + digits, TestScalars.WHOLE).codes()).containsExactly("json_invalid");
        String list = "[" + ("9".repeat(4300) + ",").repeat(500) + "1]";
        assertThat(Read.json(list, TestScalars.ANY).isValid()).isTrue();
    }

    @Test
    void readsLongStringsInLinearTime() {
        for (String piece : new String[] {"\\n", "\\u0041", "\\ud83d\\ude00", "é", "x", "x\\\\"}) {
            String text = "\"" + piece.repeat(MANY / piece.length()) + "\"";
            Object value = Read.any(text).value();
            assertThat(((String) value).length()).isGreaterThan(MANY / 13);
            assertThat(Read.json("{\"x\":" + text + "," + text + ":1}", EMPTY).isValid())
                    .isTrue();
            assertThat(Read.json(text, TestScalars.WHOLE).codes()).containsExactly("int_parsing");
        }
    }

    @Test
    void looksNamesUpThatLookAlike() {
        Map<String, Codec<?>> fields = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            fields.put("x".repeat(i), TestScalars.WHOLE);
        }
        TestSchema schema = TestSchema.of("Alike", fields);
        StringBuilder text = new StringBuilder("{");
        Random random = new Random(9);
        for (int i = 0; i < 50_000; i++) {
            text.append('"').append("x".repeat(random.nextInt(310))).append("\":1,");
        }
        text.setCharAt(text.length() - 1, '}');
        assertThat(Read.json(text.toString(), schema).isValid()).isTrue();
    }

    @Test
    void endsAStreamOfBracketsEarly() {
        CountingStream endless = new CountingStream((byte) '[');
        Validated<?> read = JsonItems.readAll(endless, TestScalars.ANY, ValidationOptions.DEFAULTS);
        assertThat(read.violations()).extracting(Violation::code).containsExactly("json_invalid");
        assertThat(endless.given).isLessThan(100_000);
    }

    @Test
    void readsAnEndlessListInConstantMemory() {
        byte[] item = "{\"a\":[1,2,\"é\"]},\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private long at = -1;

            @Override
            public int read() {
                at++;
                return at == 0 ? '[' : item[(int) ((at - 1) % item.length)] & 0xFF;
            }
        };
        JsonItems<?> items = JsonItems.open(endless, TestScalars.ANY, ValidationOptions.DEFAULTS);
        for (int i = 0; i < 200_000; i++) {
            assertThat(items.next()).isTrue();
            assertThat(items.item().isValid()).isTrue();
        }
        assertThat(items.capacity()).isEqualTo(8192);
    }

    @Test
    void keepsNoSpaceInMemory() {
        byte[] item = ("1" + " ".repeat(MANY) + "," + " ".repeat(MANY)).getBytes(StandardCharsets.UTF_8);
        byte[] text = new byte[2 * item.length + 3];
        text[0] = '[';
        System.arraycopy(item, 0, text, 1, item.length);
        System.arraycopy(item, 0, text, 1 + item.length, item.length);
        text[text.length - 2] = '1';
        text[text.length - 1] = ']';
        JsonItems<?> items =
                JsonItems.open(new java.io.ByteArrayInputStream(text), TestScalars.ANY, ValidationOptions.DEFAULTS);
        for (int i = 0; i < 3; i++) {
            assertThat(items.next()).isTrue();
            assertThat(items.item().orElseThrow()).isEqualTo(1L);
        }
        assertThat(items.next()).isFalse();
        assertThat(items.capacity()).isEqualTo(8192);
    }

    private static final class CountingStream extends InputStream {
        private final byte always;
        private long given;

        CountingStream(byte always) {
            this.always = always;
        }

        @Override
        public int read() {
            given++;
            return always;
        }
    }
}
