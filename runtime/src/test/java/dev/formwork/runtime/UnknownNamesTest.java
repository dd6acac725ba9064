package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.Extra;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is remembered of the objects before must never change what is read of the next one. */
class UnknownNamesTest {
    private static final List<String> NAMES =
            List.of("id", "name", "created", "a_name_of_more_than_32_characters_", "x");
    private static final List<String> OTHERS =
            List.of("ident", "nam", "revision", "a_name_of_more_than_32_characters_too", "x\\u0079", "größe", "", "y");
    private static final List<String> VALUES = List.of(
            "null", "1", "-2.5", "\"text\"", "true", "[]", "{}", "[1, {\"id\": [null]}]", "{\"id\": {\"y\": 3}}");

    private final Random random = new Random(3);

    @ParameterizedTest
    @EnumSource(
            value = Extra.class,
            names = {"IGNORE", "KEEP"})
    void listsAreReadLikeTheirItems(Extra extra) {
        TestSchema schema = TestSchema.of(
                "Item",
                TestSchema.named(NAMES.stream()
                        .flatMap(name -> java.util.stream.Stream.of(name, Codecs.ANY))
                        .toArray()),
                table -> table.extra(extra).nullable(table.field(0), table.field(2)));
        for (int round = 0; round < 2_000; round++) {
            List<String> items = items();
            List<TestSchema.Row> each = items.stream().map(schema::validateJson).toList();
            String list = "[" + String.join(random.nextBoolean() ? "," : " , ", items) + "]";

            assertThat(schema.validateJsonList(list)).as(list).isEqualTo(each);
            assertThat(schema.validateJsonList(new ByteArrayInputStream(list.getBytes(UTF_8))))
                    .as(list)
                    .isEqualTo(each);
        }
    }

    /** Objects that mostly have the same members in the same order. */
    private List<String> items() {
        List<String> names = new ArrayList<>(NAMES);
        for (int i = random.nextInt(5); i > 0; i--) {
            names.add(random.nextInt(names.size() + 1), OTHERS.get(random.nextInt(OTHERS.size())));
        }
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            if (random.nextInt(4) == 0) {
                Collections.swap(names, random.nextInt(names.size()), random.nextInt(names.size()));
            }
            items.add(item(names));
        }
        return items;
    }

    private String item(List<String> names) {
        List<String> members = new ArrayList<>();
        for (String name : names) {
            if (random.nextInt(10) > 0) {
                String colon = random.nextInt(10) == 0 ? " : " : ":";
                members.add('"' + name + '"' + colon + VALUES.get(random.nextInt(VALUES.size())));
            }
        }
        return "{" + String.join(random.nextInt(10) == 0 ? ", " : ",", members) + "}";
    }
}
