package dev.formwork.runtime;

import static dev.formwork.runtime.TaskSamples.map;
import static dev.formwork.runtime.TaskSamples.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.formwork.Extra;
import dev.formwork.runtime.TestSchema.Row;
import dev.formwork.runtime.UnionSamples.Animal;
import dev.formwork.runtime.UnionSamples.CatValue;
import dev.formwork.runtime.UnionSamples.DogValue;
import dev.formwork.runtime.UnionSamples.Stray;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tag of a union, the kinds of values that it takes, and how it is written. */
class UnionCodecTest {
    private static final UnionCodec<Row> ANSWER = UnionSamples.answers();
    private static final UnionCodec<Animal> ANIMAL = UnionSamples.ANIMAL;

    private static Map<String, Object> values(String json) {
        Map<String, Object> read = ANSWER.validateJson(json).values();
        Object plain = Codecs.ANY.validateJson(json);
        assertThat(ANSWER.validate(plain).values()).as("from plain objects").isEqualTo(read);
        return read;
    }

    private static List<String> rejected(String json) {
        List<String> found = violations(ANSWER.tryValidateJson(json));
        Object plain = Codecs.ANY.validateJson(json);
        assertThat(violations(ANSWER.tryValidate(plain)))
                .as("from plain objects")
                .isEqualTo(found);
        return found;
    }

    // ---- the tag

    @Test
    void tagPicksTheMember() {
        assertThat(values("{\"reason\":\"x\",\"type\":\"abort\"}"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("type", "abort", "reason", "x"));
    }

    @Test
    void onlyTheViolationsOfThePickedMemberAreReported() {
        assertThat(rejected("{\"type\":\"wait\",\"reason\":7}")).containsExactly("reason string_type", "delay missing");
    }

    @Test
    void lastOneOfSeveralTagsCounts() {
        assertThat(ANSWER.validateJson("{\"type\":\"wait\",\"type\":\"reject\"}")
                        .values())
                .isEqualTo(Map.of("type", "reject"));
    }

    @Test
    void repeatedTagIsRefusedWhereKeysMustNotBeRepeated() {
        ValidationOptions options =
                ValidationOptions.DEFAULTS.withDuplicateKeys(ValidationOptions.DuplicateKeys.REJECT);
        assertThat(violations(ANSWER.tryValidateJson("{\"type\":\"reject\",\"type\":\"reject\"}", options)))
                .containsExactly("type duplicate_key");
    }

    @Test
    void escapesInTheNameOfTheTagAreDecoded() {
        assertThat(ANSWER.validateJson("{\"t\\u0079pe\":\"\\u0061bort\"}").values())
                .isEqualTo(Map.of("type", "abort"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "\"zzz\"; \"zzz\"",
                "null; null",
                "5; 5",
                "1.5; 1.5",
                "true; true",
                "{}; {}",
                "[1]; […]",
                "\"\"; \"\"",
                "99999999999999999999; 99999999999999999999"
            })
    void tagThatPicksNoMemberIsTheOnlyViolation(String tag, String shown) {
        String json = "{\"reason\":5,\"type\":" + tag + "}";
        assertThat(rejected(json)).containsExactly("$ union_tag_invalid");
        for (Validated<Row> invalid :
                List.of(ANSWER.tryValidateJson(json), ANSWER.tryValidate(Codecs.ANY.validateJson(json)))) {
            Violation violation = invalid.violations().get(0);
            assertThat(violation.input()).isEqualTo(shown);
            assertThat(violation.params())
                    .containsExactly(
                            Map.entry("tag", "type"),
                            Map.entry("expected", List.of("accept", "wait", "reject", "abort")));
        }
    }

    @Test
    void readingGoesOnBehindAnUnknownTag() {
        assertThat(violations(ANSWER.tryValidateJsonList(
                        "[{\"type\":\"zzz\",\"a\":[{}]},{\"type\":\"accept\"},{\"type\":\"wait\"}]")))
                .containsExactly("[0] union_tag_invalid", "[2].delay missing");
    }

    @Test
    void tagsMayBeNumbersAndBooleans() {
        UnionCodec<Row> versions = UnionCodec.of("Versioned", Row.class)
                .tag("v")
                .member(UnionSamples.row("One", TestSchema.named("v", Codecs.literal(1))), 1L)
                .member(UnionSamples.row("Yes", TestSchema.named("v", Codecs.literal(true))), true);
        assertThat(versions.validateJson("{\"v\":1}").values()).isEqualTo(Map.of("v", 1L));
        assertThat(versions.validateJson("{\"v\":true}").values()).isEqualTo(Map.of("v", true));
        assertThat(versions.validate(Map.of("v", 1)).values()).isEqualTo(Map.of("v", 1L));
        assertThat(violations(versions.tryValidateJson("{\"v\":\"1\"}"))).containsExactly("$ union_tag_invalid");
        assertThat(violations(versions.tryValidateJson("{\"v\":1.0}"))).containsExactly("$ union_tag_invalid");
    }

    @Test
    void unknownTagOfASecretUnionIsNotShown() {
        Codec<Row> holder =
                UnionSamples.row("Holder", TestSchema.named("answer", ANSWER), table -> table.secret(table.field(0)));
        Violation violation = holder.tryValidateJson("{\"answer\":{\"type\":\"zzz\"}}")
                .violations()
                .get(0);
        assertThat(violation.code()).isEqualTo("union_tag_invalid");
        assertThat(violation.input()).isNull();
        assertThat(violation.message()).doesNotContain("zzz");
    }

    // ---- kinds of values

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"x\"", "1", "true", "[{\"type\":\"accept\"}]"})
    void whatIsNoObjectIsOneViolation(String json) {
        assertThat(rejected(json)).containsExactly("$ model_type");
        assertThat(ANSWER.tryValidateJson(json).violations().get(0).params()).isEqualTo(Map.of("class_name", "Answer"));
    }

