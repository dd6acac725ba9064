package dev.formwork.processor.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationException;
import dev.formwork.runtime.ValidationOptions;
import dev.formwork.runtime.ValidationOptions.DuplicateKeys;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Merge patches of values whose schema has fields of many kinds. */
class PatchTest {
    private static final ValidationOptions STRICT = ValidationOptions.DEFAULTS.withStrict(true);
    private static final Address HOME =
            ImmutableAddress.builder().street("Long Road").town("York").build();
    private static final ImmutableProfile ADA = ImmutableProfile.builder()
            .name("Ada")
            .email("ada@example.org")
            .home(HOME)
            .tags(Set.of("a"))
            .scores(Map.of("x", 1))
            .motto("Go")
            .build();

    private static Profile patch(String json) {
        return ImmutableProfile.patch(ADA, json);
    }

    private static List<String> violations(String json, ValidationOptions... options) {
        return violations(ImmutableProfile.tryPatch(ADA, json, options));
    }

    private static List<String> violations(Validated<?> result) {
        return result.violations().stream()
                .map(violation -> violation.path() + " " + violation.code()
                        + (violation.location() == null
                                ? ""
                                : " at " + violation.location().offset()))
                .toList();
    }

    // ---- what changes

    @Test
    void namedFieldsAreReplacedAndAllOthersStay() {
        Profile patched = patch("{\"name\": \"Bea\", \"max_logins\": 5}");

        assertThat(patched).isEqualTo(ADA.withName("Bea").withMaxLogins(5));
        assertThat(patched.id()).isEqualTo(ADA.id());
        assertThat(patched.changesFrom(ADA)).hasToString("[NAME, MAX_LOGINS]");
    }

    @Test
    void emptyPatchChangesNothing() {
        Profile patched = patch("{}");

        assertThat(patched).isEqualTo(ADA);
        assertThat(patched.changesFrom(ADA)).isEmpty();
        assertThat(patched.fieldsSet()).isEqualTo(ADA.fieldsSet());
    }

    @Test
    void setFieldsAreThoseOfTheValueAndThoseOfThePatchWithoutTheRemovedOnes() {
        Profile patched = patch("{\"max_logins\": 3, \"tags\": null, \"home\": null, \"delay\": 1}");

        assertThat(patched.fieldsSet()).hasToString("[NAME, EMAIL, MAX_LOGINS, SCORES, DELAY, MOTTO]");
        assertThat(patched.tags()).isEmpty();
        assertThat(patched.home()).isEmpty();
    }

    @Test
    void removedFieldIsWhatAnAbsentOneIs() {
        Profile busy = ADA.withMaxLogins(8);
        Profile patched = ImmutableProfile.patch(busy, "{\"max_logins\": null, \"id\": null, \"home\": null}");

        assertThat(patched.maxLogins()).isEqualTo(3);
        assertThat(patched.id()).isNotEqualTo(busy.id());
        assertThat(patched.home()).isEmpty();
    }

    @Test
    void removedRequiredFieldIsMissingWhereTheNullStands() {
        assertThat(violations("{\"name\": null}")).containsExactly("name missing at 9");
        assertThat(violations("{\"title\": null}")).containsExactly("name missing at 10");
        assertThat(violations("{\"home\": {\"town\": null}}")).containsExactly("home.town missing at 18");
    }

    @Test
    void requiredFieldThatMayBeNullBecomesNull() {
        Profile patched = patch("{\"email\": null}");

        assertThat(patched.email()).isNull();
        assertThat(patched.fieldsSet()).hasToString("[NAME, EMAIL, HOME, TAGS, SCORES, MOTTO]");
    }

    @Test
    void nestedSchemasAreMergedAlsoInsideOptional() {
        Profile patched = patch("{\"home\": {\"town\": \"Leeds\"}}");

        assertThat(patched.home())
                .contains(ImmutableAddress.builder().from(HOME).town("Leeds").build());
        assertThat(patch("{\"home\": {\"street\": null}}").home().map(Address::fieldsSet))
                .hasToString("Optional[[TOWN]]");
    }

    @Test
    void nestedSchemaThatIsNotThereIsMadeOfThePatchAlone() {
        ImmutableProfile homeless = ADA.withHome(null);

        assertThat(ImmutableProfile.patch(homeless, "{\"home\": {\"town\": \"Leeds\", \"street\": null}}")
                        .home())
                .contains(ImmutableAddress.builder().town("Leeds").build());
        assertThat(violations(ImmutableProfile.tryPatch(homeless, "{\"home\": {}}")))
                .containsExactly("home.town missing at 9");
    }

    @Test
    void untouchedSchemasInsideStayTheSameObjects() {
        assertThat(patch("{\"name\": \"Bea\"}").home().orElseThrow()).isSameAs(HOME);
    }

