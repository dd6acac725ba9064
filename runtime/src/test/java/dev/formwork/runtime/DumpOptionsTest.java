package dev.formwork.runtime;

import static dev.formwork.runtime.OutputSamples.json;
import static dev.formwork.runtime.OutputSamples.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formwork.runtime.OutputSamples.Node;
import dev.formwork.runtime.OutputSamples.Numbered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DumpOptionsTest {
    private static final DumpOptions ALL = DumpOptions.ALL;

    /** One node inside another, of which {@code name}, {@code tags} and {@code next} were given. */
    private static final Node NESTED =
            new Node("a", Optional.empty(), OptionalInt.of(1), List.of("t"), null, Node.named("b"), Map.of(), 0b101001);

    private static String dump(DumpOptions options) {
        return json(options, out -> Node.write(out, NESTED));
    }

    @Test
    void onlySetLeavesOutWhatWasNotGivenAtEveryLevel() {
        assertThat(dump(ALL.onlySet())).isEqualTo("{\"name\":\"a\",\"tags\":[\"t\"],\"next\":{\"name\":\"b\"}}");
    }

    @Test
    void onlySetKeepsNullsThatWereGiven() {
        Node node = new Node("a", Optional.empty(), OptionalInt.empty(), null, null, null, Map.of(), 0b11);
        assertThat(json(ALL.onlySet(), out -> Node.write(out, node))).isEqualTo("{\"name\":\"a\",\"id\":null}");
    }

    @Test
    void withoutNullsLeavesOutFieldsWithoutValueAtEveryLevel() {
        assertThat(dump(ALL.withoutNulls()))
                .isEqualTo("{\"name\":\"a\",\"size\":1,\"tags\":[\"t\"],\"next\":{\"name\":\"b\"}}");
    }

    @Test
    void withoutNullsKeepsNullsInListsAndMaps() {
        Map<String, Object> extras = new LinkedHashMap<>();
        extras.put("gone", null);
        extras.put("kept", Arrays.asList(1, null));
        Node node =
                new Node("a", Optional.empty(), OptionalInt.empty(), Arrays.asList("t", null), null, null, extras, -1);
        assertThat(json(ALL.withoutNulls(), out -> Node.write(out, node)))
                .isEqualTo("{\"name\":\"a\",\"tags\":[\"t\",null],\"kept\":[1,null]}");
    }

    @Test
    void includeAndExcludeConcernTheOutermostObjectOnly() {
        assertThat(dump(ALL.withoutNulls().include(Node.Field.TAGS, Node.Field.NEXT)))
                .isEqualTo("{\"tags\":[\"t\"],\"next\":{\"name\":\"b\"}}");
        assertThat(dump(ALL.withoutNulls().exclude(Node.Field.NAME)))
                .isEqualTo("{\"size\":1,\"tags\":[\"t\"],\"next\":{\"name\":\"b\"}}");
    }

    @Test
    void excludeWinsOverInclude() {
        assertThat(dump(ALL.include(Node.Field.NAME, Node.Field.SIZE).exclude(Node.Field.NAME)))
                .isEqualTo("{\"size\":1}");
    }

    @Test
    void includingNothingWritesNothing() {
        assertThat(dump(ALL.include())).isEqualTo("{}");
    }

    @Test
    void includeAndExcludeConcernEachObjectOfAList() {
        List<Node> nodes = List.of(Node.named("a"), Node.named("b"));
        assertThat(json(ALL.include(Node.Field.NAME), out -> out.writeList(nodes, OutputSamples.NODE)))
                .isEqualTo("[{\"name\":\"a\"},{\"name\":\"b\"}]");
        assertThat(json(
                        ALL.include(Node.Field.NAME),
                        out -> out.writeMap(Map.of("k", Node.named("a")), OutputSamples.STRING, OutputSamples.NODE)))
                .isEqualTo("{\"k\":{\"name\":\"a\"}}");
    }

    @Test
    void fieldsOfOtherSchemasHaveNoEffect() {
        FieldName foreign = new Numbered(0);
        assertThat(dump(ALL.onlySet().exclude(foreign))).isEqualTo(dump(ALL.onlySet()));
        assertThat(dump(ALL.include(foreign, Node.Field.SIZE))).isEqualTo("{\"size\":1}");
    }

    @Test
    void includeLeavesOutTheExtrasOfTheOutermostObjectOnly() {
        Node node = Node.named("a")
                .withExtras(Map.of("x", 1))
                .withNext(Node.named("b").withExtras(Map.of("y", 2)));
        assertThat(json(ALL.withoutNulls().include(Node.Field.NEXT), out -> Node.write(out, node)))
                .isEqualTo("{\"next\":{\"name\":\"b\",\"y\":2}}");
        assertThat(json(ALL.onlySet(), out -> Node.write(out, node)))
                .isEqualTo("{\"name\":\"a\",\"next\":{\"name\":\"b\",\"y\":2},\"x\":1}");
    }

    @Test
    void selectsAmongMoreThan64Fields() {
        FieldTable fields = Numbered.table(130);
        long[] set = {1L << 63, 1L, 2L};
        DumpOptions options = ALL.onlySet().exclude(new Numbered(64));
        assertThat(json(options, out -> writeWide(out, fields, set))).isEqualTo("{\"f63\":63,\"f129\":129}");
        assertThat(object(options, out -> writeWide(out, fields, set))).isEqualTo(Map.of("f63", 63, "f129", 129));
        assertThat((Map<?, ?>) object(out -> writeWide(out, fields, set))).hasSize(130);
    }

    @Test
    void takesWordsThatAreNotThereForFieldsThatWereNotGiven() {
        assertThat(json(ALL.onlySet(), out -> writeWide(out, Numbered.table(70), new long[0])))
                .isEqualTo("{}");
    }

    private static void writeWide(Output out, FieldTable fields, long[] set) {
        out.beginObject(fields, set);
        for (int i = 0; i < fields.size(); i++) {
            out.field(i, i);
        }
        out.endObject();
    }

    @Test
    void selectsTheSameForPlainObjects() {
        assertThat(object(ALL.onlySet(), out -> Node.write(out, NESTED)))
                .isEqualTo(Map.of("name", "a", "tags", List.of("t"), "next", Map.of("name", "b")));
    }

    @Test
    void withinHoldsForTheObjectsInsideOfAFieldAndNoFurther() {
        Node node = Node.named("a").withNext(Node.named("b").withNext(Node.named("c")));
        DumpOptions inner = ALL.exclude(Node.Field.NAME);
        assertThat(json(ALL.onlySet().within(Node.Field.NEXT, inner), out -> Node.write(out, node)))
                .isEqualTo("{\"name\":\"a\",\"next\":{\"next\":{\"name\":\"c\"}}}");
        DumpOptions innermost = ALL.within(Node.Field.NEXT, ALL.within(Node.Field.NEXT, inner));
        assertThat(json(innermost.withoutNulls(), out -> Node.write(out, node)))
                .isEqualTo("{\"name\":\"a\",\"next\":{\"name\":\"b\",\"next\":{}}}");
    }

    @Test
    void withinMayLeaveOutMoreThanIsLeftOutElsewhere() {
        Node node = Node.named("a").withNext(Node.named("b"));
        assertThat(json(ALL.within(Node.Field.NEXT, ALL.onlySet()), out -> Node.write(out, node)))
                .isEqualTo("{\"name\":\"a\",\"id\":null,\"size\":null,\"tags\":null,\"counts\":null,"
                        + "\"next\":{\"name\":\"b\"}}");
        assertThat(json(ALL.onlySet().within(Node.Field.NEXT, ALL.include()), out -> Node.write(out, node)))
                .isEqualTo("{\"name\":\"a\",\"next\":{}}");
    }

    @Test
    void withinConcernsNoMembersThatTheSchemaDoesNotName() {
        Writable inside = out -> Node.write(out, Node.named("b"));
        Node node = Node.named("a").withExtras(Map.of("x", inside));
        assertThat(json(ALL.onlySet().within(Node.Field.TAGS, ALL.include()), out -> Node.write(out, node)))
                .isEqualTo("{\"name\":\"a\",\"x\":{\"name\":\"b\"}}");
    }

    @Test
    void theInsideOfAFieldHasNoFormOfItsOwn() {
        assertThatThrownBy(() -> ALL.within(Node.Field.NEXT, ALL.indent(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The inside of NEXT has the form of the whole; ask for it in the options around within()");
    }

    @Test
    void selectsAmongNoFields() {
        FieldTable nothing = FieldTable.of("Nothing");
        for (DumpOptions options : List.of(ALL.include(), ALL.exclude(Node.Field.NAME), ALL.withoutDefaults())) {
            assertThat(json(options, out -> {
                        out.beginObject(nothing, 0L);
                        out.endObject();
                    }))
                    .isEqualTo("{}");
        }
    }

    @Test
    void addsUpWhatIsIncludedAndExcluded() {
        DumpOptions options = ALL.include(Node.Field.NAME)
                .include(Node.Field.ID)
                .exclude(Node.Field.TAGS)
                .exclude(Node.Field.NEXT)
                .onlySet()
                .withoutNulls();
        assertThat(options)
                .isEqualTo(new DumpOptions(
                        Set.of(Node.Field.NAME, Node.Field.ID),
                        Set.of(Node.Field.TAGS, Node.Field.NEXT),
                        Map.of(),
                        true,
                        true,
                        false,
                        DumpForm.PLAIN));
        assertThat(ALL).isEqualTo(new DumpOptions(null, Set.of(), Map.of(), false, false, false, DumpForm.PLAIN));
    }

    @Test
    void doesNotChangeWithTheSetsItWasMadeOf() {
        Set<FieldName> fields = new HashSet<>(Set.of(Node.Field.NAME));
        DumpOptions options = new DumpOptions(fields, fields, Map.of(), false, false, false, DumpForm.PLAIN);
        fields.clear();
        assertThat(new ArrayList<>(options.excluded())).isEqualTo(List.of(Node.Field.NAME));
        assertThat(options.included()).isEqualTo(Set.of(Node.Field.NAME));
        assertThatThrownBy(() -> options.excluded().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
