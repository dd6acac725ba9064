package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private enum Field implements FieldName {
        VALUE,
        OTHER;

        @Override
        public String propertyName() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String wireName() {
            return name();
        }
    }

    private static final FieldTable TABLE = FieldTable.of("Box", Field.values());

    private static final class Box extends TestImplementation<Field> {
        private final FieldTable table;
        private final @Nullable Object value;
        private final @Nullable Object other;
        private final Map<String, ?> extras;

        Box(FieldTable table, @Nullable Object value, @Nullable Object other, Map<String, ?> extras) {
            super(-1L);
            this.table = table;
            this.value = value;
            this.other = other;
            this.extras = extras;
        }

        @Override
        void writeFields(Output out) {
            out.beginObject(table, this);
            out.field(0, value, Codecs.ANY);
            out.field(1, other, Codecs.ANY);
            out.extras(extras);
            out.endObject();
        }

        @Override
        protected @Nullable Object[] comparedValues() {
            return new @Nullable Object[] {value, other};
        }

        @Override
        protected @Nullable Object defaultOf(int field) {
            if (field == 1) {
                throw new IllegalStateException("no default");
            }
            return 7L;
        }
    }

    private static String shown(@Nullable Object value) {
        return new Box(TABLE.hidden(Field.OTHER), value, null, Map.of()).toString();
    }

    @Test
    void showsFieldsByTheirNamesInJava() {
        assertThat(new Box(TABLE, "a", null, Map.of())).hasToString("Box{value=a, other=null}");
    }

    @Test
    void hidesAndMasks() {
        assertThat(new Box(TABLE.hidden(Field.VALUE), 1, 2, Map.of())).hasToString("Box{other=2}");
        assertThat(new Box(TABLE.secret(Field.VALUE), 1, 2, Map.of())).hasToString("Box{value=***, other=2}");
        assertThat(new Box(TABLE.hidden(Field.values()), 1, 2, Map.of())).hasToString("Box{}");
    }

    @Test
    void shortensTexts() {
        assertThat(shown("x".repeat(100))).isEqualTo("Box{value=" + "x".repeat(100) + "}");
        assertThat(shown("x".repeat(101))).isEqualTo("Box{value=" + "x".repeat(99) + "…}");
        assertThat(shown(List.of("x".repeat(101)))).isEqualTo("Box{value=[" + "x".repeat(99) + "…]}");
    }

    @Test
    void shortensCollectionsArraysAndMaps() {
        List<Integer> hundred = IntStream.range(0, 100).boxed().toList();
        String shown = "Box{value=[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, … 90 more]}";
        assertThat(shown(hundred)).isEqualTo(shown);
        assertThat(shown(hundred.stream().mapToInt(i -> i).toArray())).isEqualTo(shown);
        assertThat(shown(hundred.subList(0, 10))).isEqualTo("Box{value=[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]}");
        assertThat(shown(Arrays.asList(1, null, new int[][] {{2}, {}}))).isEqualTo("Box{value=[1, null, [[2], []]]}");
        Map<String, Integer> map = new TreeMap<>();
        IntStream.range(0, 12).forEach(i -> map.put("k" + (char) ('a' + i), i));
        assertThat(shown(map))
                .isEqualTo("Box{value={ka=0, kb=1, kc=2, kd=3, ke=4, kf=5, kg=6, kh=7, ki=8, kj=9, … 2 more}}");
        assertThat(shown(Map.of())).isEqualTo("Box{value={}}");
    }

    @Test
    void showsMembersThatTheSchemaDoesNotNameUnlessHidden() {
        Map<String, ?> extras = Collections.singletonMap("more", List.of(1));
        assertThat(new Box(TABLE, 1, 2, extras)).hasToString("Box{value=1, other=2, more=[1]}");
        assertThat(new Box(TABLE.hidden(Field.values()), 1, 2, extras)).hasToString("Box{more=[1]}");
        assertThat(new Box(TABLE.hiddenExtras(), 1, 2, extras)).hasToString("Box{value=1, other=2}");
    }

    @Test
    void showsEvenWhatCannotBeWritten() {
        assertThat(new Box(TABLE, "\uD800", 2, Map.of("VALUE", 1))).hasToString("Box{value=\uD800, other=2, VALUE=1}");
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        assertThat(shown(endless)).startsWith("Box{value=[[[[").contains("[…]").hasSizeLessThan(100);
    }

    @Test
    void endsHoweverMuchIsInside() {
        Object value = "leaf";
        for (int i = 0; i < 12; i++) {
            value = new Box(TABLE, Collections.nCopies(20, value), 2, Map.of());
        }
        assertThat(value.toString()).contains("Box{…}", "more]").hasSizeLessThan(8000);
    }

    @Test
    void leavesOutDefaultsWhereAskedToAndNeverThrows() {
        FieldTable table = TABLE.hiddenDefaults();
        assertThat(new Box(table, 7, 7, Map.of())).hasToString("Box{other=7}");
        assertThat(new Box(table, 8, 7, Map.of())).hasToString("Box{value=8, other=7}");
        assertThat(new Box(table.required(Field.VALUE), 7, 7, Map.of())).hasToString("Box{value=7, other=7}");
    }
}
