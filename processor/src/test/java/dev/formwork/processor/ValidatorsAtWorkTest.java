package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.runtime.ValidationOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Validators, converters, scalar unions and strict fields in schemas that the processor generates. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidatorsAtWorkTest {
    private static final String NULL_TO_ZERO = """
            final class NullToZero implements BeforeValidator {
                public @Nullable Object convert(@Nullable Object raw) { return raw == null ? 0 : raw; }
            }
            """;

    private final Running schemas = Running.of(
            """
            @Schema
            public interface Job {
                @Nullable @Strict Integer strictly();
                @Before(NullToZero.class) @Max(9) @DefaultValue("5") long slots();
                @Before(NullToZero.class) @Nullable Long boxed();
                @Before(NullToZero.class) OptionalLong optional();
                @Default @Before(NullToZero.class) default @Nullable Long made() { return 3L; }
                @After({Twice.class, Upper.class}) @Size(max = 3) Optional<String> name();
                @After(Even.class) OptionalInt even();
                @After(Sorted.class) @DefaultValue("[]") Collection<String> sorted();
                @After(Few.class) @DefaultValue("[]") List<Integer> few();
                @Nullable @After(Lonely.class) List<Job> jobs();
                @OneOf({Boolean.class, Long.class}) @DefaultValue("5") Object one();
                @OneOf({Long.class, String.class}) Optional<Object> perhaps();
                @Nullable Map<String, @OneOf({Boolean.class, Long.class, Double.class, String.class}) Object> labels();
                @Convert(MoneyConverter.class) Optional<Money> price();
                @Nullable List<Money> prices();
                @Nullable @Convert(Shouting.class) Money loud();
                @Convert(Shouting.class) Money @Nullable [] louder();
                @Nullable @Before(Failing.class) @Secret String token();
            }
            """,
            NULL_TO_ZERO,
            "final class Twice implements AfterValidator<String> { public String check(String x) { return x + x; } }",
            "final class Upper implements AfterValidator<String> { public String check(String x) {"
                    + " return x.toUpperCase(Locale.ROOT); } }",
            "final class Even implements AfterValidator<Integer> { public Integer check(Integer x) {"
                    + " if (x % 2 != 0) { throw new InvalidValueException(\"odd\", \"Odd\", Map.of(\"n\", x)); }"
                    + " return x; } }",
            "final class Sorted implements AfterValidator<Collection<String>> {"
                    + " public Collection<String> check(Collection<String> x) { return new TreeSet<>(x); } }",
            "final class Few implements AfterValidator<List<Integer>> { public List<Integer> check(List<Integer> x) {"
                    + " return x.subList(0, 1); } }",
            "final class Lonely implements AfterValidator<List<Job>> { public List<Job> check(List<Job> x) {"
                    + " return x.size() == 1 ? x : null; } }",
            "final class Failing implements BeforeValidator { public @Nullable Object convert(@Nullable Object raw) {"
                    + " throw new IllegalStateException(\"Bad: \" + raw); } }",
            "@Convert(MoneyConverter.class)\nrecord Money(String text) {}",
            "final class MoneyConverter implements Converter<Money> {"
                    + " public Money fromRaw(Object raw) { return new Money((String) raw); }"
                    + " public Object toRaw(Money money) { return money.text(); } }",
            "final class Shouting implements Converter<Money> {"
                    + " public Money fromRaw(Object raw) { return new Money(raw + \"!\"); }"
                    + " public Object toRaw(Money money) { return money.text(); } }");

    private final Running models = Running.of(
            """
            public interface Base {
                String name();
                @ModelValidator static void short_(Base value) {
                    if (value.name().length() > 3) { throw new InvalidValueException("long_name", "Long", Map.of()); }
                }
            }
            """.replace("short_", "brief"),
            """
            @Schema
            public interface State extends Base {
                @DefaultValue("0") int count();
                @ModelValidator(ModelValidator.When.BEFORE)
                static Map<String, @Nullable Object> renamed(Map<String, @Nullable Object> raw) {
                    if (raw.containsKey("title")) { raw.put("name", raw.remove("title")); }
                    return raw;
                }
                @ModelValidator static State counted(State state) {
                    return state.count() == 0 ? ImmutableState.copyOf(state).withCount(1) : new Foreign(state);
                }
                @ModelValidator static void positive(State state) {
                    if (state.count() < 0) { throw new IllegalStateException("negative"); }
                }
            }
            """,
            """
            record Foreign(State state) implements State {
                public String name() { return state.name(); }
                public int count() { return state.count(); }
            }
            """,
            "@Schema\npublic interface Run { List<State> states(); Optional<State> last(); }");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"strictly":"1"}          | strictly int_type
            {"slots":null}            | "slots":0
            {"slots":"7"}             | "slots":7
            {"slots":"x"}             | slots int_parsing
            {"slots":10}              | slots less_than_equal {le=9}
            {}                        | "slots":5,"boxed":null,"optional":null,"made":3
            {"boxed":null}            | "boxed":0
            {"optional":null}         | "optional":0
            {"made":null}             | "made":0
            {"made":[1]}              | made int_type
            {"name":"ab"}             | "name":"ABAB"
            {"name":null}             | "name":null
            {"name":"abcd"}           | name string_too_long {max_length=3, actual_length=4}
            {"even":2}                | "even":2
            {"even":3}                | even odd {n=3}
            {"even":null}             | "even":null
            {"sorted":["b","a"]}      | "sorted":["a","b"]
            {"few":[7,8]}             | "few":[7]
            {"few":[]}                | few value_error
            {"few":["x"]}             | few[0] int_parsing
            {"jobs":[{"slots":"x"}]}  | jobs[0].slots int_parsing
            {"jobs":[{},{}]}          | jobs value_error {error=The validator or converter gave null}
            {"one":true}              | "one":true
            {"one":"1"}               | one bool_type; one int_type
            {"perhaps":"1"}           | "perhaps":"1"
            {"perhaps":null}          | "perhaps":null
            {"labels":{"a":1,"b":1.0,"c":"1","d":false}} | "labels":{"a":1,"b":1.0,"c":"1","d":false}
            {"labels":{"a":null}}     | labels.a bool_type; labels.a int_type; labels.a float_type; labels.a string_type
            {"price":"5 EUR"}         | "price":"5 EUR"
            {"price":5}               | price value_error
            {"prices":["a","b"]}      | "prices":["a","b"]
            {"loud":"a"}              | "loud":"a!"
            {"louder":["a"]}          | "louder":["a!"]
            """)
    void fieldsAreReadAsTheirRulesSay(String json, String expected) {
        assertThat(schemas.json("Job", json)).contains(expected);
        Object plain = dev.formwork.runtime.Codecs.ANY.validateJson(json);
        assertThat(schemas.object("Job", plain)).contains(expected);
    }

    @Test
    void fieldsThatAreNotStrictStaySoInStrictReading() {
        Running lax =
                Running.of("@Schema(strict = true)\npublic interface Flag { @Strict(false) boolean on(); int n(); }");
        assertThat(lax.json("Flag", "{\"on\":\"yes\",\"n\":1}")).isEqualTo("{\"on\":true,\"n\":1}");
        assertThat(lax.json("Flag", "{\"on\":1,\"n\":\"1\"}", ValidationOptions.DEFAULTS.withStrict(true)))
                .isEqualTo("n int_type");
    }

    @Test
    void whatIsThrownOfASecretIsNotTold() {
        assertThat(schemas.json("Job", "{\"token\":\"hunter2\"}"))
                .isEqualTo("token value_error {error=java.lang.IllegalStateException}");
    }

    @Test
    void modelValidatorsRunInOrderAndTheInheritedFirst() {
        assertThat(models.json("State", "{\"title\":\"x\"}")).isEqualTo("{\"name\":\"x\",\"count\":1}");
        assertThat(models.json("State", "{\"name\":\"abcd\",\"count\":-1}")).isEqualTo("$ long_name");
        assertThat(models.json("State", "{\"name\":\"abc\",\"count\":-1}"))
                .isEqualTo("$ value_error {error=java.lang.IllegalStateException: negative}");
        assertThat(models.json("State", "{\"title\":\"x\",\"count\":\"y\"}")).isEqualTo("count int_parsing");
        assertThat(models.json("State", "[]")).isEqualTo("$ model_type {class_name=State}");
    }

    @Test
    void whatAModelValidatorReturnsIsAnInstanceOfTheImplementation() {
        Object copied = models.codec("State").validateJson("{\"name\":\"x\",\"count\":5}");
        assertThat(copied.getClass()).isEqualTo(models.type("ImmutableState"));
        Object replaced = models.codec("State").validateJson("{\"name\":\"x\"}");
        assertThat(replaced).hasFieldOrPropertyWithValue("count", 1);
    }

    @Test
    void modelValidatorsRunWhereverASchemaIs() {
        assertThat(models.json(
                        "Run", "{\"states\":[{\"title\":\"x\"},{\"title\":\"abcd\"}],\"last\":{\"name\":\"long\"}}"))
                .isEqualTo("states[1] long_name; last long_name");
        Map<String, Object> last = new HashMap<>(Map.of("title", "x"));
        assertThat(models.object("Run", Map.of("states", List.of(), "last", last)))
                .isEqualTo("{\"states\":[],\"last\":{\"name\":\"x\",\"count\":1}}");
        assertThat(last).containsOnlyKeys("title");
    }

    @Test
    void generatedReadingCodeStaysReadable() {
        String codec = schemas.source("ImmutableJobCodec");
        assertThat(codec.replaceAll("\\s+", " "))
                .contains(
                        "private static final BeforeValidator NULL_TO_ZERO = new NullToZero();",
                        "private static final Codec<Long> SLOTS = Codecs.before(Codecs.constrained(Codecs.LONG,"
                                + " Constraints.max(9)), NULL_TO_ZERO);",
                        "case 1 -> builder.slots = SLOTS.read(in);",
                        "case 5 -> builder.name = in.readNull() ? null : NAME.read(in);",
                        "case 9 -> builder.jobs = in.readNull() ? null : Codecs.after(Codecs.list(ImmutableJob.CODEC),"
                                + " LONELY).read(in);",
                        "case 12 -> builder.labels = in.readNull() ? null : in.readMap(LABELS_VALUE);",
                        "out.field(1, job.slots());");
        assertThat(models.source("ImmutableStateCodec").replaceAll("\\s+", " "))
                .contains(
                        "RULES = ObjectRules.<State>none() .check(Base::brief) .before(State::renamed)"
                                + " .after(State::counted, ImmutableState::copyOf) .check(State::positive);",
                        "super(State.class, ImmutableState.class, FIELDS, RULES);");
    }
}
