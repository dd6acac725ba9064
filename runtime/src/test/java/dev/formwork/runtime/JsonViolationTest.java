package dev.formwork.runtime;

import static dev.formwork.runtime.TestSchema.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.Extra;
import dev.formwork.runtime.ValidationOptions.DuplicateKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a violation tells: path, place, excerpt; how many there are; and what secrets keep to themselves. */
class JsonViolationTest {
    private static final Codec<Object> ITEMS = TestScalars.codec("items", in -> in.readList(TestScalars.WHOLE));

    @Test
    void tellsPathAndPlaceOfEveryBadValueWhereverItIs() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<String> expected = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            nested(text, "", 4, random, expected);
            ValidationOptions options = ValidationOptions.DEFAULTS.withMaxViolations(100_000);
            assertThat(Read.json(text.toString(), NESTED, options).violations())
                    .extracting(violation -> violation.path() + " " + violation.location())
                    .isEqualTo(expected);
        }
    }

    /** Lists and maps of such; numbers are good, everything else is bad. */
    private static final Codec<Object> NESTED = TestScalars.codec("nested", JsonViolationTest::readNested);

    private static Object readNested(Input in) {
        JsonInput json = (JsonInput) in;
        return switch (json.peek(json.position())) {
            case '[' -> in.readList(NESTED);
            case '{' -> in.readMap(NESTED);
            default -> in.readScalar(TestScalars.WHOLE);
        };
    }

    private static void nested(StringBuilder text, String path, int depth, Random random, List<String> expected) {
        int kind = random.nextInt(depth == 0 ? 3 : 7);
        if (kind == 0) {
            text.append(random.nextInt(1000));
        } else if (kind <= 2) {
            expected.add((path.isEmpty() ? "$" : path) + " " + place(text));
            text.append(List.of("null", "true", "\"é\uD83D\uDE00\"", "\"long enough for more than a few words\"")
                    .get(random.nextInt(4)));
        } else {
            boolean object = kind > 4;
            text.append(object ? '{' : '[');
            int size = random.nextInt(8);
            for (int i = 0; i < size; i++) {
                text.append(i == 0 ? "" : ",")
                        .append(List.of("", " ", "\n", "\r\n", "").get(random.nextInt(5)));
                if (object) {
                    text.append("\"é").append(i).append("\":").append(random.nextInt(9) == 0 ? "\n" : "");
                }
                String step = object ? (path.isEmpty() ? "" : ".") + "é" + i : "[" + i + "]";
                nested(text, path + step, depth - 1, random, expected);
            }
            text.append(object ? '}' : ']');
        }
    }

    private static Location place(StringBuilder before) {
        String text = before.toString();
        int lineStart = text.lastIndexOf('\n') + 1;
        return new Location(
                1 + (int) text.chars().filter(c -> c == '\n').count(),
                1 + text.codePointCount(lineStart, text.length()),
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    }

    @Test
    void locatesInAnyOrder() {
        Random random = new Random(8);
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 6000) {
                text.append(List.of("a", "abcdefgh", "é", "\uD83D\uDE00", "\n", "日本", "\n\n\n", "x".repeat(50))
                        .get(random.nextInt(round % 2 == 0 ? 8 : 4)));
            }
            byte[] bytes = ("skip" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            Locator locator = new Locator(bytes, 4);
            for (int i = 0; i < 60; i++) {
                int chars = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
                Location expected = place(new StringBuilder(text.substring(0, chars)));
                assertThat(locator.locate(4 + (int) expected.offset())).isEqualTo(expected);
            }
        }
    }

    @Test
    void showsScalarsAsCompactTextAndContainersByKind() {
        assertThat(excerpts(
                        "[null,true,\"a\\u0022\\u00e9\\/\\n\\u0001\",[],[ ],{},{ },[1],{\"a\":1},1.50,1e1,-0.0,1e400,"
                                + "12345678901234567890,\"\\ud83d\\ude00\"]"))
                .containsExactly(
                        "null",
                        "true",
                        "\"a\\\"é/\\n\\u0001\"",
                        "[]",
                        "[]",
                        "{}",
                        "{}",
                        "[…]",
                        "{…}",
                        "1.5",
                        "10.0",
                        "-0.0",
                        "1e400",
                        "12345678901234567890",
                        "\"\uD83D\uDE00\"");
    }

    @Test
    void shortensExcerptsToSixtyCharacters() {
        String most = "x".repeat(58);
        assertThat(excerpts("[\"" + most + "\"]")).containsExactly("\"" + most + "\"");
        assertThat(excerpts("[\"" + most + "x\"]")).containsExactly("\"" + most + "…");
        assertThat(excerpts("[\"" + "x".repeat(10_000) + "\"]")).containsExactly("\"" + most + "…");
        assertThat(excerpts("[" + "9".repeat(61) + "]")).containsExactly("9".repeat(59) + "…");
        assertThat(excerpts("[\"" + "x".repeat(57) + "\uD83D\uDE00xx\"]")).containsExactly("\"" + "x".repeat(57) + "…");
        for (int length = 50; length < 70; length++) {
            String excerpt = excerpts("[\"" + "x".repeat(length) + "\uD83D\uDE00".repeat(20) + "\"]")
                    .get(0);
            assertThat(excerpt).hasSizeBetween(59, 60).endsWith("…");
            assertThat(Character.isSurrogate(excerpt.charAt(excerpt.length() - 2)))
                    .isEqualTo(Character.isLowSurrogate(excerpt.charAt(excerpt.length() - 2)));
        }
    }

    @Test
    void showsJavaValuesAsItShowsText() {
        assertThat(Excerpt.of(null)).isEqualTo("null");
        assertThat(Excerpt.of(1.5)).isEqualTo("1.5");
        assertThat(Excerpt.of("a\"b")).isEqualTo("\"a\\\"b\"");
        assertThat(Excerpt.of(List.of())).isEqualTo("[]");
        assertThat(Excerpt.of(List.of(1))).isEqualTo("[…]");
        assertThat(Excerpt.of(new Object[0])).isEqualTo("[]");
        assertThat(Excerpt.of(new int[] {1})).isEqualTo("[…]");
        assertThat(Excerpt.of(Map.of())).isEqualTo("{}");
        assertThat(Excerpt.of(Map.of("a", 1))).isEqualTo("{…}");
        assertThat(Excerpt.of(java.util.Optional.of("a"))).isEqualTo("\"a\"");
        assertThat(Excerpt.of(java.time.LocalDate.of(2020, 1, 2))).isEqualTo("\"2020-01-02\"");
        assertThat(Excerpt.of('x')).isEqualTo("\"x\"");
        assertThat(Excerpt.of(new java.math.BigInteger("9".repeat(70)))).isEqualTo("9".repeat(59) + "…");
    }

    private static List<String> excerpts(String list) {
        Codec<Object> wrong = TestScalars.codec(
                "wrong",
                in -> in.readList(TestScalars.codec("item", item -> {
                    ((JsonInput) item).skipValue();
                    item.report(ViolationCode.VALUE_ERROR, Map.of());
                    return null;
                })));
        return Read.json(list, wrong).violations().stream()
                .map(Violation::input)
                .toList();
    }

    @Test
    void stopsAtTheLimitAndSaysSo() {
        ValidationOptions three = ValidationOptions.DEFAULTS.withMaxViolations(3);
        assertThat(Read.json("[[],[],[]]", ITEMS, three).codes()).containsExactly("int_type", "int_type", "int_type");
        Read.Outcome four = Read.json("[[],[],[],\n[],[],nonsense", ITEMS, three);
        assertThat(four.codes()).containsExactly("int_type", "int_type", "int_type", "too_many_violations");
        Violation last = four.violations().get(3);
        assertThat(last.path()).isEqualTo(Path.ROOT);
        assertThat(last.location()).isEqualTo(new Location(2, 1, 11));
        assertThat(last.params()).isEqualTo(Map.of("limit", 3));
    }

    @Test
    void stopsAtTheFirstViolationIfAsked() {
        ValidationOptions fast = ValidationOptions.DEFAULTS.withFailFast(true);
        assertThat(Read.json("[1,\"x\",[],nonsense", ITEMS, fast).summary()).containsExactly("int_parsing at [1]");
        assertThat(Read.json("[1,nonsense", ITEMS, fast).codes()).containsExactly("json_invalid");
    }

    @Test
    void dropsEverythingElseWhenTheTextIsNoJson() {
        assertThat(Read.json("[\"x\",[],1] ]", ITEMS).codes()).containsExactly("json_invalid");
        assertThat(Read.json("[\"x\",[],1,,]", ITEMS).codes()).containsExactly("json_invalid");
    }

    @Test
    void keepsSecretsOutOfViolations() {
        TestSchema inner = TestSchema.of("In", named("w", TestScalars.WORD, "n", TestScalars.WHOLE));
        TestSchema schema = TestSchema.of(
                "T",
                named(
                        "open",
                        TestScalars.WORD,
                        "token",
                        TestScalars.WORD,
                        "box",
                        inner,
                        "list",
                        inner,
                        "after",
                        TestScalars.WORD),
                table -> table.secret(table.field(1), table.field(2))
                        .extra(Extra.FORBID)
                        .required(table.field(3)));
        Read.Outcome outcome = Read.json(
                "{\"open\":\"Ax\",\"token\":\"SeCret\",\"box\":{\"w\":\"SeCret\",\"n\":\"SeCret\",\"m\":1},"
                        + "\"token\":\"SeCret2\",\"after\":\"Bx\",\"more\":\"Cx\"}",
                schema);
        assertThat(outcome.summary())
                .containsExactly(
                        "uuid_parsing at open",
                        "uuid_parsing at box.w",
                        "int_parsing at box.n",
                        "uuid_parsing at token",
                        "uuid_parsing at after",
                        "extra_forbidden at more",
                        "missing at list");
        assertThat(outcome.violations())
                .extracting(Violation::input)
                .containsExactly("\"Ax\"", null, null, null, "\"Bx\"", null, null);
        assertThat(outcome.violations().get(0).params()).containsEntry("error", "no word: Ax");
        assertThat(outcome.violations().get(3).params()).isEmpty();
        assertThat(outcome.violations().get(3).message())
                .isEqualTo("The text is not a UUID: what exactly is not told, since the value is secret");
        assertThat(outcome.violations().toString()).doesNotContain("SeCret");
    }

    @Test
    void keepsARepeatedSecretOutOfViolations() {
        TestSchema schema = TestSchema.of(
                "T", named("token", TestScalars.TEXT, "x", TestScalars.TEXT), table -> table.secret(table.field(0)));
        ValidationOptions options = ValidationOptions.DEFAULTS.withDuplicateKeys(DuplicateKeys.REJECT);
        Read.Outcome outcome = Read.json("{\"token\":\"SeCret\",\"x\":\"\",\"token\":\"SeCret\"}", schema, options);
        assertThat(outcome.summary()).containsExactly("duplicate_key at token");
        assertThat(outcome.violations().toString()).doesNotContain("SeCret");
    }

    @Test
    void writesPathsAsPointersAndForPeople() {
        Path path = new Path(List.of(0, "state", "a b", "a/b~c", "0", 1, "é", "x\"y\n", "", "\u0000"));
        assertThat(path.toPointer()).isEqualTo("/0/state/a b/a~1b~0c/0/1/é/x\"y\n//\u0000");
        assertThat(path.toString())
                .isEqualTo("[0].state[\"a b\"][\"a/b~c\"][\"0\"][1].é[\"x\\\"y\\n\"][\"\"][\"\\u0000\"]");
        assertThat(Path.ROOT.toString()).isEqualTo("$");
        assertThat(Path.ROOT.toPointer()).isEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Path(List.of(1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
