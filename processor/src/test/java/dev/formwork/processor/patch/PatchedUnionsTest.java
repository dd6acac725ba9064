package dev.formwork.processor.patch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.processor.generic.ImmutableItem;
import dev.formwork.processor.generic.ImmutablePage;
import dev.formwork.processor.generic.Item;
import dev.formwork.processor.generic.Page;
import dev.formwork.processor.union.ImmutablePet;
import dev.formwork.processor.union.ImmutablePetCat;
import dev.formwork.processor.union.ImmutablePetDog;
import dev.formwork.processor.union.Pet;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.Validated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Merge patches of unions, of members that a schema does not name, and of generic schemas. */
class PatchedUnionsTest {
    private static final ImmutablePetCat TOM =
            ImmutablePetCat.builder().name("Tom").lives(9).build();

    private static List<String> violations(Validated<?> result) {
        return result.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    private static ImmutablePetDog rex() {
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        extras.put("size", 1L);
        extras.put("color", "red");
        return ImmutablePetDog.builder().name("Rex").extras(extras).build();
    }

    // ---- unions

    @Test
    void patchWithoutTheTagStaysWithTheMember() {
        assertThat(ImmutablePet.patch(TOM, "{\"lives\": 8}")).isEqualTo(TOM.withLives(8));
        assertThat(ImmutablePet.patch(TOM, "{\"kind\": \"cat\", \"lives\": 8}")).isEqualTo(TOM.withLives(8));
    }

    @Test
    void tagInThePatchMakesAnotherMemberWithoutWhatOnlyTheEarlierOneHas() {
        Pet dog = ImmutablePet.patch(TOM, "{\"kind\": \"dog\", \"size\": 2}");

        assertThat(dog)
                .isEqualTo(ImmutablePetDog.builder()
                        .name("Tom")
                        .extras(Map.of("size", 2L))
                        .build());
    }

    @Test
    void otherMemberMustHaveItsOwnFields() {
        assertThat(violations(ImmutablePet.tryPatch(rex().withExtras(Map.of()), "{\"kind\": \"cat\"}")))
                .containsExactly("lives missing");
        assertThat(violations(ImmutablePet.tryPatch(TOM, "{\"kind\": \"cow\"}")))
                .containsExactly("$ union_tag_invalid");
    }

    // ---- members that the schema does not name

    @Test
    void keptMembersAreMergedInTheirOrder() {
        Pet.Dog patched =
                ImmutablePetDog.patch(rex(), "{\"weight\": 3, \"size\": {\"h\": 1, \"w\": null}, \"x\": null}");

        assertThat(patched.extras().toString()).isEqualTo("{size={h=1}, color=red, weight=3}");
        assertThat(ImmutablePetDog.patch(rex(), "{\"size\": null}").extras()).isEqualTo(Map.of("color", "red"));
    }

    // ---- generic schemas

    @Test
    void genericSchemaIsPatchedByTheCodecOfItsArguments() {
        Codec<Page<Item>> items = ImmutablePage.codec(ImmutableItem.CODEC);
        Item pen = ImmutableItem.builder().name("pen").color(Item.Color.BLACK).build();
        Page<Item> page = items.validate(Map.of("items", List.of(pen), "first", pen));

        Page<Item> patched = items.patch(page, "{\"first\": {\"name\": \"ink\"}, \"byName\": {\"a\": null}}");

        assertThat(patched.items()).containsExactly(pen);
        assertThat(patched.first().map(Item::name)).contains("ink");
        assertThat(patched.first().map(Item::color)).contains(Item.Color.BLACK);
        assertThat(patched.changesFrom(page)).hasToString("[FIRST]");
        assertThat(patched.fieldsSet()).hasToString("[ITEMS, FIRST, BY_NAME]");
        assertThat(violations(items.tryPatch(page, "{\"items\": [{}]}"))).contains("items[0].name missing");
    }

    @Test
    void genericSchemaThatABuilderMadeIsRead() {
        UUID id = UUID.fromString("5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11");
        Page<UUID> page = ImmutablePage.<UUID>builder().items(List.of(id)).build();
        Codec<Page<UUID>> codec = ImmutablePage.codec(Codecs.UUID);

        Page<UUID> patched = codec.patch(page, "{\"count\": 7}");

        assertThat(patched.items()).containsExactly(id);
        assertThat(patched.count()).isEqualTo(7);
        assertThat(patched.fieldsSet()).hasToString("[ITEMS, COUNT]");
    }
}
