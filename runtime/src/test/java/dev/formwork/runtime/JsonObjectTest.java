package dev.formwork.runtime;

import static dev.formwork.runtime.TestSchema.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.formwork.Extra;
import dev.formwork.runtime.ValidationOptions.DuplicateKeys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Members of schemas and entries of maps: names, order, duplicates, unknown and missing ones. */
class JsonObjectTest {
    private static final ValidationOptions NO_DUPLICATES =
            ValidationOptions.DEFAULTS.withDuplicateKeys(DuplicateKeys.REJECT);

    /** Names of all lengths, prefixes of each other, beyond ASCII, and such as JSON text must escape. */
    private static final List<String> NAMES = names();

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                "", "é", "日本語のとても長い名前", "a\"b", "back\\slash", "tab\t", "\uD83D\uDE00", "with space", ":", "a:"));
        for (int length = 1; length <= 40; length++) {
            names.add("x".repeat(length));
            names.add("x".repeat(length - 1) + "y");
            names.add("y" + "x".repeat(length - 1) + "z");
        }
        for (int i = 0; names.size() < 300; i++) {
            names.add("field_number_" + i);
        }
        return List.copyOf(names);
    }

    private static TestSchema schema(List<String> names) {
        return TestSchema.of("Wide", fieldsOf(names));
    }

    @Test
    void findsEveryNameInAnyOrderAndWriting() {
        TestSchema schema = schema(NAMES);
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < NAMES.size(); i++) {
                if (round < 2 || random.nextInt(4) > 0) {
                    order.add(i);
                }
            }
            if (round % 4 == 1) {
                Collections.shuffle(order, random);
            } else if (round % 4 == 2) {
                Collections.rotate(order, random.nextInt(NAMES.size()));
            }
            StringBuilder text = new StringBuilder("{");
            Map<String, Object> expected = new LinkedHashMap<>();
            for (int i : order) {
                if (random.nextInt(20) == 0) {
                    text.append("\"unknown").append(i).append("\":{\"x\":[1,\"}\"]},");
                }
                String space = round % 3 == 0 ? " " : "";
                text.append(space)
                        .append(write(NAMES.get(i), random, round % 5 == 0))
                        .append(space)
                        .append(':');
                text.append(space).append(i).append(space).append(',');
                expected.put(NAMES.get(i), (long) i);
            }
            text.setCharAt(text.length() - 1, '}');
            Read.Outcome outcome = Read.json(text.toString(), schema);
            assertThat(outcome.violations()).as("%s", text).isEmpty();
            TestSchema.Row row = (TestSchema.Row) outcome.value();
            assertThat(row.values()).isEqualTo(expected);
            assertThat(List.copyOf(row.values().keySet())).isEqualTo(List.copyOf(expected.keySet()));
            for (int i = 0; i < NAMES.size(); i++) {
                boolean seen = (row.seen().get(i >> 6) & 1L << i) != 0;
                assertThat(seen).isEqualTo(expected.containsKey(NAMES.get(i)));
            }
        }
    }

    private static String write(String name, Random random, boolean escaped) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || escaped && random.nextInt(4) == 0) {
                text.append(String.format("\\u%04x", (int) c));
                if (Character.isHighSurrogate(c)) {
                    text.append(String.format("\\u%04x", (int) name.charAt(++i)));
                }
            } else {
                text.append(c);
                if (Character.isHighSurrogate(c)) {
                    text.append(name.charAt(++i));
                }
            }
        }
        return text.append('"').toString();
    }

    @Test
    void takesNoNameForAnother() {
        TestSchema schema = TestSchema.of("T", fieldsOf(NAMES), TestSchema.extra(Extra.KEEP));
        for (String name : List.of(
                "X",
                "xé",
                "e\u0301",
                "x".repeat(41),
                "z",
                "field_number_",
                "field_number_0 ",
                "with",
                " ",
                "x\u0000")) {
            Read.Outcome outcome = Read.json("{" + write(name, new Random(0), false) + ":1}", schema);
            TestSchema.Row row = (TestSchema.Row) outcome.value();
            assertThat(row.extras()).isEqualTo(Map.of(name, 1L));
        }
    }

    private static Map<String, Codec<?>> fieldsOf(List<String> names) {
        Map<String, Codec<?>> fields = new LinkedHashMap<>();
        names.forEach(name -> fields.put(name, TestScalars.WHOLE));
        return fields;
    }

    @Test
    void doesNotTakeRawTextForANameThatNeedsEscapes() {
        TestSchema schema = TestSchema.of("T", named("a\":1,\"b", TestScalars.WHOLE, "c\nd", TestScalars.WHOLE));
        TestSchema.Row row =
                (TestSchema.Row) Read.json("{\"a\":1,\"b\":2}", schema).value();
        assertThat(row.values()).isEmpty();
        assertThat(Read.json("{\"a\\\":1,\\\"b\":7,\"c\nd\":1}", schema).codes())
                .containsExactly("json_invalid");
    }

    @Test
    void readsFieldsUnderAliasesAndSaysSoInPaths() {
        TestSchema schema = TestSchema.of(
                "T",
                named("name", TestScalars.WHOLE, "size", TestScalars.WHOLE),
                table -> table.alias(table.field(0), "title", "näme").required(table.field(0)));
        assertThat(((TestSchema.Row)
                                Read.json("{\"title\":1,\"size\":2}", schema).value())
                        .values())
                .isEqualTo(Map.of("name", 1L, "size", 2L));
        assertThat(((TestSchema.Row) Read.json("{\"n\\u00e4me\":1}", schema).value()).values())
                .isEqualTo(Map.of("name", 1L));
        assertThat(Read.json("{\"title\":[],\"size\":[]}", schema).summary())
                .containsExactly("int_type at title", "int_type at size");
        assertThat(Read.json("{}", schema).summary()).containsExactly("missing at name");
        assertThat(Read.json("{\"title\":[],\"name\":1}", schema).isValid()).isTrue();
        assertThat(Read.json("{\"name\":[],\"title\":1}", schema).isValid()).isTrue();
    }

    @Test
    void reportsOtherKindsThanObjects() {
        TestSchema schema = TestSchema.of("Thing", named());
        for (String text : List.of("1", "\"{}\"", "null", "[{}]", "true")) {
            Violation violation = Read.json(text, schema).only();
            assertThat(violation.code()).isEqualTo("model_type");
            assertThat(violation.params()).isEqualTo(Map.of("class_name", "Thing"));
        }
        assertThat(Read.json("[1,{]", schema).codes()).containsExactly("json_invalid");
    }

    @Test
    void reportsMissingFieldsInDeclarationOrderAtTheEnd() {
        TestSchema inner =
                TestSchema.of("In", named("p", TestScalars.WHOLE, "q", TestScalars.WHOLE), TestSchema.required(0, 1));
        TestSchema outer = TestSchema.of(
                "Out", named("a", TestScalars.WHOLE, "b", inner, "c", TestScalars.WHOLE), TestSchema.required(0, 1, 2));
        Read.Outcome outcome = Read.json("\n {\"b\":{\"q\":\"x\"},\n\"d\":0}", outer);
        assertThat(outcome.summary())
                .containsExactly("int_parsing at b.q", "missing at b.p", "missing at a", "missing at c");
        Violation missing = outcome.violations().get(1);
        assertThat(missing.location()).isEqualTo(new Location(2, 7, 7));
        assertThat(missing.input()).isNull();
        assertThat(outcome.violations().get(2).location()).isEqualTo(new Location(2, 2, 2));
        assertThat(outcome.value()).isNull();
    }

    @Test
    void reportsMissingFieldsOfWideSchemas() {
        TestSchema schema =
                TestSchema.of("Wide", fieldsOf(NAMES.subList(10, 140)), TestSchema.required(0, 63, 64, 129));
        assertThat(Read.json("{\"" + NAMES.get(74) + "\":1}", schema).summary())
                .containsExactly(
                        "missing at " + new Path(List.of(NAMES.get(10))),
                        "missing at " + new Path(List.of(NAMES.get(73))),
                        "missing at " + new Path(List.of(NAMES.get(139))));
    }

    @Test
    void dropsForbidsOrKeepsUnknownMembers() {
        Map<String, Codec<?>> fields = named("a", TestScalars.WHOLE, "b", TestScalars.WHOLE);
        String text = "{\"x\":[1],\"a\":1,\"\\u0079\":{\"a\":null},\"b\":2,\"z\":\"s\"}";
        TestSchema.Row dropped =
                (TestSchema.Row) Read.json(text, TestSchema.of("T", fields)).value();
        assertThat(dropped.values()).isEqualTo(Map.of("a", 1L, "b", 2L));
        assertThat(dropped.extras()).isEmpty();
        TestSchema.Row kept = (TestSchema.Row) Read.json(text, TestSchema.of("T", fields, TestSchema.extra(Extra.KEEP)))
                .value();
        assertThat(List.copyOf(kept.extras().keySet())).containsExactly("x", "y", "z");
        assertThat(kept.extras()).containsEntry("z", "s").containsEntry("x", List.of(1L));
        Read.Outcome forbidden = Read.json(text, TestSchema.of("T", fields, TestSchema.extra(Extra.FORBID)));
        assertThat(forbidden.summary())
                .containsExactly("extra_forbidden at x", "extra_forbidden at y", "extra_forbidden at z");
        assertThat(forbidden.violations()).extracting(Violation::input).containsExactly("[…]", "{…}", "\"s\"");
        assertThat(forbidden.violations().get(0).params()).isEqualTo(Map.of("class_name", "T"));
        assertThat(forbidden.violations().get(0).location()).isEqualTo(new Location(1, 6, 5));
    }

    @Test
    void reportsAnUnknownMemberEachTimeItStandsThere() {
        TestSchema schema = TestSchema.of("T", named("a", TestScalars.WHOLE), TestSchema.extra(Extra.FORBID));
        assertThat(Read.json("{\"x\":1,\"x\":2}", schema).summary())
                .containsExactly("extra_forbidden at x", "extra_forbidden at x");
    }

    @Test
    void letsTheLastOfEqualMembersCount() {
        TestSchema inner = TestSchema.of("In", named("n", TestScalars.WHOLE));
        TestSchema schema = TestSchema.of("T", named("a", TestScalars.WHOLE, "ab", TestScalars.WHOLE, "in", inner));
        assertThat(((TestSchema.Row) Read.json("{\"a\":1,\"a\":2}", schema).value()).values())
                .isEqualTo(Map.of("a", 2L));
        assertThat(Read.json("{\"a\":\"x\",\"a\":2}", schema).isValid()).isTrue();
        assertThat(Read.json("{\"a\":\"x\",\"ab\":\"y\",\"a\":2}", schema).summary())
                .containsExactly("int_parsing at ab");
        assertThat(Read.json("{\"a\":1,\"a\":\"x\"}", schema).summary()).containsExactly("int_parsing at a");
        assertThat(Read.json("{\"in\":{\"n\":\"x\"},\"in\":{\"n\":1}}", schema).isValid())
                .isTrue();
        assertThat(Read.json("{\"in\":{\"n\":\"x\",\"n\":\"y\",\"n\":1}}", schema)
                        .isValid())
                .isTrue();
    }

    @Test
    void forgetsNothingThatLiesOutsideTheRepeatedMember() {
        TestSchema inner = TestSchema.of("In", named("n", TestScalars.WHOLE));
        Codec<List<Object>> list = TestScalars.codec("list", in -> in.readList(TestScalars.codec("in", inner::read)));
        assertThat(Read.json("[{\"n\":\"x\"},{\"n\":\"y\",\"n\":1},{\"n\":1}]", list)
                        .summary())
                .containsExactly("int_parsing at [0].n");
    }

    @Test
    void freesRoomForViolationsThatItForgets() {
        TestSchema schema = TestSchema.of("T", named("a", TestScalars.WHOLE, "b", TestScalars.WHOLE));
        ValidationOptions one = ValidationOptions.DEFAULTS.withMaxViolations(1);
        assertThat(Read.json("{\"a\":\"x\",\"a\":\"x\",\"a\":1,\"b\":\"x\"}", schema, one)
                        .summary())
                .containsExactly("int_parsing at b");
    }

    @Test
    void rejectsEqualMembersIfAsked() {
        TestSchema schema = TestSchema.of("T", named("a", TestScalars.WHOLE, "b", TestScalars.WHOLE));
        Read.Outcome outcome = Read.json("{\"a\":1,\"b\":2,\"\\u0061\":\"x\"}", schema, NO_DUPLICATES);
        assertThat(outcome.summary()).containsExactly("duplicate_key at a", "int_parsing at a");
        assertThat(Read.json("{\"x\":1,\"x\":2}", schema, NO_DUPLICATES).summary())
                .containsExactly("duplicate_key at x");
        assertThat(Read.json("{\"x\":1,\"y\":{\"x\":1}}", schema, NO_DUPLICATES).isValid())
                .isTrue();
        TestSchema keeping = TestSchema.of("T", named("a", TestScalars.WHOLE), TestSchema.extra(Extra.KEEP));
        assertThat(Read.json("{\"x\":1,\"x\":2}", keeping, NO_DUPLICATES).summary())
                .containsExactly("duplicate_key at x");
        assertThat(Read.json("{\"x\":1e999,\"x\":2}", keeping).isValid()).isTrue();
    }

    @Test
    void letsTheLastOfEqualKeysCount() {
        Object value = Read.any("{\"a\":1,\"b\":2,\"\\u0061\":3}").value();
        assertThat(value).isEqualTo(Map.of("a", 3L, "b", 2L));
        assertThat(List.copyOf(((Map<?, ?>) value).keySet())).isEqualTo(List.of("a", "b"));
        assertThat(Read.any("{\"a\":{\"x\":1e999},\"a\":3}").isValid()).isTrue();
        assertThat(Read.json("{\"a\":1,\"b\":{\"a\":1},\"a\":3}", TestScalars.ANY, NO_DUPLICATES)
                        .summary())
                .containsExactly("duplicate_key at a");
    }

    @Test
    void convertsKeys() {
        Codec<Object> map = TestScalars.codec("map", in -> in.readMap(TestScalars.WHOLE, TestScalars.TEXT));
        assertThat(Read.json("{\"1\":\"a\",\"\\u0032\":\"b\"}", map).value()).isEqualTo(Map.of(1L, "a", 2L, "b"));
        assertThat(Read.json("{}", map).value()).isEqualTo(Map.of());
        assertThat(Read.json("{\"1\":\"a\"}", map, ValidationOptions.DEFAULTS.withStrict(true))
                        .value())
                .isEqualTo(Map.of(1L, "a"));
        Read.Outcome bad = Read.json("{\"1\":\"a\",\n\"x\": 5}", map);
        assertThat(bad.summary()).containsExactly("int_parsing at x", "string_type at x");
        assertThat(bad.violations().get(0).location()).isEqualTo(new Location(2, 1, 10));
        assertThat(bad.violations().get(0).input()).isEqualTo("\"x\"");
        assertThat(bad.violations().get(1).location()).isEqualTo(new Location(2, 6, 15));
        assertThat(Read.json("{\"x\":\"a\",\"x\":\"a\"}", map).summary()).containsExactly("int_parsing at x");
        assertThat(Read.json("{\"1\":\"a\",\"01\":\"b\"}", map, NO_DUPLICATES).summary())
                .containsExactly("duplicate_key at [\"01\"]");
        assertThat(Read.json("[]", map).codes()).containsExactly("dict_type");
    }

    @Test
    void goesBackToStrictValuesBehindAKey() {
        Codec<Object> map = TestScalars.codec("map", in -> in.readMap(TestScalars.WHOLE, TestScalars.WHOLE));
        assertThat(Read.json("{\"1\":\"1\"}", map, ValidationOptions.DEFAULTS.withStrict(true))
                        .codes())
                .containsExactly("int_type");
    }

    @Test
    void readsTheValuesOfAStrictSchemaStrictly() {
        TestSchema strict = TestSchema.of("S", named("n", TestScalars.WHOLE), FieldTable::strict);
        TestSchema lax = TestSchema.of("L", named("s", strict, "n", TestScalars.WHOLE));
        assertThat(Read.json("{\"s\":{\"n\":\"1\"},\"n\":\"1\"}", lax).summary())
                .containsExactly("int_type at s.n");
        assertThat(Read.json("{\"s\":{\"n\":1},\"n\":\"1\"}", lax).isValid()).isTrue();
        TestSchema outer =
                TestSchema.of("O", named("l", TestSchema.of("I", named("n", TestScalars.WHOLE))), FieldTable::strict);
        assertThat(Read.json("{\"l\":{\"n\":\"1\"}}", outer).summary()).containsExactly("int_type at l.n");
    }

    @Test
    void readsListsAndSets() {
        Codec<Object> list = TestScalars.codec("list", in -> in.readList(TestScalars.WHOLE));
        Codec<Object> set = TestScalars.codec("set", in -> in.readSet(TestScalars.WHOLE));
        assertThat(Read.json(" [ 1 , \"2\",3 ] ", list).value()).isEqualTo(List.of(1L, 2L, 3L));
        assertThat(Read.json("[]", list).value()).isEqualTo(List.of());
        assertThat(Read.json("[3,1,3,\"1\"]", set).value()).isEqualTo(new java.util.LinkedHashSet<>(List.of(3L, 1L)));
        assertThat(Read.json("[]", set).value()).isEqualTo(java.util.Set.of());
        assertThat(Read.json("{}", list).codes()).containsExactly("list_type");
        assertThat(Read.json("{}", set).codes()).containsExactly("set_type");
        Read.Outcome bad = Read.json("[1,null,\n[],2,\"x\"]", list);
        assertThat(bad.summary()).containsExactly("int_type at [1]", "int_type at [2]", "int_parsing at [4]");
        assertThat(bad.value()).isNull();
    }

    @Test
    void saysWhichFieldACodecDoesNotKnow() {
        TestSchema schema = TestSchema.of("Thing", named("a", TestScalars.WHOLE));
        Codec<Object> codec = TestScalars.codec("codec", in -> {
            in.beginObject(schema);
            throw in.unexpectedField(in.nextField());
        });
        assertThatThrownBy(() -> Read.json("{\"a\":1}", codec))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No field 0 in Thing");
    }

    @Test
    void survivesDocumentsThatEndInsideAName() {
        TestSchema schema = schema(NAMES);
        String text = "{\"xxxxxxxxxxxxxxx\":1,\"xxxxxxxxxxxxxxxx\":2}";
        for (int length = 0; length < text.length(); length++) {
            assertThat(Read.json(text.substring(0, length), schema).codes()).containsExactly("json_invalid");
        }
    }
}
