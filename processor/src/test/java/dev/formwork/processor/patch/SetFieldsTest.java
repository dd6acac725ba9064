package dev.formwork.processor.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.formwork.processor.generic.ImmutableItem;
import dev.formwork.processor.generic.ImmutablePage;
import dev.formwork.processor.generic.Item;
import dev.formwork.processor.union.ImmutablePetDog;
import dev.formwork.processor.union.Pet;
import dev.formwork.runtime.Codecs;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which fields count as given, on every way that a value takes, and in which ones two values differ. */
class SetFieldsTest {
    private static final ImmutableProfile ADA =
            ImmutableProfile.copyOf(ImmutableProfile.validateJson("{\"name\": \"Ada\", \"email\": null}"));

    @Test
    void buildersAndWithersKeepWhatIsSet() {
        assertThat(ADA.toBuilder().build().fieldsSet()).hasToString("[NAME, EMAIL]");
        assertThat(ADA.toBuilder().build()).isEqualTo(ADA);
        assertThat(ADA.toBuilder().build().id()).isEqualTo(ADA.id());
        assertThat(ADA.withName("Bea").fieldsSet()).hasToString("[NAME, EMAIL]");
        assertThat(ImmutableProfile.builder().from(ADA).build().fieldsSet()).hasToString("[NAME, EMAIL]");
    }

    @Test
    void witherSetsItsFieldEvenToItsDefaultOrNull() {
        assertThat(ADA.withMaxLogins(3).withHome(null).fieldsSet()).hasToString("[NAME, EMAIL, MAX_LOGINS, HOME]");
    }

    @Test
    void resettingSetsTheResetFields() {
        assertThat(ADA.resetFields().fieldsSet()).hasToString("[ID, NAME, EMAIL]");
    }

    @Test
    void copyOfAnInstanceIsThatInstance() {
        assertThat(ImmutableProfile.copyOf(ADA)).isSameAs(ADA);
    }

    @Test
    void otherImplementationHasAllItsFieldsSet() {
        Item item = new Item() {
            @Override
            public String name() {
                return "pen";
            }

            @Override
            public Color color() {
                return Color.WHITE;
            }
        };

        assertThat(ImmutableItem.copyOf(item).fieldsSet()).hasToString("[NAME, COLOR]");
        assertThat(ImmutableItem.CODEC.validate(item)).isEqualTo(ImmutableItem.copyOf(item));
    }

    @Test
    void genericSchemasKeepWhatIsSet() {
        ImmutablePage<Integer> page =
                ImmutablePage.copyOf(ImmutablePage.codec(Codecs.INTEGER).validateJson("{\"items\": [1]}"));

        assertThat(page.toBuilder().build().fieldsSet()).hasToString("[ITEMS]");
        assertThat(page.withFirst(null).fieldsSet()).hasToString("[ITEMS, FIRST]");
        assertThat(page.resetFields().fieldsSet()).hasToString("[ITEMS, COUNT]");
    }

    @Test
    void extraMembersAreNoFields() {
        ImmutablePetDog dog = ImmutablePetDog.copyOf(ImmutablePetDog.validateJson("{\"name\": \"Rex\", \"size\": 1}"));

        assertThat(dog.fieldsSet()).hasToString("[NAME]");
        assertThat(dog.withExtras(Map.of()).fieldsSet()).hasToString("[NAME]");
        assertThat(dog.changesFrom(dog.withExtras(Map.of()))).isEmpty();
    }

    // ---- what changed

    @Test
    void fieldsAreComparedAsByEqualsButResetFieldsToo() {
        assertThat(ADA.changesFrom(ADA)).isEmpty();
        assertThat(ADA.resetFields()).isEqualTo(ADA);
        assertThat(ADA.resetFields().changesFrom(ADA)).containsExactly(ImmutableProfile.Field.ID);
        assertThat(ADA.withMaxLogins(3).changesFrom(ADA)).isEmpty();
        assertThat(ADA.withTags(List.of("a", "b")).changesFrom(ADA.withTags(List.of("b", "a"))))
                .isEmpty();
        assertThat(ADA.withOthers(List.of(town("A"), town("B")))
                        .changesFrom(ADA.withOthers(List.of(town("B"), town("A")))))
                .containsExactly(ImmutableProfile.Field.OTHERS);
        assertThat(ADA.withHome(town("A")).changesFrom(ADA.withName("Bea")))
                .containsExactly(ImmutableProfile.Field.NAME, ImmutableProfile.Field.HOME);
    }

    private static Address town(@Nullable String name) {
        return ImmutableAddress.builder().town(String.valueOf(name)).build();
    }

    @Test
    void otherSchemasCannotBeCompared() {
        Pet dog = ImmutablePetDog.builder().name("Rex").extras(Map.of()).build();

        assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> ADA.changesFrom(dog));
    }
}
