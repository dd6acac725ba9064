package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Model;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Set fields, patches and changes of schemas of unusual shapes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatchedSchemasTest {
    private final Running schemas = Running.of(
            "@Schema\npublic interface Wide extends Model<Wide> {\n"
                    + IntStream.range(0, 70)
                            .mapToObj(i -> "@DefaultValue(\"" + i + "\")" + (i == 66 ? " @ResetField" : "") + " int f"
                                    + i + "();\n")
                            .collect(Collectors.joining())
                    + "String last(); double @Nullable [] ratios(); }",
            """
            @Schema
            public interface Renamed extends Model<Renamed> {
                @Default default UUID id() { return UUID.randomUUID(); }
                @Nullable Duration delay();
                @Nullable Set<Duration> delays();
                @DefaultValue("1") int number();
                @ModelValidator(ModelValidator.When.BEFORE) static Map<String, Object> renamed(Map<String, Object> raw) {
                    if (raw.containsKey("num")) { raw.put("number", raw.remove("num")); }
                    return raw;
                }
            }
            """,
            """
            @Schema
            public interface Odd extends Model<Odd> {
                @Literal({"a", "b"}) String letter();
                @DefaultValue("0") double ratio();
                @OneOf({Long.class, String.class}) @DefaultValue("1") Object one();
                @Nullable Map<@Size(max = 1) String, @Max(9) Integer> few();
                @Nullable List<@Size(max = 1) String> words();
                @After(Lonely.class) Optional<Odd> next();
            }
            """,
            "final class Lonely implements AfterValidator<Odd> { public Odd check(Odd odd) {"
                    + " if (odd.next().isPresent()) { throw new InvalidValueException(\"not alone\"); } return odd; } }");

    private Object read(String schema, String json) {
        return schemas.codec(schema).validateJson(json);
    }

    private Model<?> patch(String schema, Object value, String json) {
        return (Model<?>) schemas.codec(schema).patch(value, json);
    }

    // ---- more than 64 fields

    @Test
    void wideSchemasArePatched() {
        Object wide = read("Wide", "{\"f1\": 5, \"f65\": 6, \"last\": \"x\", \"ratios\": [1, 2.5]}");

        Model<?> patched = patch("Wide", wide, "{\"f0\": 9, \"f65\": null, \"f69\": 8}");

        assertThat(patched.fieldsSet()).hasToString("[F0, F1, F69, LAST, RATIOS]");
        assertThat(patched.changesFrom(wide)).hasToString("[F0, F65, F69]");
        assertThat(((Model<?>) patched.resetFields()).fieldsSet()).hasToString("[F0, F1, F66, F69, LAST, RATIOS]");
        assertThat(schemas.codec("Wide").tryPatch(wide, "{\"last\": null}").violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly("last missing");
    }

    @Test
    void wideSchemasKeepTheSetFieldsOfCopies() throws ReflectiveOperationException {
        Object wide = read("Wide", "{\"f65\": 6, \"last\": \"x\"}");
        Object other = wide.getClass().getMethod("withF69", int.class).invoke(wide, 7);

        assertThat(((Model<?>) other).fieldsSet()).hasToString("[F65, F69, LAST]");
        assertThat(((Model<?>) wide).fieldsSet()).hasToString("[F65, LAST]");
    }

    @Test
    void arraysAreComparedByTheirItems() {
        Object wide = read("Wide", "{\"last\": \"x\", \"ratios\": [1, 2.5]}");

        assertThat(patch("Wide", wide, "{\"ratios\": [1, 2.5]}").changesFrom(wide))
                .isEmpty();
        assertThat(patch("Wide", wide, "{\"ratios\": [1]}").changesFrom(wide)).hasToString("[RATIOS]");
    }

    // ---- model validators of raw members

    @Test
    void rawMembersOfPatchAndValueAreSeenTogether() {
        Object value = read("Renamed", "{\"num\": 5, \"delay\": 1.5}");

        Model<?> patched = patch("Renamed", value, "{\"num\": 6}");

        assertThat(patched.changesFrom(value)).hasToString("[NUMBER]");
        assertThat(patched.fieldsSet()).hasToString("[DELAY, NUMBER]");
    }

    // ---- what the value holds, however odd

    @Test
    void valuesThatNoInputGivesAreTakenOver() throws ReflectiveOperationException {
        Object odd = read(
                "Odd", "{\"letter\": \"a\", \"few\": {\"x\": 1}, \"words\": [\"w\"], \"next\": {\"letter\": \"b\"}}");
        odd = odd.getClass().getMethod("withLetter", String.class).invoke(odd, "z");
        odd = odd.getClass().getMethod("withRatio", double.class).invoke(odd, Double.NaN);
        odd = odd.getClass().getMethod("withOne", Object.class).invoke(odd, "two");
        odd = odd.getClass().getMethod("withWords", java.util.Collection.class).invoke(odd, java.util.List.of("long"));

        assertThat(patch("Odd", odd, "{}")).isEqualTo(odd);
        assertThat(patch("Odd", odd, "{\"few\": {\"y\": 2}}").changesFrom(odd)).hasToString("[FEW]");
        assertThat(schemas.codec("Odd").tryPatch(odd, "{\"few\": {\"yy\": 10}}").violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly("few.yy string_too_long", "few.yy less_than_equal");
    }

    @Test
    void validatorOfANestedSchemaSeesItPatched() {
        Codec<Object> codec = schemas.codec("Odd");
        Object odd = codec.validateJson("{\"letter\": \"a\", \"next\": {\"letter\": \"b\"}}");

        assertThat(patch("Odd", odd, "{\"next\": {\"ratio\": 2}}").fieldsSet()).hasToString("[LETTER, NEXT]");
        assertThat(codec.tryPatch(odd, "{\"next\": {\"next\": {\"letter\": \"a\"}}}")
                        .violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly("next value_error");
    }
}