    @Test
    void listsAndSetsAreReplaced() {
        ImmutableProfile nomad = ADA.withOthers(List.of(HOME, HOME));
        Profile patched = ImmutableProfile.patch(nomad, "{\"others\": [{\"town\": \"Bath\"}], \"tags\": [\"z\"]}");

        assertThat(patched.others())
                .containsExactly(ImmutableAddress.builder().town("Bath").build());
        assertThat(patched.tags()).containsExactly("z");
    }

    @Test
    void mapsAreMergedByKey() {
        ImmutableProfile scored = ADA.withScores(new LinkedHashMap<>(Map.of("x", 1, "y", 2)));

        assertThat(ImmutableProfile.patch(scored, "{\"scores\": {\"x\": null, \"z\": 3}}")
                        .scores())
                .isEqualTo(Map.of("y", 2, "z", 3));
    }

    @Test
    void freeValuesAreMergedByKeyAtAnyDepth() {
        ImmutableProfile noted = ADA.withNotes(Map.of("a", Map.of("b", 1, "c", 2), "l", List.of(1)));

        assertThat(ImmutableProfile.patch(noted, "{\"notes\": {\"a\": {\"b\": null, \"d\": [null]}}}")
                        .notes())
                .isEqualTo(Map.of("a", Map.of("c", 2L, "d", Arrays.asList((Object) null)), "l", List.of(1L)));
        assertThat(ImmutableProfile.patch(noted, "{\"notes\": 1.5}").notes()).isEqualTo(1.5);
        assertThat(ImmutableProfile.patch(noted.withNotes(HOME), "{\"notes\": {\"street\": null}}")
                        .notes())
                .isEqualTo(Map.of("town", "York"));
    }

    @Test
    void numbersOfThePatchLoseNoDigit() {
        assertThat(patch("{\"balance\": 0.12345678901234567890123}").balance())
                .contains(new BigDecimal("0.12345678901234567890123"));
    }

    @Test
    void lastOfSeveralEqualNamesCounts() {
        assertThat(patch("{\"name\": null, \"name\": \"Bea\"}").name()).isEqualTo("Bea");
        assertThat(patch("{\"title\": 1, \"name\": \"Bea\"}").name()).isEqualTo("Bea");
        assertThat(violations("{\"name\": \"Bea\", \"label\": null}")).containsExactly("name missing at 25");
        assertThat(patch("{\"scores\": {\"x\": 2, \"x\": null}}").scores()).isEmpty();
    }

    @Test
    void plainObjectsPatchAsTextDoes() {
        Map<String, Object> patch = new LinkedHashMap<>();
        patch.put("name", "Bea");
        patch.put("home", Map.of("town", Optional.of("Leeds")));
        patch.put("tags", null);
        patch.put("motto", Optional.empty());

        assertThat(ImmutableProfile.CODEC.patch(ADA, patch))
                .isEqualTo(
                        patch("{\"name\": \"Bea\", \"home\": {\"town\": \"Leeds\"}, \"tags\": null, \"motto\": null}"));
        assertThat(violations(ImmutableProfile.CODEC.tryPatch(ADA, Map.of("name", 1, "what", 2))))
                .containsExactlyInAnyOrder("name string_type", "what extra_forbidden");
    }

    // ---- what is wrong

