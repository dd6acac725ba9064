package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImplementationTest {
    /** Writes itself as generated classes do. */
    private static final class Point extends Implementation {
        private static final FieldTable FIELDS = FieldTable.of("Point", Field.values());

        @Override
        public void writeTo(Output out) {
            out.beginObject(FIELDS, 1L);
            out.field(0, 1);
            out.field(1, 2);
            out.endObject();
        }
    }

    private enum Field implements FieldName {
        X,
        Y;

        @Override
        public String propertyName() {
            return wireName();
        }

        @Override
        public String wireName() {
            return name().equals("X") ? "x" : "y";
        }
    }

    private final Point point = new Point();

    @Test
    void writesAllFieldsUnlessToldOtherwise() {
        assertThat(point.toJson()).isEqualTo("{\"x\":1,\"y\":2}");
        assertThat(point.toMap()).containsExactly(entry("x", 1), entry("y", 2));
    }

    @Test
    void writesTheSelectedFields() {
        DumpOptions given = DumpOptions.ALL.onlySet();

        assertThat(point.toJson(given)).isEqualTo("{\"x\":1}");
        assertThat(point.toMap(given)).containsExactly(entry("x", 1));
    }

    @Test
    void standsWhereNoCodecSaysWhatItIs() {
        assertThat(Codecs.ANY.toJson(List.of(point))).isEqualTo("[{\"x\":1,\"y\":2}]");
    }
}
