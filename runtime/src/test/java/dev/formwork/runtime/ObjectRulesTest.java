package dev.formwork.runtime;

import static dev.formwork.runtime.TestSchema.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.Extra;
import dev.formwork.runtime.TestSchema.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObjectRulesTest {
    private static final ObjectRules<Row> NONE = ObjectRules.none();

    private static TestSchema schema(ObjectRules<Row> rules) {
        return schema(rules, UnaryOperator.identity());
    }

    private static TestSchema schema(ObjectRules<Row> rules, UnaryOperator<FieldTable> more) {
        return TestSchema.of("Row", named("id", Codecs.LONG, "name", Codecs.STRING), more, rules);
    }

    private static List<String> violations(Validated<?> validated) {
        return validated.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    private static Map<String, @Nullable Object> renamed(Map<String, @Nullable Object> members) {
        if (members.containsKey("title")) {
            members.put("name", members.remove("title"));
        }
        return members;
    }

    @Test
    void membersAreReplacedBeforeTheyAreRead() {
        Codec<Row> codec = schema(NONE.before(ObjectRulesTest::renamed).before(members -> {
            members.put("id", 7);
            return members;
        }));
        assertThat(codec.validateJson("{\"title\":\"x\"}").values()).isEqualTo(Map.of("name", "x", "id", 7L));
        assertThat(codec.validate(Map.of("title", "x")).values()).isEqualTo(Map.of("name", "x", "id", 7L));
    }

    @Test
    void theCallersMapIsNotChanged() {
        Map<String, Object> input = new LinkedHashMap<>(Map.of("title", "x"));
        schema(NONE.before(ObjectRulesTest::renamed)).validate(input);
        assertThat(input).containsOnlyKeys("title");
    }

    @Test
    void pathsAndPlacesAreThoseOfTheText() {
        Codec<List<Row>> codec = Codecs.list(schema(NONE.before(ObjectRulesTest::renamed), TestSchema.required(0)));
        List<Violation> violations =
                codec.tryValidateJson("[{},\n {\"title\":5}]").violations();
        assertThat(violations)
                .extracting(violation -> violation.path() + " " + violation.code() + " " + violation.location())
                .containsExactly(
                        "[0].id missing " + new Location(1, 2, 1),
                        "[1].name string_type " + new Location(2, 2, 6),
                        "[1].id missing " + new Location(2, 2, 6));
    }

    @Test
    void nothingRunsOnWhatIsNoObject() {
        AtomicInteger calls = new AtomicInteger();
        Codec<Row> codec = schema(NONE.before(members -> {
                    calls.incrementAndGet();
                    return members;
                })
                .check(row -> calls.incrementAndGet()));
        assertThat(violations(codec.tryValidateJson("[1]"))).containsExactly("$ model_type");
        assertThat(violations(codec.tryValidate("x"))).containsExactly("$ model_type");
        assertThat(calls).hasValue(0);
    }

    @Test
    void nothingRunsOnAnInstance() {
        Row row = new Row(Map.of(), Map.of(), List.of());
        Codec<Row> codec = schema(NONE.check(value -> {
            throw new InvalidValueException("no");
        }));
        assertThat(codec.validate(row)).isSameAs(row);
    }

    @Test
    void aValueIsCheckedWhenAllFieldsAreGood() {
        AtomicInteger calls = new AtomicInteger();
        Codec<Row> codec = schema(NONE.check(row -> calls.incrementAndGet()));
        assertThat(violations(codec.tryValidateJson("{\"id\":\"x\"}"))).containsExactly("id int_parsing");
        assertThat(calls).hasValue(0);
        codec.validateJson("{\"id\":1}");
        assertThat(calls).hasValue(1);
    }

    @Test
    void aValueIsReplacedInOrderAndCopied() {
        AtomicInteger copies = new AtomicInteger();
        Codec<Row> codec = schema(NONE.after(row -> new Row(Map.of("id", 1L), Map.of(), List.of()), row -> {
                    copies.incrementAndGet();
                    return row;
                })
                .after(
                        row -> new Row(Map.of("id", (long) row.values().get("id") + 1), Map.of(), List.of()),
                        row -> row));
        assertThat(codec.validateJson("{}").values()).isEqualTo(Map.of("id", 2L));
        assertThat(copies).hasValue(1);
    }

    @Test
    void verdictsStandAtTheObject() {
        Codec<List<Row>> codec =
                Codecs.list(schema(NONE.before(members -> members).check(row -> {
                    throw new InvalidValueException("odd", "Odd", Map.of("a", 1));
                })));
        Violation violation =
                codec.tryValidateJson("[\n  {\"id\":1}]").violations().get(0);
        assertThat(violation)
                .isEqualTo(new Violation(
                        "odd", new Path(List.of(0)), new Location(2, 3, 4), "Odd", Map.of("a", 1), "{…}", null));
    }

    @Test
    void laterOnesDoNotRunAfterAVerdict() {
        AtomicInteger calls = new AtomicInteger();
        Codec<Row> codec = schema(NONE.before(members -> {
                    throw new IllegalStateException("broken");
                })
                .before(members -> {
                    calls.incrementAndGet();
                    return members;
                })
                .check(row -> calls.incrementAndGet()));
        assertThat(violations(codec.tryValidateJson("{}"))).containsExactly("$ value_error");
        assertThat(calls).hasValue(0);
    }

    @Test
    @SuppressWarnings("NullAway") // What they must not do is the point.
    void nullIsNoReplacement() {
        assertThat(violations(schema(NONE.before(members -> null)).tryValidateJson("{}")))
                .containsExactly("$ value_error");
        assertThat(violations(schema(NONE.after(row -> null, row -> row)).tryValidateJson("{}")))
                .containsExactly("$ value_error");
    }

    @Test
    void keysThatAreNoTextAreTreatedAsTheSchemaSays() {
        Map<Object, Object> odd = new HashMap<>();
        odd.put(1, 2);
        ObjectRules<Row> rules = NONE.before(members -> members);
        assertThat(schema(rules).tryValidate(odd).isValid()).isTrue();
        assertThat(violations(schema(rules, TestSchema.extra(Extra.FORBID)).tryValidate(odd)))
                .containsExactly("[\"1\"] invalid_key");
        assertThat(schema(rules, TestSchema.extra(Extra.KEEP))
                        .validateJson("{\"x\":1}")
                        .extras())
                .isEqualTo(Map.of("x", 1L));
    }

    @Test
    void aKeyThatStandsTwiceIsAViolationWhereTheOptionsSaySo() {
        ValidationOptions rejecting =
                ValidationOptions.DEFAULTS.withDuplicateKeys(ValidationOptions.DuplicateKeys.REJECT);
        TestSchema schema = schema(NONE.before(members -> members));
        assertThat(violations(schema.tryValidateJson("{\"id\":1,\"id\":2}", rejecting)))
                .containsExactly("id duplicate_key");
        assertThat(schema.validateJson("{\"id\":\"x\",\"id\":2}").values()).isEqualTo(Map.of("id", 2L));
    }

    @Test
    void whatAValidatorThrowsDoesNotTellTheSecretsOfTheObject() {
        ObjectRules<Row> rules = NONE.check(row -> {
            throw new IllegalStateException("bad: " + row.values());
        });
        Violation violation = schema(rules, table -> table.secret(table.field(1)))
                .tryValidateJson("{\"name\":\"hunter2\"}")
                .violations()
                .get(0);
        assertThat(violation.message()).isEqualTo("java.lang.IllegalStateException");
        assertThat(violation.cause()).isNull();
    }
}
