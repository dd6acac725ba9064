package dev.formwork.runtime;

import static dev.formwork.runtime.TestSchema.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCodecsTest {
    private static final ValidationOptions STRICT = ValidationOptions.DEFAULTS.withStrict(true);

    private static List<String> violations(Validated<?> validated) {
        return validated.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    private static AfterValidator<String> refusing(RuntimeException exception) {
        return value -> {
            throw exception;
        };
    }

    @Nested
    class OfConstraints {
        private final Codec<Long> seconds =
                Codecs.constrained(Codecs.LONG, Constraints.min(60), Constraints.decimalMax("86400", true));

        @Test
        void everyConstraintThatIsNotMetIsReportedAtTheValue() {
            Codec<String> codec = Codecs.constrained(
                    Codecs.STRING,
                    Constraints.maxLength(2),
                    Constraints.pattern("[a-z]*", 0).message("Letters only"));

            List<Violation> violations =
                    Codecs.list(codec).tryValidateJson("[\"ab\",\n \"ABC\"]").violations();

            assertThat(violations)
                    .extracting(Violation::code)
                    .containsExactly("string_too_long", "string_pattern_mismatch");
            assertThat(violations).allSatisfy(violation -> {
                assertThat(violation.path()).hasToString("[1]");
                assertThat(violation.location()).isEqualTo(new Location(2, 2, 8));
                assertThat(violation.input()).isEqualTo("\"ABC\"");
            });
            assertThat(violations.get(0).params()).containsExactly(entry("max_length", 2L), entry("actual_length", 3L));
            assertThat(violations.get(1).message()).isEqualTo("Letters only");
        }

        @Test
        void valuesThatMeetThemAreRead() {
            assertThat(seconds.validateJson("60")).isEqualTo(60);
            assertThat(seconds.validate("86400")).isEqualTo(86400);
            assertThat(seconds.toJson(7L)).isEqualTo("7");
            assertThat(seconds.title()).isEqualTo("int");
        }

        @Test
        void valuesThatAreNotGoodAreNotChecked() {
            assertThat(violations(seconds.tryValidateJson("\"x\""))).containsExactly("$ int_parsing");
            assertThat(violations(Codecs.constrained(Codecs.list(Codecs.LONG), Constraints.maxItems(1))
                            .tryValidateJson("[1,\"x\"]")))
                    .containsExactly("[1] int_parsing");
        }

        @Test
        void nullIsNotChecked() {
            Codec<@Nullable String> codec =
                    Codecs.constrained(Codecs.nullable(Codecs.STRING), Constraints.minLength(1));
            assertThat(codec.validateJson("null")).isNull();
        }

        @Test
        void collectionsAreShownByKind() {
            Violation violation = Codecs.constrained(Codecs.map(Codecs.LONG), Constraints.maxItems(1))
                    .tryValidateJson(" {\"a\":1,\"b\":2}")
                    .violations()
                    .get(0);
            assertThat(violation.input()).isEqualTo("{…}");
            assertThat(violation.location()).isEqualTo(new Location(1, 2, 1));
        }

        @Test
        void theInputIsShownAndNotTheConvertedValue() {
            assertThat(seconds.tryValidateJson("\" 5 \"").violations().get(0).input())
                    .isEqualTo("\" 5 \"");
            assertThat(seconds.tryValidate(5.0).violations().get(0).input()).isEqualTo("5.0");
        }

        @Test
        void keysOfMapsAreChecked() {
            Codec<Map<String, Long>> codec =
                    Codecs.map(Codecs.constrained(Codecs.STRING, Constraints.maxLength(1)), Codecs.LONG);
            assertThat(violations(codec.tryValidateJson("{\"a\":1,\"bc\":2}"))).containsExactly("bc string_too_long");
            assertThat(violations(codec.tryValidate(Map.of("bc", 2)))).containsExactly("bc string_too_long");
            Map<Object, Object> odd = new HashMap<>();
            odd.put(1, 2);
            assertThat(violations(codec.tryValidate(odd))).containsExactly("[\"1\"] invalid_key");
        }

        @Test
        void failFastStopsAtTheFirst() {
            Codec<String> codec = Codecs.constrained(Codecs.STRING, Constraints.maxLength(0), Constraints.email());
            assertThat(violations(codec.tryValidateJson("\"x\"", ValidationOptions.DEFAULTS.withFailFast(true))))
                    .containsExactly("$ string_too_long");
        }

        @Test
        void streamsAreChecked() {
            byte[] json = "[5, 60]".getBytes(StandardCharsets.UTF_8);
            assertThat(violations(seconds.tryValidateJsonList(new ByteArrayInputStream(json))))
                    .containsExactly("[0] greater_than_equal");
        }

        @Test
        void emptyOptionalsAreNotChecked() {
            Codec<OptionalInt> codec =
                    Codecs.optionalInt(Codecs.constrained(Codecs.INTEGER, Constraints.greaterThan(0)));
            assertThat(codec.validateJson("null")).isEmpty();
            assertThat(codec.validateJson("1")).hasValue(1);
            assertThat(violations(codec.tryValidateJson("0"))).containsExactly("$ greater_than");
            assertThat(Codecs.optionalLong(Codecs.LONG).validateJson("1")).hasValue(1);
            assertThat(Codecs.optionalDouble(Codecs.DOUBLE).toJson(java.util.OptionalDouble.of(1.5)))
                    .isEqualTo("1.5");
        }
    }

    @Nested
    class OfAfterValidators {

        @Test
        void eachSeesWhatTheOneBeforeItGave() {
            Codec<String> codec =
                    Codecs.after(Codecs.STRING, value -> value + "b", value -> value.toUpperCase(Locale.ROOT));
            assertThat(codec.validateJson("\"a\"")).isEqualTo("AB");
            assertThat(codec.toJson("a")).isEqualTo("\"a\"");
        }

        @Test
        void noneRunsOnNullOrOnWhatIsNotGood() {
            AtomicInteger calls = new AtomicInteger();
            AfterValidator<@Nullable String> counting = value -> {
                calls.incrementAndGet();
                return value;
            };
            Codec<@Nullable String> codec = Codecs.after(
                    Codecs.constrained(Codecs.nullable(Codecs.STRING), Constraints.maxLength(1)), counting);

            assertThat(codec.validateJson("null")).isNull();
            assertThat(violations(codec.tryValidateJson("5"))).containsExactly("$ string_type");
            assertThat(violations(codec.tryValidateJson("\"abc\""))).containsExactly("$ string_too_long");
            assertThat(calls).hasValue(0);
        }

        @Test
        void verdictBecomesAViolationAtTheValue() {
            InvalidValueException verdict = new InvalidValueException("odd", "Odd one out", Map.of("n", 1));
            Violation violation = Codecs.list(Codecs.after(Codecs.STRING, refusing(verdict)))
                    .tryValidateJson("[\n\"a\"]")
                    .violations()
                    .get(0);
            assertThat(violation)
                    .isEqualTo(new Violation(
                            "odd",
                            new Path(List.of(0)),
                            new Location(2, 1, 2),
                            "Odd one out",
                            Map.of("n", 1),
                            "\"a\"",
                            null));
        }

        @Test
        void anyOtherExceptionIsKeptAsTheCause() {
            IllegalStateException thrown = new IllegalStateException("broken");
            Violation violation = Codecs.after(Codecs.STRING, refusing(thrown))
                    .tryValidate("a")
                    .violations()
                    .get(0);
            assertThat(violation.code()).isEqualTo("value_error");
            assertThat(violation.cause()).isSameAs(thrown);
            assertThat(violation.params()).containsExactly(entry("error", "java.lang.IllegalStateException: broken"));
        }

        @Test
        @SuppressWarnings("NullAway") // What it must not do is the point.
        void nullIsNoReplacement() {
            Violation violation = Codecs.after(Codecs.STRING, value -> null)
                    .tryValidateJson("\"a\"")
                    .violations()
                    .get(0);
            assertThat(violation.code()).isEqualTo("value_error");
            assertThat(violation.message()).isEqualTo("The validator or converter gave null");
        }

        @Test
        void replacedCollectionsCannotBeChanged() {
            List<String> mine = new ArrayList<>(List.of("x"));
            List<String> list =
                    Codecs.after(Codecs.list(Codecs.STRING), value -> mine).validateJson("[]");
            mine.add("y");
            assertThat(list).containsExactly("x").isInstanceOf(FrozenList.class);
            assertThat(Codecs.after(Codecs.set(Codecs.STRING), value -> Set.of("x"))
                            .validateJson("[]"))
                    .isInstanceOf(FrozenSet.class);
            assertThat(Codecs.after(Codecs.map(Codecs.STRING), value -> new HashMap<>(value))
                            .validateJson("{}"))
                    .isInstanceOf(FrozenMap.class);
        }
    }

    @Nested
    class OfBeforeValidators {
        private final BeforeValidator nullToZero = raw -> raw == null ? 0 : raw;

        @ParameterizedTest
        @CsvSource({"null, 0", "5, 5", "'\"7\"', 7", "true, 1"})
        void rawValuesAreConvertedFirst(String json, long value) {
            assertThat(Codecs.before(Codecs.LONG, nullToZero).validateJson(json))
                    .isEqualTo(value);
        }

        @Test
        void eachSeesWhatTheOneBeforeItGave() {
            Codec<String> codec = Codecs.before(Codecs.STRING, raw -> raw + "b", raw -> raw + "c");
            assertThat(codec.validateJson("1.5")).isEqualTo("1.5bc");
            assertThat(codec.toJson("a")).isEqualTo("\"a\"");
            assertThat(codec.title()).isEqualTo("str");
        }

        @Test
        void pathsAndPlacesAreThoseOfTheText() {
            Codec<Map<String, List<Long>>> codec =
                    Codecs.map(Codecs.before(Codecs.list(Codecs.LONG), raw -> List.of(1, "x", List.of())));
            List<Violation> violations =
                    codec.tryValidateJson("{\"a\":\n  [0], \"b\": 7}").violations();
            assertThat(violations)
                    .extracting(violation -> violation.path() + " " + violation.location())
                    .containsExactly(
                            "a[1] " + new Location(2, 3, 8),
                            "a[2] " + new Location(2, 3, 8),
                            "b[1] " + new Location(2, 13, 18),
                            "b[2] " + new Location(2, 13, 18));
        }

        @Test
        void whatFollowsInTheTextIsReadAsUsual() {
            assertThat(Codecs.list(Codecs.before(Codecs.LONG, raw -> 9)).validateJson("[{\"a\":[1]}, null, 3]"))
                    .containsExactly(9L, 9L, 9L);
        }

        @Test
        void theCallersDataIsNeverChanged() {
            Map<String, Object> input = new LinkedHashMap<>(Map.of("a", new ArrayList<>(List.of(1))));
            Codec<Map<String, @Nullable Object>> codec = Codecs.before(Codecs.map(Codecs.ANY), raw -> {
                ((Map<?, ?>) raw).clear();
                return raw;
            });
            assertThat(violations(codec.tryValidate(input))).containsExactly("$ value_error");
            assertThat(input).containsOnlyKeys("a");
        }

        @Test
        void behindOneStrictJsonIsReadLikeStrictObjects() {
            Codec<Set<String>> plain = Codecs.set(Codecs.STRING);
            assertThat(plain.tryValidateJson("[\"a\"]", STRICT).isValid()).isTrue();
            assertThat(violations(Codecs.before(plain, raw -> raw).tryValidateJson("[\"a\"]", STRICT)))
                    .containsExactly("$ set_type");
        }

        @Test
        void laterOnesDoNotRunAfterAVerdict() {
            AtomicInteger calls = new AtomicInteger();
            Codec<Long> codec = Codecs.before(
                    Codecs.LONG,
                    raw -> {
                        throw new InvalidValueException("no");
                    },
                    raw -> calls.incrementAndGet());
            assertThat(violations(codec.tryValidateJson("1"))).containsExactly("$ value_error");
            assertThat(calls).hasValue(0);
        }

        @Test
        void endlessNestingIsBounded() {
            Codec<?>[] self = new Codec<?>[1];
            self[0] = Codecs.before(Codecs.list(Codecs.lazy(() -> unchecked(self[0]))), raw -> List.of(1));
            assertThat(violations(self[0].tryValidateJson("1")))
                    .singleElement()
                    .asString()
                    .endsWith("recursion_loop");
        }

        @SuppressWarnings("unchecked") // The codec of a list of itself has no type.
        private static Codec<Object> unchecked(Codec<?> codec) {
            return (Codec<Object>) codec;
        }

        @Test
        void rawValuesThatCannotBeReadAreNotConverted() {
            assertThat(violations(Codecs.before(Codecs.ANY, raw -> 1).tryValidateJson("[1e999]")))
                    .containsExactly("[0] finite_number");
        }
    }

    @Nested
    class OfSecrets {
        private List<Violation> secret(Codec<?> codec) {
            return TestSchema.of("Login", named("token", codec), table -> table.secret(table.field(0)))
                    .tryValidateJson("{\"token\": \"hunter2\"}")
                    .violations();
        }

        @Test
        void staySecret() {
            BeforeValidator quoting = raw -> {
                throw new InvalidValueException("bad", "Bad: " + raw, Map.of("raw", raw));
            };
            BeforeValidator failing = raw -> {
                throw new IllegalStateException("Bad: " + raw);
            };
            List<Codec<?>> codecs = List.of(
                    Codecs.constrained(Codecs.STRING, Constraints.maxLength(1)),
                    Codecs.before(Codecs.STRING, quoting),
                    Codecs.before(Codecs.STRING, failing),
                    Codecs.before(Codecs.LONG, raw -> List.of(raw)),
                    Codecs.before(Codecs.list(Codecs.UUID), raw -> List.of(raw)),
                    Codecs.after(Codecs.STRING, value -> {
                        throw new InvalidValueException("Bad: " + value);
                    }),
                    Codecs.oneOf(Codecs.LONG, Codecs.UUID));

            for (Codec<?> codec : codecs) {
                assertThat(secret(codec)).isNotEmpty().allSatisfy(violation -> {
                    assertThat(violation.path().toString()).startsWith("token");
                    assertThat(violation.toString()).doesNotContain("hunter2");
                    assertThat(violation.params().toString()).doesNotContain("hunter2");
                    assertThat(violation.input()).isNull();
                    assertThat(violation.cause()).isNull();
                });
            }
        }
    }

    @Nested
    class OfStrictness {

        @Test
        void strictValuesMustHaveTheirKind() {
            assertThat(violations(Codecs.list(Codecs.strict(Codecs.LONG)).tryValidateJson("[1,\"2\"]")))
                    .containsExactly("[1] int_type");
        }

        @Test
        void laxValuesAreConvertedWhateverTheOptionsSay() {
            assertThat(Codecs.lax(Codecs.LONG).validateJson("\"2\"", STRICT)).isEqualTo(2);
            assertThat(Codecs.lax(Codecs.before(Codecs.LONG, raw -> raw)).validateJson("\"2\"", STRICT))
                    .isEqualTo(2);
        }

        @Test
        void whatFollowsIsReadAsTheOptionsSay() {
            TestSchema schema = TestSchema.of(
                    "Row", named("a", Codecs.strict(Codecs.LONG), "b", Codecs.LONG, "c", Codecs.lax(Codecs.LONG)));
            assertThat(violations(schema.tryValidateJson("{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}")))
                    .containsExactly("a int_type");
            assertThat(violations(schema.tryValidateJson("{\"c\":\"1\",\"b\":\"2\"}", STRICT)))
                    .containsExactly("b int_type");
        }

        @Test
        void aReadingThatEndsEarlyLeavesTheNextItemsAsTheOptionsSay() {
            byte[] json = "[\"1\",2]".getBytes(StandardCharsets.UTF_8);
            ValidationOptions failFast = ValidationOptions.DEFAULTS.withFailFast(true);
            assertThat(Codecs.strict(Codecs.LONG)
                            .streamJsonList(new ByteArrayInputStream(json), failFast)
                            .map(Validated::isValid))
                    .containsExactly(false, true);
        }
    }

    @Nested
    class OfScalarUnions {
        private final Codec<Object> labels = Codecs.oneOf(Codecs.BOOLEAN, Codecs.LONG, Codecs.DOUBLE, Codecs.STRING);

        @Test
        void eachKindHasItsClass() {
            String json = "{\"a\":true,\"b\":1,\"c\":1.0,\"d\":\"1\",\"e\":1e3,\"f\":\"\\u0061\\n\",\"g\":-0}";
            Map<String, Object> values = Codecs.map(labels).validateJson(json);
            assertThat(values.values()).containsExactly(true, 1L, 1.0, "1", 1000.0, "a\n", 0L);
            assertThat(Codecs.map(labels).validate(values)).isEqualTo(values);
            assertThat(Codecs.map(labels).toJson(Map.of("a", "1"))).isEqualTo("{\"a\":\"1\"}");
            assertThat(labels.title()).isEqualTo("union[bool, int, float, str]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "[]", "{}", "[[1],{\"a\":[]}]"})
        void everyMemberSaysThatOtherKindsAreNotItsOwn(String json) {
            Codec<Map<String, Object>> codec = Codecs.map(labels);
            String[] expected = {"x bool_type", "x int_type", "x float_type", "x string_type"};
            assertThat(violations(codec.tryValidateJson("{\"x\":" + json + ",\"y\":1}")))
                    .containsExactly(expected);
            assertThat(violations(codec.tryValidateJson("{\"x\":" + json + "}", STRICT)))
                    .containsExactly(expected);
            Object plain = Codecs.map(Codecs.ANY).validateJson("{\"x\":" + json + "}");
            assertThat(violations(codec.tryValidate(plain))).containsExactly(expected);
        }

        @Test
        void theFirstThatTakesTheValueWins() {
            UUID id = UUID.fromString("5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11");
            Codec<Object> codec = Codecs.oneOf(Codecs.UUID, Codecs.STRING);
            assertThat(codec.validateJson("\"" + id + "\"")).isEqualTo(id);
            assertThat(codec.validateJson("\"x\"")).isEqualTo("x");
            assertThat(codec.validate(id)).isEqualTo(id);
            // A plain object is of the class that it is.
            assertThat(codec.validate(id.toString())).isEqualTo(id.toString());
        }

        @Test
        void nothingIsConverted() {
            assertThat(violations(Codecs.oneOf(Codecs.BOOLEAN, Codecs.LONG).tryValidateJson("\"1\"")))
                    .containsExactly("$ bool_type", "$ int_type");
            assertThat(violations(Codecs.oneOf(Codecs.BOOLEAN, Codecs.STRING).tryValidate(1)))
                    .containsExactly("$ bool_type", "$ string_type");
        }

        @Test
        void membersAreScalars() {
            assertThatIllegalArgumentException().isThrownBy(() -> Codecs.oneOf(Codecs.LONG, Codecs.list(Codecs.LONG)));
            assertThatIllegalArgumentException().isThrownBy(() -> Codecs.oneOf(Codecs.LONG));
        }
    }

    @Nested
    class OfConverters {
        /** Amounts such as {@code 5 EUR}. */
        record Money(String text) {}

        private final Codec<Money> money = Codecs.converted(new Converter<Money>() {
            @Override
            public Money fromRaw(Object raw) {
                if (raw instanceof String text && text.endsWith(" EUR")) {
                    return new Money(text);
                }
                throw new InvalidValueException("money_parsing", "Expected an amount", Map.of());
            }

            @Override
            public Object toRaw(Money value) {
                return value.text();
            }
        });

        @Test
        void readAndWrite() {
            assertThat(money.validateJson("\"5 EUR\"")).isEqualTo(new Money("5 EUR"));
            assertThat(money.validate("5 EUR")).isEqualTo(new Money("5 EUR"));
            assertThat(money.toJson(new Money("5 EUR"))).isEqualTo("\"5 EUR\"");
            assertThat(Codecs.list(money).title()).isEqualTo("list[converted]");
        }

        @Test
        void reportAtTheValue() {
            assertThat(violations(Codecs.list(money).tryValidateJson("[\"5 EUR\",5,null,[1e999]]")))
                    .containsExactly("[1] money_parsing", "[2] value_error", "[3][0] finite_number");
        }
    }
}