    @Test
    void violationsHaveThePathAndThePlaceInThePatch() {
        String json = "{\"max_logins\": 10,\n \"home\": {\"town\": \"Llanfairpwll\"}, \"tags\": [\"a\", 1], \"x\": 1}";

        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> ImmutableProfile.patch(ADA, json.getBytes(StandardCharsets.UTF_8)))
                .withMessage("""
                        4 violations in Profile
                          max_logins at line 1, column 16: less_than_equal: Expected 9 or less (input: 10)
                          home.town at line 2, column 19: string_too_long: Expected 10 or fewer characters, but there are 12 (input: "Llanfairpwll")
                          tags[1] at line 2, column 50: string_type: Expected a string (input: 1)
                          x at line 2, column 59: extra_forbidden: The field is not part of Profile""");
    }

    @Test
    void patchThatIsNoObjectReplacesAllAndSoIsNoGood() {
        for (String json : List.of("null", "[]", "1", "\"x\"")) {
            assertThat(violations(json)).containsExactly("$ model_type at 0");
        }
        assertThat(violations("{\"home\": 1}")).containsExactly("home model_type at 9");
        assertThat(violations("{\"scores\": []}")).containsExactly("scores dict_type at 11");
    }

    @Test
    void textThatIsNoJsonIsTheOnlyViolation() {
        assertThat(violations("{\"name\": 1, \"home\": {")).containsExactly("$ json_invalid at 21");
        assertThat(violations("{} {}")).containsExactly("$ json_invalid at 3");
    }

    @Test
    void unknownMembersAreForbiddenEvenToRemove() {
        assertThat(violations("{\"nmae\": null}")).containsExactly("nmae extra_forbidden at 9");
    }

    @Test
    void namesThatStandTwiceAreReportedWhereThatIsAskedFor() {
        ValidationOptions reject = ValidationOptions.DEFAULTS.withDuplicateKeys(DuplicateKeys.REJECT);

        assertThat(violations("{\"name\": \"B\", \"name\": \"C\"}", reject))
                .containsExactly("name duplicate_key at 22");
        assertThat(violations("{\"tags\": [], \"tags\": null}", reject)).startsWith("tags duplicate_key at 21");
        assertThat(violations("{\"scores\": {\"x\": 1, \"x\": 2}}", reject))
                .containsExactly("scores.x duplicate_key at 25");
        assertThat(violations("{\"others\": [{\"town\": \"A\", \"town\": \"B\"}]}", reject))
                .containsExactly("others[0].town duplicate_key at 34");
    }

    @Test
    void secretsOfPatchAndValueAreNotShown() {
        ImmutableProfile keeper = ADA.withKeys(Map.of("door", 4711));
        Validated<Profile> result = ImmutableProfile.tryPatch(
                keeper,
                "{\"keys\": {\"safe\": \"sesame\", \"safe\": \"x\"}}",
                ValidationOptions.DEFAULTS.withDuplicateKeys(DuplicateKeys.REJECT));

        assertThat(result.violations()).isNotEmpty();
        assertThat(result.violations().toString()).doesNotContain("sesame", "safe", "door", "4711", "input: ");
    }

    @Test
    void validatorsOfTheWholeSeeTheResult() {
        assertThat(violations("{\"email\": \"Ada\"}")).containsExactly("$ same at 0");
    }

    @Test
    void strictnessIsThatOfTextForThePatchAndNoneForTheRest() {
        ImmutableProfile full = ADA.withDelay(Duration.ofSeconds(1)).withOthers(List.of(HOME));
        String good = "{\"id\": \"5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11\", \"tags\": [\"q\"], \"balance\": 1.50}";

        assertThat(ImmutableProfile.patch(full, good, STRICT).changesFrom(full)).hasToString("[ID, TAGS, BALANCE]");
        assertThat(violations("{\"max_logins\": \"4\"}", STRICT)).containsExactly("max_logins int_type at 15");
        assertThat(patch("{\"max_logins\": \"4\"}").maxLogins()).isEqualTo(4);
    }

    // ---- what the value holds

    @Test
    void whatTheValueHoldsIsNeitherReadAgainNorChecked() {
        ImmutableProfile odd = ADA.withName("much too long").withMaxLogins(1000).withTags(Set.of("\uD800"));

        Profile patched = ImmutableProfile.patch(odd, "{\"delay\": 5}");

        assertThat(patched).isEqualTo(odd.withDelay(Duration.ofSeconds(5)));
        assertThat(patched.motto()).isEqualTo("Go");
        assertThat(patch("{\"motto\": \" Stop \"}").motto()).isEqualTo("Stop !");
    }

    @Test
    void otherImplementationsAreChecked() {
        Address abroad = new Address() {
            @Override
            public Optional<String> street() {
                return Optional.empty();
            }

            @Override
            public String town() {
                return "Llanfairpwll";
            }

            @Override
            public Address resetFields() {
                return this;
            }

            @Override
            public Set<ImmutableAddress.Field> fieldsSet() {
                return Set.of();
            }

            @Override
            public Set<ImmutableAddress.Field> changesFrom(Object other) {
                return Set.of();
            }

            @Override
            public Map<String, Object> toMap() {
                return Map.of();
            }

            @Override
            public Map<String, Object> toMap(dev.formwork.runtime.DumpOptions options) {
                return Map.of();
            }

            @Override
            public dev.formwork.runtime.JsonObject toJsonValue() {
                throw new UnsupportedOperationException();
            }

            @Override
            public String toJson() {
                return "{}";
            }

            @Override
            public String toJson(dev.formwork.runtime.DumpOptions options) {
                return "{}";
            }
        };

        assertThat(violations(ImmutableAddress.tryPatch(abroad, "{\"street\": \"High Street\"}")))
                .containsExactly("town string_too_long");
        assertThat(ImmutableAddress.patch(abroad, "{\"town\": \"Bath\"}").fieldsSet())
                .hasToString("[STREET, TOWN]");
        // As a part of another value it is taken over like any other.
        assertThat(ImmutableProfile.patch(ADA.withHome(abroad), "{\"name\": \"Bea\"}")
                        .home())
                .containsSame(abroad);
    }
}
