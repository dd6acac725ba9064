package dev.formwork.runtime;

import static dev.formwork.runtime.TestSchema.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lists from streams, compared with the same text as a whole. */
class JsonItemsTest {
    private static final int[] CHUNKS = {1, 7, 8192};

    private static final TestSchema ITEM = TestSchema.of(
            "Item",
            named("id", TestScalars.WHOLE, "name", TestScalars.WORD, "more", TestScalars.ANY),
            TestSchema.required(0));

    @Test
    void givesWhatTheWholeTextGives() {
        Random random = new Random(10);
        for (int round = 0; round < 3_000; round++) {
            byte[] text = list(random).getBytes(StandardCharsets.UTF_8);
            if (round % 3 != 0) {
                text = RandomJson.damage(text, random);
            }
            compare(text, ITEM, options(random));
        }
    }

    @Test
    void givesWhatTheWholeTextGivesForAnyKindOfDocument() {
        Random random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            byte[] text = RandomJson.document(random).getBytes(StandardCharsets.UTF_8);
            if (round % 2 == 0) {
                text = RandomJson.damage(text, random);
            }
            compare(text, TestScalars.ANY, ValidationOptions.DEFAULTS.withMaxDepth(1 + random.nextInt(5)));
        }
    }

    @Test
    void givesWhatTheWholeTextGivesForListsLongerThanTheBuffer() {
        Random random = new Random(12);
        for (int round = 0; round < 20; round++) {
            StringBuilder text = new StringBuilder(" ".repeat(random.nextInt(20_000))).append('[');
            int items = 1 + random.nextInt(400);
            for (int i = 0; i < items; i++) {
                text.append(i == 0 ? "" : ",\n").append("{\"id\":").append(random.nextInt(5) == 0 ? "\"x\"" : "1");
                text.append(",\"more\":\"")
                        .append("é".repeat(random.nextInt(20) == 0 ? 20_000 : 30))
                        .append("\"}");
            }
            text.append(round % 4 == 0 ? "" : "]").append(" ".repeat(random.nextInt(20_000)));
            text.append(round % 4 == 1 ? "x" : "");
            compare(text.toString().getBytes(StandardCharsets.UTF_8), ITEM, ValidationOptions.DEFAULTS);
        }
    }

    @Test
    void findsATrailingCommaHoweverMuchSpaceFollows() {
        for (int spaces : new int[] {0, 1, 8190, 8191, 8192, 20_000}) {
            String space = " ".repeat(spaces);
            for (String text : List.of("[1," + space + "]", "[" + space + "]", "[" + space, "[1" + space + "2]")) {
                compare(text.getBytes(StandardCharsets.UTF_8), TestScalars.WHOLE, ValidationOptions.DEFAULTS);
            }
            Validated<?> read = JsonItems.readAll(
                    new Chunks("[1," + space + "]", 8192), TestScalars.TEXT, ValidationOptions.DEFAULTS);
            assertThat(read.violations().get(0).message()).startsWith("This is not JSON: trailing comma at line 1");
        }
    }

    private static ValidationOptions options(Random random) {
        return ValidationOptions.DEFAULTS
                .withFailFast(random.nextInt(5) == 0)
                .withMaxViolations(1 + random.nextInt(6))
                .withStrict(random.nextBoolean());
    }

    private static String list(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\n [" : "[");
        int items = random.nextInt(6);
        for (int i = 0; i < items; i++) {
            text.append(i == 0 ? "" : ",")
                    .append(List.of("", " ", "\n", "\r\n  ").get(random.nextInt(4)));
            switch (random.nextInt(6)) {
                case 0 -> text.append("null");
                case 1 -> text.append("{}");
                default -> {
                    text.append("{\"id\":")
                            .append(List.of("1", "\"2\"", "\"x\"", "null").get(random.nextInt(4)));
                    text.append(",\"name\":")
                            .append(List.of("\"é]},\"", "\"a\\\"b\"", "\"Q\"", "[]")
                                    .get(random.nextInt(4)));
                    text.append(",\"more\":")
                            .append(RandomJson.document(random))
                            .append('}');
                }
            }
        }
        return text.append(random.nextBoolean() ? "]" : " ] \n").toString();
    }

    private static <T> void compare(byte[] text, Codec<T> codec, ValidationOptions options) {
        Codec<Object> list = TestScalars.codec("list", in -> in.readList(codec));
        Read.Outcome whole = Read.json(text, list, options);
        for (int chunk : CHUNKS) {
            Validated<List<T>> read = JsonItems.readAll(new Chunks(text, chunk), codec, options);
            assertThat(read.violations())
                    .as("%s", new String(text, StandardCharsets.UTF_8))
                    .isEqualTo(whole.violations());
            if (read.isValid()) {
                assertThat(read.orElseThrow()).isEqualTo(whole.value());
            }
        }
    }

    @Test
    void streamsEachItemWithItsOwnViolations() {
        String text = " [{\"id\":1},\n{\"id\":\"x\",\"name\":\"Q\"},{\"id\":3},{},7]\n ";
        for (int chunk : CHUNKS) {
            List<Validated<TestSchema.Row>> items = stream(text, chunk, ValidationOptions.DEFAULTS);
            assertThat(items)
                    .extracting(JsonItemsTest::describe)
                    .containsExactly(
                            "1",
                            "[int_parsing at [1].id, uuid_parsing at [1].name]",
                            "3",
                            "[missing at [3].id]",
                            "[model_type at [4]]");
            assertThat(items.get(1).violations().get(0).location()).isEqualTo(new Location(2, 7, 18));
            assertThat(((Validated.Invalid<?>) items.get(1)).title()).isEqualTo("Item");
        }
    }

    @Test
    void appliesLimitsToEachItem() {
        String text =
                "[{\"id\":\"x\",\"name\":\"Q\",\"more\":[{\"\":[]}]},{\"id\":1},{\"id\":\"x\",\"name\":[]},{\"id\":4}]";
        for (int chunk : CHUNKS) {
            assertThat(stream(text, chunk, ValidationOptions.DEFAULTS.withFailFast(true)))
                    .extracting(JsonItemsTest::describe)
                    .containsExactly("[int_parsing at [0].id]", "1", "[int_parsing at [2].id]", "4");
            assertThat(stream(text, chunk, ValidationOptions.DEFAULTS.withMaxViolations(1)))
                    .extracting(JsonItemsTest::describe)
                    .containsExactly(
                            "[int_parsing at [0].id, too_many_violations at $]", "1",
                            "[int_parsing at [2].id, too_many_violations at $]", "4");
        }
    }

    @Test
    void goesBackToLaxValuesBehindAnItemThatWasGivenUp() {
        TestSchema strict = TestSchema.of("S", named("n", TestScalars.WHOLE), FieldTable::strict);
        TestSchema item =
                TestSchema.of("L", named("n", TestScalars.WHOLE, "s", strict), table -> table.secret(table.field(1)));
        String text = "[{\"s\":{\"n\":\"1\"}},{\"n\":\"1\"},{\"n\":\"x\"}]";
        JsonItems<TestSchema.Row> items =
                JsonItems.open(new Chunks(text, 7), item, ValidationOptions.DEFAULTS.withFailFast(true));
        assertThat(items.next()).isTrue();
        assertThat(items.item().isValid()).isFalse();
        assertThat(items.next()).isTrue();
        assertThat(items.item().isValid()).isTrue();
        assertThat(items.next()).isTrue();
        assertThat(items.item().violations().get(0).input()).isEqualTo("\"x\"");
    }

    @Test
    void endsWithASyntaxError() {
        for (int chunk : CHUNKS) {
            assertThat(stream("[{\"id\":1},{\"id\":2}}]", chunk, ValidationOptions.DEFAULTS))
                    .extracting(JsonItemsTest::describe)
                    .containsExactly("1", "2", "[json_invalid at $]");
            assertThat(stream("[{\"id\":1}] x", chunk, ValidationOptions.DEFAULTS))
                    .extracting(JsonItemsTest::describe)
                    .containsExactly("1", "[json_invalid at $]");
            assertThat(stream("[{\"id\":1},{\"id\":\"x\",]", chunk, ValidationOptions.DEFAULTS))
                    .extracting(JsonItemsTest::describe)
                    .containsExactly("1", "[json_invalid at $]");
            assertThat(stream("[{\"id\":1},{\"id\":\"x\",]", chunk, ValidationOptions.DEFAULTS.withFailFast(true)))
                    .extracting(JsonItemsTest::describe)
                    .containsExactly("1", "[json_invalid at $]");
            assertThat(stream("", chunk, ValidationOptions.DEFAULTS))
                    .extracting(JsonItemsTest::describe)
                    .containsExactly("[json_invalid at $]");
            assertThat(stream("{\"id\":1}", chunk, ValidationOptions.DEFAULTS))
                    .extracting(JsonItemsTest::describe)
                    .containsExactly("[list_type at $]");
            assertThat(stream("[]", chunk, ValidationOptions.DEFAULTS)).isEmpty();
        }
    }

    @Test
    void hasNoItemBeforeTheFirstAndAfterTheLast() {
        JsonItems<?> items = JsonItems.open(new Chunks("[{\"id\":1}]", 1), ITEM, ValidationOptions.DEFAULTS);
        assertThatThrownBy(items::item).isInstanceOf(IllegalStateException.class);
        assertThat(items.next()).isTrue();
        assertThat(items.next()).isFalse();
        assertThat(items.next()).isFalse();
        assertThatThrownBy(items::item).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void passesTroubleWithTheStreamOn() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> JsonItems.readAll(broken, ITEM, ValidationOptions.DEFAULTS))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("broken");
    }

    private static List<Validated<TestSchema.Row>> stream(String text, int chunk, ValidationOptions options) {
        JsonItems<TestSchema.Row> items = JsonItems.open(new Chunks(text, chunk), ITEM, options);
        List<Validated<TestSchema.Row>> all = new ArrayList<>();
        while (items.next()) {
            all.add(items.item());
        }
        return all;
    }

    private static String describe(Validated<TestSchema.Row> item) {
        return item.isValid()
                ? String.valueOf(item.orElseThrow().values().get("id"))
                : new Read.Outcome(null, item.violations()).summary().toString();
    }

    /** Gives so many bytes at most with each read. */
    private static final class Chunks extends ByteArrayInputStream {
        private final int chunk;

        Chunks(byte[] bytes, int chunk) {
            super(bytes);
            this.chunk = chunk;
        }

        Chunks(String text, int chunk) {
            this(text.getBytes(StandardCharsets.UTF_8), chunk);
        }

        @Override
        public synchronized int read(byte[] to, int offset, int length) {
            return super.read(to, offset, Math.min(length, chunk));
        }
    }
}
