package dev.formwork.processor.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

public class GenericSchemasTest {
    private static final UUID ID = UUID.fromString("5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11");
    private static final Codec<Page<Item>> ITEMS = ImmutablePage.codec(ImmutableItem.CODEC);
    private static final String PEN = "{\"name\":\"pen\",\"color\":\"dark\"}";
    private static final Item DARK_PEN = item("pen", Item.Color.BLACK);

    private static Item item(String name, Item.Color color) {
        return ImmutableItem.builder().name(name).color(color).build();
    }

    private static List<String> violations(Validated<?> result) {
        return result.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    // ---- reading

    @Test
    void codecGivenAtTheCallReadsTheItems() {
        String json = "{\"items\": [" + PEN + "], \"first\": " + PEN + ", \"byName\": {\"a\": " + PEN + "}}";

        Page<Item> page = ITEMS.validateJson(json.getBytes(StandardCharsets.UTF_8));

        assertThat(page.items()).containsExactly(DARK_PEN);
        assertThat(page.first()).contains(DARK_PEN);
        assertThat(page.byName()).containsExactly(Map.entry("a", DARK_PEN));
        assertThat(page.count()).isZero();
        assertThat(page.fieldsSet()).hasToString("[ITEMS, FIRST, BY_NAME]");
    }

    @Test
    void violationsLeadIntoTheItems() {
        assertThat(violations(ITEMS.tryValidateJson("{\"items\": [{}, {\"name\": 7}], \"byName\": {\"x\": null}}")))
                .containsExactly("items[0].name missing", "items[1].name string_type", "byName.x model_type");
    }

    @Test
    void plainObjectsObeyTheSameRules() {
        Map<String, Object> input = Map.of("items", List.of(Map.of("name", "pen", "color", "dark")));

        assertThat(ITEMS.validate(input).items()).containsExactly(DARK_PEN);
        assertThat(violations(ImmutablePage.codec(Codecs.UUID).tryValidate(Map.of("items", List.of("x")))))
                .containsExactly("items[0] uuid_parsing");
    }

    @Test
    void listsAndStreamsOfGenericSchemasAreRead() {
        Codec<Page<UUID>> codec = ImmutablePage.codec(Codecs.UUID);

        assertThat(codec.validateJsonList("[{\"items\": [\"" + ID + "\"]}, {\"items\": []}]"))
                .extracting(Page::items)
                .containsExactly(List.of(ID), List.of());
    }

    @Test
    void recursiveGenericSchemasAreReadAndWritten() {
        String json = "{\"value\":1,\"children\":[{\"value\":2,\"children\":[]},"
                + "{\"value\":3,\"children\":[{\"value\":4,\"children\":[]}]}]}";
        Codec<Node<Integer>> codec = ImmutableNode.codec(Codecs.INTEGER);

        Node<Integer> root = codec.validateJson(json);

        assertThat(root.children().get(1).children().get(0).value()).isEqualTo(4);
        assertThat(codec.toJson(root)).isEqualTo(json);
        assertThat(violations(codec.tryValidateJson(json.replace("4", "\"x\""))))
                .containsExactly("children[1].children[0].value int_parsing");
    }

    @Test
    void boundsAndNamesThatHideClassesAreKept() {
        Codec<Range<Integer, Item, @Nullable Object>> codec =
                ImmutableRange.codec(Codecs.INTEGER, ImmutableItem.CODEC, Codecs.ANY);

        Range<Integer, Item, @Nullable Object> range =
                codec.validateJson("{\"from\": 1, \"to\": 3, \"owner\": " + PEN + ", \"out\": [1]}");

        assertThat(range.contains(2)).isTrue();
        assertThat(range.contains(4)).isFalse();
        assertThat(range.owner().color()).isEqualTo(Item.Color.BLACK);
        assertThat(codec.toPlain(range)).hasToString("{from=1, to=3, owner={name=pen, color=BLACK}, out=[1]}");
    }

    @Test
    void nullIsRefusedForAValueEvenIfItsCodecAdmitsIt() {
        Codec<Node<Object>> any = ImmutableNode.codec(Codecs.ANY);
        Codec<Node<@Nullable Integer>> nullable = ImmutableNode.codec(Codecs.nullable(Codecs.INTEGER));

        assertThat(violations(any.tryValidateJson("{\"value\": null}"))).containsExactly("value null_forbidden");
        assertThat(violations(nullable.tryValidateJson("{\"value\": null}"))).containsExactly("value null_forbidden");
        assertThat(violations(nullable.tryValidate(Map.of("value", "x")))).containsExactly("value int_parsing");
        assertThat(violations(ImmutableNode.codec(Codecs.INTEGER).tryValidateJson("{\"value\": null}")))
                .containsExactly("value int_type");
    }

    @Test
    void nullsInCollectionsAreUpToTheCodec() {
        String json = "{\"items\": [1, null]}";

        assertThat(ImmutablePage.codec(Codecs.nullable(Codecs.INTEGER))
                        .validateJson(json)
                        .items())
                .containsExactly(1, null);
        assertThat(violations(ImmutablePage.codec(Codecs.INTEGER).tryValidateJson(json)))
                .containsExactly("items[1] int_type");
    }

    // ---- building and copying

    @Test
    void buildersCopiesAndResetsAreGeneric() {
        ImmutablePage<String> page =
                ImmutablePage.<String>builder().items(List.of("a")).count(2).build();

        assertThat(ImmutablePage.copyOf(page)).isSameAs(page);
        assertThat(page.withFirst("b").first()).contains("b");
        assertThat(page.resetFields().count()).isZero();
        assertThat(page.resetFields().fieldsSet()).hasToString("[ITEMS, COUNT]");
        assertThat(ImmutablePage.RESET_FIELDS).isEqualTo(Set.of(ImmutablePage.Field.COUNT));
        assertThat(page).hasToString("Page{items=[a], count=2, first=null, byName={}}");
        assertThatIllegalStateException()
                .isThrownBy(() -> ImmutablePage.<String>builder().build())
                .withMessageContaining("items");
        assertThatNullPointerException()
                .isThrownBy(() -> ImmutableNode.<String>builder().value(null))
                .withMessage("value");
    }

    @Test
    void equalityIgnoresTheCodecAndTheResetFields() {
        ImmutablePage<UUID> built =
                ImmutablePage.<UUID>builder().items(List.of(ID)).count(7).build();
        Page<UUID> read = ImmutablePage.codec(Codecs.UUID).validateJson("{\"items\": [\"" + ID + "\"]}");

        assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(read).isNotEqualTo(built.withItems(List.of()));
    }

    // ---- type arguments that classes do not know

    @Test
    void instanceThatAnEqualCodecReadIsTakenAsItIs() {
        Page<Page<Item>> page = ImmutablePage.codec(ITEMS).validateJson("{\"items\": [{\"items\": [" + PEN + "]}]}");

        assertThat(ImmutablePage.codec(ImmutablePage.codec(ImmutableItem.CODEC)).validate(page))
                .isSameAs(page);
    }

    @Test
    void instanceOfOtherTypeArgumentsIsReadAgain() {
        Page<String> texts = ImmutablePage.codec(Codecs.STRING).validateJson("{\"items\": [\"7\", \"x\"]}");
        ImmutablePage<String> built =
                ImmutablePage.<String>builder().items(List.of("8")).build();

        assertThat(violations(ImmutablePage.codec(Codecs.INTEGER).tryValidate(texts)))
                .containsExactly("items[1] int_parsing");
        assertThat(ImmutablePage.codec(Codecs.INTEGER).validate(built).items()).containsExactly(8);
    }

    @Test
    void builtInstanceIsReadAgainByWhatItsItemsAre() {
        ImmutablePage<Item> built =
                ImmutablePage.<Item>builder().items(List.of(DARK_PEN)).build();

        assertThat(ITEMS.validate(built).items().get(0)).isSameAs(DARK_PEN);
    }

    @Test
    void otherImplementationIsReadFieldByField() {
        ItemPage page = ImmutableItemPage.validateJson("{\"title\": \"t\", \"items\": [" + PEN + "]}");

        Page<Item> read = ITEMS.validate(page);

        assertThat(read).isInstanceOf(ImmutablePage.class);
        assertThat(read.items().get(0)).isSameAs(page.items().get(0));
        assertThat(violations(ImmutablePage.codec(Codecs.UUID).tryValidate(page)))
                .containsExactly("items[0] uuid_type");
    }

    // ---- writing

    @Test
    void instanceThatWasReadIsWrittenByTheCodecsItWasReadWith() {
        Codec<Page<Item.Color>> codec =
                ImmutablePage.codec(Codecs.enumeration(Item.Color.class, Item.Color.values(), "pale", "dark"));
        String json = "{\"items\":[\"dark\"],\"count\":0,\"first\":\"pale\",\"byName\":{}}";

        Page<Item.Color> page = codec.validateJson(json);

        assertThat(page.toJson()).isEqualTo(json);
        assertThat(ImmutablePage.copyOf(page).withCount(3).toJson()).isEqualTo(json.replace(":0", ":3"));
        assertThat(page.resetFields().toJson()).isEqualTo(json);
        assertThat(page.toMap()).hasToString("{items=[BLACK], count=0, first=WHITE, byName={}}");
    }

    @Test
    void builtInstanceIsWrittenByTheClassesOfItsValues() {
        ImmutablePage<Object> page = ImmutablePage.builder()
                .items(Arrays.asList(DARK_PEN, List.of(DARK_PEN), ID, 7, Item.Color.BLACK, null))
                .build();

        assertThat(page.toJson())
                .isEqualTo("{\"items\":[" + PEN + ",[" + PEN + "],\"" + ID
                        + "\",7,\"BLACK\",null],\"count\":0,\"first\":null,\"byName\":{}}");
        assertThat(page.toMap().get("items"))
                .isEqualTo(Arrays.asList(
                        Map.of("name", "pen", "color", Item.Color.BLACK),
                        List.of(Map.of("name", "pen", "color", Item.Color.BLACK)),
                        ID,
                        7,
                        Item.Color.BLACK,
                        null));
    }

    @Test
    void builtInstanceIsWrittenExactlyByACodec() {
        ImmutablePage<Item.Color> page = ImmutablePage.<Item.Color>builder()
                .items(List.of(Item.Color.BLACK))
                .build();
        Codec<Page<Item.Color>> codec =
                ImmutablePage.codec(Codecs.enumeration(Item.Color.class, Item.Color.values(), "pale", "dark"));

        assertThat(codec.toJson(page, DumpOptions.ALL.onlySet())).isEqualTo("{\"items\":[\"dark\"]}");
    }

    @Test
    void optionsReachIntoItemsOfABuiltInstance() {
        ImmutablePage<Item> page = ImmutablePage.<Item>builder()
                .items(List.of(ImmutableItem.builder().name("pen").build()))
                .build();

        assertThat(page.toJson(DumpOptions.ALL.onlySet())).isEqualTo("{\"items\":[{\"name\":\"pen\"}]}");
    }

    // ---- as fields of other schemas

    private static final String CATALOG = "{\"items\":{\"items\":[" + PEN + "]},"
            + "\"pages\":{\"items\":[{\"items\":[" + PEN + "]}]},"
            + "\"ids\":[{\"items\":[\"" + ID + "\"]}],"
            + "\"colors\":{\"a\":{\"items\":[\"dark\"]}},"
            + "\"anything\":{\"items\":[null,1]},"
            + "\"rows\":{\"items\":[[" + PEN + "]]},"
            + "\"holes\":{\"items\":[1,null]},"
            + "\"tree\":{\"value\":[1],\"children\":[{\"value\":[2]}]},"
            + "\"array\":[{\"items\":[]}]}";

    @Test
    void fieldsOfGenericSchemasAreReadAndWrittenBack() {
        Catalog catalog = ImmutableCatalog.validateJson(CATALOG);

        assertThat(catalog.pages().orElseThrow().items().get(0).items()).containsExactly(DARK_PEN);
        assertThat(catalog.colors().get("a").items()).containsExactly(Item.Color.BLACK);
        assertThat(catalog.holes().items()).containsExactly(1, null);
        assertThat(catalog.tree().orElseThrow().children().get(0).value()).containsExactly(2);
        assertThat(ImmutableCatalog.copyOf(catalog).toJson(DumpOptions.ALL.onlySet()))
                .isEqualTo(CATALOG);
    }

    @Test
    void violationsInFieldsOfGenericSchemasHaveTheirPaths() {
        String json = CATALOG.replace(ID.toString(), "x")
                .replace("{\"items\":[1,null]}", "{\"items\":[true,\"y\"]}")
                .replace("[2]", "[\"z\"]");

        assertThat(violations(ImmutableCatalog.tryValidateJson(json)))
                .containsExactly(
                        "ids[0].items[0] uuid_parsing",
                        "holes.items[1] int_parsing",
                        "tree.children[0].value[0] int_parsing");
    }

    @Test
    void builtPageInAnotherSchemaIsWrittenByTheCodecOfTheField() {
        ImmutablePage<Item.Color> colors = ImmutablePage.<Item.Color>builder()
                .items(List.of(Item.Color.BLACK))
                .build();
        ImmutableCatalog catalog =
                ImmutableCatalog.copyOf(ImmutableCatalog.validateJson(CATALOG)).withColors(Map.of("a", colors));

        assertThat(catalog.toJson(DumpOptions.ALL.onlySet())).isEqualTo(CATALOG);
    }

    @Test
    void schemaOfAGenericOneHasAllOperations() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> ImmutableItemPage.validateJson("{\"items\": [1]}"))
                .satisfies(thrown -> assertThat(thrown.violations())
                        .extracting(violation -> violation.path() + " " + violation.code())
                        .containsExactly("items[0] model_type", "title missing"));
    }
}
