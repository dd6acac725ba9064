package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the constructor of a generated class throws, out of the body of a default say, is a violation of its object. */
class ThrowingConstructorTest {
    private static final Codec<Port> PORT = new PortCodec(false);
    private static final Codec<Port> SECRET_PORT = new PortCodec(true);

    /** A port, of which a text makes the number. */
    record Port(int number) {
        Port(String text) {
            this(Integer.parseInt(text));
        }
    }

    private static final class PortCodec extends ObjectCodec<Port> {
        private static final FieldName TEXT = TestSchema.Name.of(0, "text");

        PortCodec(boolean secret) {
            super(Port.class, Port.class, table(secret));
        }

        private static FieldTable table(boolean secret) {
            FieldTable table = FieldTable.of("Port", TEXT).required(TEXT);
            return secret ? table.secret(TEXT) : table;
        }

        @Override
        protected @Nullable Port readFields(Input in) {
            if (!in.beginObject(this)) {
                return null;
            }
            String text = "";
            for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
                String read = in.readString();
                text = read == null ? "" : read;
            }
            return in.endObject() ? new Port(text) : null;
        }

        @Override
        public void write(Output out, Port value) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void isReportedAtTheObjectWithItsCause() {
        Violation violation =
                Read.json("{\"a\":\n {\"text\":\"x\"}}", Codecs.map(PORT)).only();
        assertThat(violation.code()).isEqualTo("value_error");
        assertThat(violation.path()).hasToString("a");
        assertThat(violation.location()).isEqualTo(new Location(2, 2, 7));
        assertThat(violation.message()).isEqualTo("java.lang.NumberFormatException: For input string: \"x\"");
        assertThat(violation.cause()).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void doesNotEndTheReadingOfAList() {
        String json = "[{\"text\":\"x\"},{\"text\":\"1\"},{\"text\":\"y\"},{\"text\":2},{}]";
        List<String> expected =
                List.of("value_error at [0]", "value_error at [2]", "string_type at [3].text", "missing at [4].text");
        assertThat(Read.json(json, Codecs.list(PORT)).summary()).isEqualTo(expected);
    }

    @Test
    void doesNotEndTheReadingOfPlainObjects() {
        List<?> rows = List.of(Map.of("text", "x"), Map.of("text", "1"), Map.of("text", "y"));
        assertThat(PORT.tryValidateList(rows).violations())
                .extracting(violation -> violation.code() + " at " + violation.path())
                .containsExactly("value_error at [0]", "value_error at [2]");
    }

    @Test
    void isOneElementOfAStream() {
        byte[] json = "[{\"text\":\"x\"},{\"text\":\"1\"}]".getBytes(StandardCharsets.UTF_8);
        assertThat(PORT.streamJsonList(new ByteArrayInputStream(json)).map(Validated::isValid))
                .containsExactly(false, true);
    }

    @Test
    void doesNotTellSecrets() {
        Violation violation = Read.json("{\"text\":\"hunter2\"}", SECRET_PORT).only();
        assertThat(violation.message()).isEqualTo("java.lang.NumberFormatException");
        assertThat(violation.input()).isNull();
        assertThat(violation.cause()).isNull();
    }

    @Test
    void isNotTakenForOneWhereTheReadingEnds() {
        assertThat(Read.json("{\"text\":", PORT).codes()).containsExactly("json_invalid");
        assertThat(Read.json("[1,2]", Codecs.list(PORT), ValidationOptions.DEFAULTS.withFailFast(true))
                        .codes())
                .containsExactly("model_type");
    }
}
