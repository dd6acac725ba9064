package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.PipedWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImplementationTest {
    /** Writes itself as generated classes do. */
    private static final class Point extends TestImplementation<Field> {
        private static final FieldTable FIELDS = FieldTable.of("Point", Field.values());
        private final @Nullable Object[] compared;

        Point(@Nullable Object... compared) {
            super(1L);
            this.compared = compared;
        }

        @Override
        protected @Nullable Object[] comparedValues() {
            return compared;
        }

        @Override
        void writeFields(Output out) {
            out.beginObject(FIELDS, this);
            out.field(0, 1);
            out.field(1, 2);
            out.endObject();
        }
    }

    /** Holds what a point may hold. */
    private static final class Label extends TestImplementation<Field> {
        Label() {
            super(-1L);
        }

        @Override
        protected Object[] comparedValues() {
            return new Object[] {1, 2.0};
        }

        @Override
        void writeFields(Output out) {
            out.writeNull();
        }
    }

    private enum Field implements FieldName {
        X,
        Y
    }

    private final Point point = new Point(1, 2.0);

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
    void writesToBytesStreamsAndWriters() {
        DumpOptions given = DumpOptions.ALL.onlySet();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        point.writeJson(stream);
        point.writeJson(stream, given);
        StringBuilder text = new StringBuilder();
        point.appendJson(text);
        point.appendJson(text, given);

        assertThat(stream.toString(UTF_8))
                .isEqualTo("{\"x\":1,\"y\":2}{\"x\":1}")
                .isEqualTo(text.toString());
        assertThat(point.toJsonBytes()).isEqualTo("{\"x\":1,\"y\":2}".getBytes(UTF_8));
        assertThat(point.toJsonBytes(given)).isEqualTo("{\"x\":1}".getBytes(UTF_8));
    }

    @Test
    void nothingIsWrittenOfWhatCannotBeWrittenAsAWhole() {
        Implementation<Field> bad = new TestImplementation<>(-1L) {
            @Override
            protected Object[] comparedValues() {
                return new Object[0];
            }

            @Override
            void writeFields(Output out) {
                out.beginObject(FieldTable.of("Bad", Field.values()), this);
                out.field(0, "good");
                out.field(1, "\uD800");
                out.endObject();
            }
        };
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder();
        for (DumpOptions options : List.of(DumpOptions.ALL, DumpOptions.ALL.indent(2))) {
            assertThatIllegalArgumentException().isThrownBy(() -> bad.writeJson(stream, options));
            assertThatIllegalArgumentException().isThrownBy(() -> bad.appendJson(text, options));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Codecs.ANY.appendJson(List.of(1, bad), text, options));
        }
        assertThat(stream.size()).isZero();
        assertThat(text).isEmpty();
    }

    @Test
    void passesOnThatAWriterFails() {
        PipedWriter unconnected = new PipedWriter();
        assertThatThrownBy(() -> point.appendJson(unconnected)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void standsWhereNoCodecSaysWhatItIs() {
        assertThat(Codecs.ANY.toJson(List.of(point))).isEqualTo("[{\"x\":1,\"y\":2}]");
    }

    @Test
    void equalsInstancesOfItsClassThatHoldEqualValues() {
        assertThat(point).isEqualTo(new Point(1, 2.0)).hasSameHashCodeAs(new Point(1, 2.0));
        assertThat(point).isNotEqualTo(new Point(1, 2.5)).isNotEqualTo(new Point(1, null));
        assertThat(point).isNotEqualTo(new Label()).isNotEqualTo(null);
    }

    @Test
    void comparesArraysByWhatTheyHold() {
        Point grid = new Point(new int[] {1}, new Object[] {new int[] {2}});

        assertThat(grid).isEqualTo(new Point(new int[] {1}, new Object[] {new int[] {2}}));
        assertThat(grid).hasSameHashCodeAs(new Point(new int[] {1}, new Object[] {new int[] {2}}));
        assertThat(grid).isNotEqualTo(new Point(new int[] {1}, new Object[] {new int[] {3}}));
    }

    @Test
    void tellsZerosApartAndTakesNotANumberForEqualToItself() {
        assertThat(new Point(0.0)).isNotEqualTo(new Point(-0.0));
        assertThat(new Point(Double.NaN)).isEqualTo(new Point(Double.NaN));
    }
}
