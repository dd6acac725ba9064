package dev.formwork.runtime;

import static dev.formwork.runtime.TaskSamples.violations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.Extra;
import dev.formwork.runtime.TestSchema.Row;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The choice of a member without a tag. */
class SmartChoiceTest {

    /** Reads {@code title} with its fields, and says so in the result. */
    private static Codec<Row> member(String title, Object... namesAndCodecs) {
        return UnionSamples.row(title, TestSchema.named(namesAndCodecs), table -> table);
    }

    private static List<String> names(Codec<Row> codec, String json, ValidationOptions options) {
        Validated<Row> text = codec.tryValidateJson(json, options);
        Validated<Row> plain = codec.tryValidate(Codecs.ANY.validateJson(json), options);
        assertThat(violations(plain)).as("from plain objects").isEqualTo(violations(text));
        if (text instanceof Validated.Invalid) {
            return violations(text);
        }
        Row row = text.orElseThrow();
        assertThat(plain.orElseThrow()).as("from plain objects").isEqualTo(row);
        return row.values().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    private static List<String> names(Codec<Row> codec, String json) {
        return names(codec, json, ValidationOptions.DEFAULTS);
    }

    // ---- which member is taken

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "{}; ",
                "{\"reason\":\"x\"}; reason=x",
                "{\"reason\":null}; reason=null",
                "{\"delay\":5}; delay=5",
                "{\"delay\":5,\"reason\":\"x\"}; delay=5,reason=x",
                "{\"foo\":1}; ",
                "{\"foo\":1,\"reason\":\"a\"}; reason=a",
                "{\"reason\":5}; ",
                "{\"delay\":\"x\"}; ",
            })
    void memberWithMostFieldsIsTaken(String json, @Nullable String expected) {
        assertThat(String.join(",", names(UnionSamples.answers(), json))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void nestedFieldsCount() {
        Codec<Row> narrow = member("Narrow", "a", Codecs.LONG);
        Codec<Row> wide = member("Wide", "a", Codecs.LONG, "b", Codecs.LONG);
        UnionCodec<Row> union = UnionSamples.union(
                "U",
                List.of(
                        member("One", "x", narrow),
                        member("Two", "x", Codecs.map(wide)),
                        member("Three", "x", wide, "y", Codecs.STRING)));
        assertThat(union.validateJson("{\"x\":{\"a\":1,\"b\":2}}").seen()).containsExactly(1L);
        assertThat(names(union, "{\"x\":{\"a\":1,\"b\":2}}").toString()).contains("b=2");
        assertThat(names(union, "{\"x\":{\"a\":1,\"c\":2}}").toString()).doesNotContain("b=");
    }

    @Test
    void extraKeysDoNotCount() {
        Codec<Row> keeping =
                UnionSamples.row("Keeping", TestSchema.named("a", Codecs.LONG), TestSchema.extra(Extra.KEEP));
        UnionCodec<Row> union =
                UnionSamples.union("U", List.of(keeping, member("Two", "a", Codecs.LONG, "b", Codecs.LONG)));
        assertThat(names(union, "{\"a\":1,\"b\":2,\"c\":3}")).containsExactly("a=1", "b=2");
        assertThat(names(union, "{\"a\":1,\"c\":3,\"d\":4}")).containsExactly("a=1");
        assertThat(union.validateJson("{\"a\":1,\"c\":3,\"d\":4}").extras()).isEqualTo(Map.of("c", 3L, "d", 4L));
    }

    @Test
    void fieldsOfWideSchemasCount() {
        Object[] fields = new Object[140];
        StringBuilder json = new StringBuilder("{\"f0\":1");
        for (int i = 0; i < 70; i++) {
            fields[2 * i] = "f" + i;
            fields[2 * i + 1] = Codecs.LONG;
            json.append(",\"f").append(i).append("\":1");
        }
        UnionCodec<Row> union = UnionSamples.union(
                "U", List.of(member("Narrow", "f0", Codecs.LONG, "f69", Codecs.LONG), member("Wide", fields)));
        assertThat(union.validateJson(json + "}").values()).hasSize(70);
    }

    @Test
    void memberThatReadsStrictlyIsTakenAmongThoseWithAsManyFields() {
        UnionCodec<Row> union = UnionSamples.union(
                "U", List.of(member("Number", "a", Codecs.LONG), member("Text", "a", Codecs.STRING)));
        assertThat(union.validateJson("{\"a\":\"1\"}").values()).isEqualTo(Map.of("a", "1"));
        assertThat(union.validateJson("{\"a\":1}").values()).isEqualTo(Map.of("a", 1L));
        assertThat(union.validate(Map.of("a", "1")).values()).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void firstMemberIsTakenIfNoneOrSeveralReadStrictly() {
        UnionCodec<Row> union = UnionSamples.union(
                "U",
                List.of(
                        member("Number", "a", Codecs.LONG),
                        member("Decimal", "a", Codecs.DOUBLE),
                        member("Truth", "a", Codecs.BOOLEAN)));
        assertThat(union.validateJson("{\"a\":\"1\"}").values()).isEqualTo(Map.of("a", 1L));
        assertThat(union.validateJson("{\"a\":1}").values()).isEqualTo(Map.of("a", 1L));
        assertThat(union.validateJson("{\"a\":true}").values()).isEqualTo(Map.of("a", true));
        assertThat(union.validateJson("{\"a\":1.5}").values()).isEqualTo(Map.of("a", 1.5));
    }

    @Test
    void moreFieldsComeBeforeExactness() {
        UnionCodec<Row> union = UnionSamples.union(
                "U", List.of(member("Exact", "a", Codecs.STRING), member("More", "a", Codecs.LONG, "b", Codecs.LONG)));
        assertThat(names(union, "{\"a\":\"1\",\"b\":2}")).containsExactly("a=1", "b=2");
    }

    // ---- violations

    @Test
    void violationsOfAllMembersAreReportedInOrderIfNoneFits() {
        assertThat(names(
                        UnionSamples.union(
                                "U",
                                List.of(
                                        member("One", "a", Codecs.LONG, "b", Codecs.list(Codecs.LONG)),
                                        member("Two", "b", Codecs.STRING))),
                        "{\"a\":\"x\",\"b\":[1,\"y\"]}"))
                .containsExactly("a int_parsing", "b[1] int_parsing", "b string_type");
    }

    @Test
    void eachMemberOfAUnionWithoutATagRefusesWhatIsNoObject() {
        UnionCodec<Row> union =
                UnionSamples.union("U", List.of(member("One", "a", Codecs.LONG), member("Two", "b", Codecs.LONG)));
        for (String json : List.of("null", "[]", "\"x\"", "7")) {
            assertThat(names(union, json)).containsExactly("$ model_type", "$ model_type");
        }
        assertThat(union.tryValidateJson("1").violations().get(1).params()).isEqualTo(Map.of("class_name", "Two"));
        assertThat(violations(union.tryValidateJsonList("[7,{\"a\":1}]")))
                .containsExactly("[0] model_type", "[0] model_type");
    }

    @Test
    void violationsOfMembersThatDoNotFitAreDroppedOnceOneFits() {
        Codec<Row> holder = member("Holder", "before", Codecs.LONG, "in", UnionSamples.answers(), "after", Codecs.LONG);
        assertThat(names(holder, "{\"before\":\"x\",\"in\":{\"reason\":5},\"after\":\"y\"}"))
                .containsExactly("before int_parsing", "after int_parsing");
    }

    @Test
    void objectAroundAUnionIsGoodOnlyIfTheUnionIs() {
        UnionCodec<Row> numbers = UnionSamples.union("U", List.of(member("One", "a", Codecs.LONG)));
        Codec<Row> holder = member("Holder", "in", numbers, "list", Codecs.list(numbers));
        assertThat(names(holder, "{\"in\":{\"a\":1},\"list\":[{\"a\":\"x\"},{}]}"))
                .containsExactly("list[0].a int_parsing");
    }

    @Test
    void lastOneOfRepeatedKeysCountsAlsoForUnions() {
        Codec<Row> holder = member("Holder", "in", UnionSamples.union("U", List.of(member("One", "a", Codecs.LONG))));
        assertThat(holder.validateJson("{\"in\":{\"a\":\"x\"},\"in\":{\"a\":\"x\",\"a\":1}}")
                        .values())
                .hasToString("{in=Row[values={a=1}, extras={}, seen=[1]]}");
    }

    @Test
    void failFastEndsAtTheFirstViolationOnlyIfNoMemberFits() {
        ValidationOptions failFast = ValidationOptions.DEFAULTS.withFailFast(true);
        UnionCodec<Row> union = UnionSamples.union(
                "U", List.of(member("One", "a", Codecs.LONG, "b", Codecs.LONG), member("Two", "a", Codecs.STRING)));
        assertThat(names(union, "{\"a\":\"x\",\"b\":\"y\"}", failFast)).containsExactly("a=x");
        assertThat(names(union, "{\"a\":[1],\"b\":\"y\"}", failFast)).containsExactly("a int_type");
        assertThat(violations(union.tryValidateJsonList("[{\"a\":\"x\"},{\"a\":[]},{\"a\":{}}]", failFast)))
                .containsExactly("[1].a int_type");
    }

    @Test
    void limitOfViolationsHoldsForWhatIsReportedNotForTrials() {
        ValidationOptions two = ValidationOptions.DEFAULTS.withMaxViolations(2);
        UnionCodec<Row> union = UnionSamples.union(
                "U",
                List.of(member("One", "a", Codecs.list(Codecs.LONG)), member("Two", "a", Codecs.list(Codecs.STRING))));
        assertThat(names(union, "{\"a\":[\"x\",\"x\",\"x\",\"x\"]}", two)).containsExactly("a=[x, x, x, x]");
        assertThat(names(union, "{\"a\":[\"x\",[],\"x\",[]]}", two))
                .containsExactly("a[0] int_parsing", "a[1] int_type", "$ too_many_violations");
        assertThat(names(member("Holder", "n", Codecs.LONG, "u", union), "{\"n\":[],\"u\":{\"a\":[[]]}}", two))
                .containsExactly("n int_type", "u.a[0] int_type", "$ too_many_violations");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":1",
                "{\"a\" 1}",
                "{a:1}",
                "{\"a\":1,\"b\":tru}",
                "{\"a\":\"\\ud800\"}",
                "{\"type\":\"wait\",\"x\":[1,]}"
            })
    void syntaxErrorInsideIsTheOnlyViolation(String json) {
        List<Violation> found = UnionSamples.answers().tryValidateJson(json).violations();
        assertThat(found).singleElement().extracting(Violation::code).isEqualTo("json_invalid");
        assertThat(found.get(0).location())
                .isEqualTo(Codecs.ANY.tryValidateJson(json).violations().get(0).location());
    }

    @Test
    void placesInTheTextAreThoseOfTheValues() {
        UnionCodec<Row> union = UnionSamples.union("U", List.of(member("One", "a", Codecs.LONG, "b", Codecs.LONG)));
        Violation violation = Codecs.list(union)
                .tryValidateJson("[{},\n {\"b\":1, \"a\":\"x\"}]")
                .violations()
                .get(0);
        assertThat(violation)
                .hasToString("[1].a at line 2, column 14: int_parsing: The text is not an integer (input: \"x\")");
    }

    // ---- unions in unions

    /** A union whose two members both hold it again; counts how often an object is begun. */
    private static UnionCodec<Row> chain(AtomicInteger begun) {
        List<UnionCodec<Row>> self = new ArrayList<>();
        Codec<Row> next = Codecs.lazy(() -> self.get(0));
        Codec<Row> left = counted(member("Left", "next", next, "n", Codecs.LONG), begun);
        Codec<Row> right = counted(member("Right", "next", next, "n", Codecs.STRING), begun);
        self.add(UnionSamples.union("Chain", List.of(left, right)));
        return self.get(0);
    }

    private static Codec<Row> counted(Codec<Row> codec, AtomicInteger begun) {
        ObjectCodec<Row> schema = (ObjectCodec<Row>) codec;
        return new ObjectCodec<>(Row.class, Row.class, schema.fields()) {
            @Override
            protected @Nullable Row readFields(Input in) {
                begun.incrementAndGet();
                return schema.readFields(in);
            }

            @Override
            public void write(Output out, Row row) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1\"", "\"x\"", "[]"})
    void workDoesNotDoubleWithEachUnionInAUnion(String last) {
        int depth = 60;
        String json = "{\"next\":".repeat(depth) + "{\"n\":" + last + "}" + "}".repeat(depth);
        AtomicInteger begun = new AtomicInteger();
        UnionCodec<Row> chain = chain(begun);
        chain.tryValidateJson(json);
        assertThat(begun).hasValueLessThan(6 * depth);
        begun.set(0);
        chain.tryValidate(Codecs.ANY.validateJson(json));
        assertThat(begun).hasValueLessThan(6 * depth);
    }

    @Test
    void whatIsKnownOfAnInnerUnionIsWhatReadingItGives() {
        UnionCodec<Row> chain = chain(new AtomicInteger());
        assertThat(names(chain, "{\"next\":{\"next\":{\"n\":\"x\"}}}").toString())
                .contains("n=x");
        assertThat(names(chain, "{\"next\":{\"n\":[]},\"n\":1}"))
                .containsExactly(
                        "next.n int_type",
                        "next.n string_type",
                        "next.n int_type",
                        "next.n string_type",
                        "n string_type");
        assertThat(chain.validateJson("{\"next\":{\"n\":\"1\"},\"n\":\"1\"}")
                        .values()
                        .get("n"))
                .isEqualTo("1");
    }

    // ---- streams and plain objects

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8192})
    void streamsAreReadItemByItem(int chunk) {
        String json = "[ {\"reason\":5} , {\"delay\":5},{\"type\":\"zzz\"}, 7,{\"type\":\"wait\",\"delay\":\"x\"},"
                + " {\"reason\":\"last\"} ]";
        List<String> streamed = UnionSamples.answers()
                .streamJsonList(chunked(json, chunk))
                .map(item -> item.isValid()
                        ? item.orElseThrow().values().toString()
                        : violations(item).toString())
                .toList();
        assertThat(streamed)
                .containsExactly(
                        "{}",
                        "{delay=5}",
                        "[[2] union_tag_invalid]",
                        "[[3] model_type]",
                        "[[4].delay int_parsing]",
                        "{reason=last}");
        assertThat(violations(UnionSamples.answers().tryValidateJsonList(chunked(json, chunk))))
                .containsExactly("[2] union_tag_invalid", "[3] model_type", "[4].delay int_parsing");
    }

    @Test
    void itemsOfAStreamThatEndEarlyDoNotDisturbTheNext() {
        ValidationOptions failFast = ValidationOptions.DEFAULTS.withFailFast(true);
        UnionCodec<Row> union =
                UnionSamples.union("U", List.of(member("One", "a", Codecs.LONG), member("Two", "a", Codecs.BOOLEAN)));
        assertThat(union.streamJsonList(chunked("[{\"a\":[1,{}]},{\"a\":3},{\"a\":{}},{\"a\":true}]", 3), failFast)
                        .map(Validated::isValid))
                .containsExactly(false, true, false, true);
    }

    @Test
    void containersThatCanBeReadOnceAreReadByEachMember() {
        UnionCodec<Row> union = UnionSamples.union(
                "U",
                List.of(
                        member("One", "a", Codecs.list(Codecs.LONG)),
                        member("Two", "a", Codecs.list(Codecs.STRING), "b", Codecs.STRING)));
        for (Object once : List.of(
                List.of("x", "y").iterator(), Stream.of("x", "y"), Collections.enumeration(List.of("x", "y")))) {
            assertThat(union.validate(Map.of("a", once)).values()).isEqualTo(Map.of("a", List.of("x", "y")));
        }
    }

    @Test
    void whatAContainerThrowsIsReportedForEachMember() {
        UnionCodec<Row> union = UnionSamples.union(
                "U",
                List.of(member("One", "a", Codecs.list(Codecs.LONG)), member("Two", "a", Codecs.list(Codecs.LONG))));
        Stream<Long> broken = Stream.of(1L, 2L).peek(item -> {
            if (item == 2) {
                throw new IllegalStateException("broken");
            }
        });
        assertThat(violations(union.tryValidate(Map.of("a", broken))))
                .containsExactly("a value_error", "a value_error");
    }

    private static InputStream chunked(String json, int size) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(length, size));
            }
        };
    }
}