    @Test
    void memberIsTakenAsItIs() {
        DogValue dog = new DogValue("Rex");
        assertThat(ANIMAL.validate(dog)).isSameAs(dog);
    }

    @Test
    void otherImplementationsOfAMemberAreReadByIt() {
        assertThat(ANIMAL.validate(new Stray("Bo"))).isEqualTo(new DogValue("Bo"));
        assertThat(violations(ANIMAL.tryValidate(new Stray(null)))).containsExactly("name string_type");
    }

    @Test
    void unionInsideOfAForeignImplementationStaysTheObjectThatItIs() {
        DogValue dog = new DogValue("Rex");
        Map<?, ?> fields = FieldValues.of(new Kennel(), new Kennel.Owner(dog), DumpOptions.ALL);
        assertThat(fields.get("pet")).isSameAs(dog);
    }

    private static final class Kennel extends ObjectCodec<Kennel.Owner> {
        record Owner(Animal pet) {}

        private static final FieldTable FIELDS = FieldTable.of("Owner", new TestSchema.Name("PET", 0, "pet", "pet"));

        Kennel() {
            super(Owner.class, Owner.class, FIELDS);
        }

        @Override
        protected Owner readFields(Input in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(Output out, Owner owner) {
            out.beginObject(FIELDS, -1L);
            out.field(0, owner.pet(), ANIMAL);
            out.endObject();
        }
    }

    // ---- a tag that is no field

    @Test
    void tagBesideTheFieldsIsNoUnknownKey() {
        assertThat(ANIMAL.validateJson("{\"name\":\"Tom\",\"kind\":\"kitten\"}"))
                .isEqualTo(new CatValue("Tom"));
        assertThat(ANIMAL.validate(map("kind", "dog", "name", "Rex"))).isEqualTo(new DogValue("Rex"));
        assertThat(violations(ANIMAL.tryValidateJson("{\"name\":\"Tom\",\"kind\":\"cat\",\"kinds\":1}")))
                .containsExactly("kinds extra_forbidden");
    }

