package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImplementationTest {
    /** Writes itself as generated classes do. */
    private static final class Point extends Implementation {
        private static final FieldTable FIELDS = FieldTable.of("Point", Field.values());
        private final @Nullable Object[] compared;

        Point(@Nullable Object... compared) {
            this.compared = compared;
        }

        @Override
        protected @Nullable Object[] compared() {
            return compared;
        }

        @Override
        public void writeTo(Output out) {
            out.beginObject(FIELDS, 1L);
            out.field(0, 1);
            out.field(1, 2);
            out.endObject();
        }
    }

    /** Holds what a point may hold. */
    private static final class Label extends Implementation {
        @Override
        protected Object[] compared() {
            return new Object[] {1, 2.0};
        }

        @Override
        public void writeTo(Output out) {
            out.writeNull();
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