    @Test
    void tagBesideTheFieldsIsNotKept() {
        Codec<Row> keeping = UnionSamples.row("Keeping", Map.of(), TestSchema.extra(Extra.KEEP));
        UnionCodec<Row> union = UnionCodec.of("U", Row.class).tag("kind").member(keeping, "k");
        String json = "{\"a\":1,\"kind\":\"k\",\"b\":{\"kind\":\"k\"}}";
        assertThat(union.validateJson(json).extras()).isEqualTo(Map.of("a", 1L, "b", Map.of("kind", "k")));
        assertThat(union.validate(Codecs.ANY.validateJson(json)).extras())
                .isEqualTo(Map.of("a", 1L, "b", Map.of("kind", "k")));
    }

    @Test
    void tagIsAdmittedOnlyInTheObjectThatItIsTheTagOf() {
        Codec<Row> inner = UnionSamples.row("Inner", Map.of(), TestSchema.extra(Extra.FORBID));
        UnionCodec<Row> union = UnionCodec.of("U", Row.class)
                .tag("kind")
                .member(UnionSamples.row("Outer", TestSchema.named("in", inner), TestSchema.extra(Extra.FORBID)), "o");
        assertThat(violations(union.tryValidateJson("{\"kind\":\"o\",\"in\":{\"kind\":\"o\"}}")))
                .containsExactly("in.kind extra_forbidden");
    }

    @Test
    void eachOfNestedUnionsMayHaveItsTag() {
        UnionCodec<Animal> outer =
                UnionCodec.of("Thing", Animal.class).tag("is").member(ANIMAL, "animal");
        String json = "{\"is\":\"animal\",\"kind\":\"cat\",\"name\":\"Tom\"}";
        assertThat(outer.validateJson(json)).isEqualTo(new CatValue("Tom"));
        assertThat(outer.toJson(new CatValue("Tom"))).isEqualTo(json);
        UnionCodec<Animal> untagged =
                UnionCodec.of("Animal", Animal.class).member(UnionSamples.CAT).member(UnionSamples.DOG);
        assertThat(UnionCodec.of("Thing", Animal.class)
                        .tag("is")
                        .member(untagged, "animal")
                        .validateJson("{\"is\":\"animal\",\"name\":\"Tom\"}"))
                .isEqualTo(new CatValue("Tom"));
    }

    // ---- writing

    @Test
    void tagBesideTheFieldsIsWrittenFirst() {
        assertThat(ANIMAL.toJson(new CatValue("Tom"))).isEqualTo("{\"kind\":\"cat\",\"name\":\"Tom\"}");
        assertThat(ANIMAL.toJson(new Stray("Bo"))).isEqualTo("{\"kind\":\"dog\",\"name\":\"Bo\"}");
        assertThat(ANIMAL.toPlain(new DogValue("Rex"))).hasToString("{kind=dog, name=Rex}");
        assertThat(Codecs.list(ANIMAL).toJson(List.of(new CatValue("Tom"), new DogValue("Rex"))))
                .isEqualTo("[{\"kind\":\"cat\",\"name\":\"Tom\"},{\"kind\":\"dog\",\"name\":\"Rex\"}]");
    }

    @Test
    void whatIsNoMemberCannotBeWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codecs.list(ANIMAL).toJson(List.of(new CatValue("Tom"), () -> "x")))
                .withMessageStartingWith("[1]: is no member of Animal: class ");
    }

    // ---- making unions

    @Test
    void tagMustNotPickTwoMembers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ANIMAL.member(UnionSamples.CAT, "dog"))
                .withMessage("The tag picks two members: dog");
    }

    @Test
    void membersAreSchemasOrUnions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnionCodec.of("U", Object.class).member(Codecs.STRING))
                .withMessageEndingWith("is neither a schema nor a union");
    }
}
