package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValidatorProblemsTest {
    private static final String IMPORTS = "package test; import dev.formwork.*; import dev.formwork.runtime.*;"
            + " import java.util.*; import org.jspecify.annotations.Nullable;\n";
    private static final String UPPER = IMPORTS
            + "public class Upper implements AfterValidator<String> { public String check(String x) { return x; } }";

    private static String before(String modifiers, String name, String members) {
        return IMPORTS + modifiers + " class " + name
                + " implements BeforeValidator { public @Nullable Object convert(@Nullable Object raw) { return raw; } "
                + members + " }";
    }

    @Test
    void validatorsImplementTheirContract() {
        Compiled.of(IMPORTS + """
                        @Schema
                        public interface Flow {
                            @Before({Trim¶.class, Upper¶.class}) String a();
                            @After(String¶.class) String b();
                            ¶@Before({}) String c();
                            @Convert(Upper¶.class) String d();
                            @Before(int¶.class) String e();
                        }
                        """, UPPER, IMPORTS + "interface Trim {}")
                .assertErrors(
                        "Trim does not implement BeforeValidator: name a class that does [NOT_A_VALIDATOR]",
                        "Upper does not implement BeforeValidator: name a class that does [NOT_A_VALIDATOR]",
                        "String does not implement AfterValidator: name a class that does [NOT_A_VALIDATOR]",
                        "@Before names no class: name at least one, or remove the annotation [NO_VALIDATOR]",
                        "Upper does not implement Converter: name a class that does [NOT_A_VALIDATOR]",
                        "int does not implement BeforeValidator: name a class that does [NOT_A_VALIDATOR]");
    }

    @Test
    void missingSupertypesOfValidatorsAreNamed() {
        assertThat(Compiled.of(
                                IMPORTS + "@Schema\npublic interface Flow { @Before(Odd.class) String a();"
                                        + " @After(Far.class) String b(); @After(Of.class) String c(); }",
                                IMPORTS + "class Odd extends Gone {}",
                                IMPORTS + "class Far extends Near {}",
                                IMPORTS + "abstract class Near implements Vanished {}",
                                IMPORTS + "abstract class Of implements AfterValidator<Absent> {}")
                        .errors())
                .filteredOn(error -> error.endsWith("]"))
                .extracting(error -> error.replaceFirst("^error Flow.java:\\S+ ", ""))
                .containsExactlyInAnyOrder(
                        "The type Gone does not exist: check its name and import [UNRESOLVED_TYPE]",
                        "The type Vanished does not exist: check its name and import [UNRESOLVED_TYPE]",
                        "The type Absent does not exist: check its name and import [UNRESOLVED_TYPE]");
    }

    @Test
    void validatorsAreForTheTypeOfTheField() {
        Compiled.of(
                        IMPORTS + """
                        @Schema
                        public interface Flow {
                            @After(Upper.class) Optional<String> a();
                            @After(Upper¶.class) long b();
                            @After(Upper¶.class) List<String> c();
                            @After(Upper¶.class) OptionalInt d();
                            @Convert(Names¶.class) long e();
                            List<@Convert(Names.class) String> f();
                            @After(Raw¶.class) String g();
                        }
                        """,
                        UPPER,
                        IMPORTS + "class Names implements Converter<String> { public String fromRaw(Object x) {"
                                + " return \"\"; } public Object toRaw(String x) { return x; } }",
                        IMPORTS + "@SuppressWarnings(\"rawtypes\") class Raw implements AfterValidator {"
                                + " public Object check(Object x) { return x; } }")
                .assertErrors(
                        "Upper implements AfterValidator<java.lang.String>, but AfterValidator<java.lang.Long> is needed"
                                + " here: name a class that implements it [VALIDATOR_OF_ANOTHER_TYPE]",
                        "Upper implements AfterValidator<java.lang.String>, but"
                                + " AfterValidator<java.util.List<java.lang.String>> is needed here: name a class that"
                                + " implements it [VALIDATOR_OF_ANOTHER_TYPE]",
                        "Upper implements AfterValidator<java.lang.String>, but AfterValidator<java.lang.Integer> is"
                                + " needed here: name a class that implements it [VALIDATOR_OF_ANOTHER_TYPE]",
                        "Names implements Converter<java.lang.String>, but Converter<java.lang.Long> is needed here: name"
                                + " a class that implements it [VALIDATOR_OF_ANOTHER_TYPE]",
                        "Raw implements AfterValidator, but AfterValidator<java.lang.String> is needed here: name a class"
                                + " that implements it [VALIDATOR_OF_ANOTHER_TYPE]");
    }

    @Test
    void generatedCodeCanMakeTheValidators() {
        String remedy =
                ": name a class that is neither abstract nor private, with a constructor without parameters that"
                        + " the schema's package can see [UNUSABLE_VALIDATOR]";
        Compiled.of(
                        IMPORTS + """
                        @Schema
                        public interface Flow {
                            @Before(Abstract¶.class) String a();
                            @Before(Argument¶.class) String b();
                            @Before(Private¶.class) String c();
                            @Before(Throwing¶.class) String d();
                            @Before(Generic¶.class) String e();
                            @Before(Outer.Inner¶.class) String f();
                            @Before(other.Foreign¶.class) String g();
                            @Before(Outer.Nested.class) String h();
                            @Before(BeforeValidator¶.class) String i();
                        }
                        """,
                        before("abstract", "Abstract", ""),
                        before("final", "Argument", "Argument(int x) {}"),
                        before("final", "Private", "private Private() {}"),
                        before("final", "Throwing", "Throwing() throws Exception {}"),
                        IMPORTS + "class Generic<T> implements BeforeValidator { public @Nullable Object"
                                + " convert(@Nullable Object raw) { return raw; } }",
                        IMPORTS + """
                        class Outer {
                            class Inner implements BeforeValidator {
                                public @Nullable Object convert(@Nullable Object raw) { return raw; }
                            }
                            static class Nested implements BeforeValidator {
                                public @Nullable Object convert(@Nullable Object raw) { return raw; }
                            }
                        }
                        """,
                        before("public", "Foreign", "Foreign() {}").replace("package test", "package other"))
                .assertErrors(
                        "Generated code cannot make an instance of Abstract, since it is abstract" + remedy,
                        "Generated code cannot make an instance of Argument, since it has no constructor without"
                                + " parameters" + remedy,
                        "Generated code cannot make an instance of Private, since it has a constructor that is not visible"
                                + " in the schema's package" + remedy,
                        "Generated code cannot make an instance of Throwing, since it has a constructor that throws"
                                + " checked exceptions" + remedy,
                        "Generated code cannot make an instance of Generic, since it has type parameters" + remedy,
                        "Generated code cannot make an instance of Inner, since it is an inner class" + remedy,
                        "Generated code cannot make an instance of Foreign, since it has a constructor that is not visible"
                                + " in the schema's package" + remedy,
                        "Generated code cannot make an instance of BeforeValidator, since it is no class" + remedy);
    }

    @Test
    void modelValidatorsAreStaticAndTakeTheModel() {
        String after = ": write static Flow %1$s(Flow value), or static void %1$s(Flow value) [NOT_A_MODEL_VALIDATOR]";
        String before = ": write static Map<String, Object> %s(Map<String, Object> members) [NOT_A_MODEL_VALIDATOR]";
        Compiled.of(IMPORTS + """
                        @Schema
                        public ¶interface Flow extends Named {
                            ¶@ModelValidator default void a(Flow flow) {}
                            ¶@ModelValidator private static void b(Flow flow) {}
                            ¶@ModelValidator static void c() {}
                            ¶@ModelValidator static void d(String flow) {}
                            ¶@ModelValidator static String e(Flow flow) { return ""; }
                            ¶@ModelValidator(ModelValidator.When.BEFORE) static void f(Map<String, Object> raw) {}
                            ¶@ModelValidator(ModelValidator.When.BEFORE) static Object g(Map<String, Object> raw) { return raw; }
                            ¶@ModelValidator(ModelValidator.When.BEFORE) static Map<String, Object> h(Flow raw) { return Map.of(); }
                            ¶@ModelValidator static void i(Flow flow) throws Exception {}
                            @ModelValidator static void j(Object flow) {}
                            @ModelValidator(ModelValidator.When.BEFORE) static Map<String, @Nullable Object> k(Map<String, @Nullable Object> raw) { return raw; }
                            ¶@ModelValidator String l();
                        }
                        """, IMPORTS + """
                        interface Named {
                            @ModelValidator static Named named(Named value) { return value; }
                            @ModelValidator static void checked(Named value) {}
                            @ModelValidator static <T extends Named> T same(T value) { return value; }
                        }
                        """)
                .assertErrors(
                        "named() cannot be a model validator, since it does not return nothing or a Flow: write static"
                                + " void named(Named value), since Flow inherits it (inherited from Named.named())"
                                + " [NOT_A_MODEL_VALIDATOR]",
                        "a() cannot be a model validator, since it is not static" + after.formatted("a"),
                        "b() cannot be a model validator, since it is private" + after.formatted("b"),
                        "c() cannot be a model validator, since it does not take a single Flow" + after.formatted("c"),
                        "d() cannot be a model validator, since it does not take a single Flow" + after.formatted("d"),
                        "e() cannot be a model validator, since it does not return nothing or a Flow"
                                + after.formatted("e"),
                        "f() cannot be a model validator, since it does not return a Map<String, Object>"
                                + before.formatted("f"),
                        "g() cannot be a model validator, since it does not return a Map<String, Object>"
                                + before.formatted("g"),
                        "h() cannot be a model validator, since it does not take a single Map<String, Object>"
                                + before.formatted("h"),
                        "i() cannot be a model validator, since it throws checked exceptions" + after.formatted("i"),
                        "l() cannot be a model validator, since it is not static" + after.formatted("l"));
    }

    @Test
    void scalarUnionsListSeveralScalars() {
        Compiled.of(IMPORTS + """
                @Schema
                public interface Flow {
                    ¶@OneOf({Long.class, String.class}) String a();
                    ¶@OneOf({Long.class}) Object b();
                    @OneOf({Long.class, String.class, Long¶.class}) Object c();
                    @OneOf({Long.class, long¶.class, List¶.class, CharSequence¶.class}) Object d();
                    List<@OneOf({String.class}) Object> ¶e();
                    @OneOf({Long.class, UUID.class}) @DefaultValue("5") Object f();
                    @OneOf({Long.class, UUID.class})
                    @DefaultValue(¶"\\"00000000-0000-0000-0000-000000000000\\"") Object g();
                }
                """)
                .assertErrors(
                        "@OneOf cannot be on a(), whose type is java.lang.String: write Object [ONE_OF_ON_WRONG_TYPE]",
                        "@OneOf lists fewer than two types: list those that are admitted [TOO_FEW_MEMBERS]",
                        "@OneOf lists java.lang.Long twice: remove one of them [DUPLICATE_MEMBER]",
                        "long cannot be a member of @OneOf: write Boolean, the box of a number, BigInteger, BigDecimal,"
                                + " String, UUID, or a type of java.time [UNSUPPORTED_SCALAR]",
                        "java.util.List cannot be a member of @OneOf: write Boolean, the box of a number, BigInteger,"
                                + " BigDecimal, String, UUID, or a type of java.time [UNSUPPORTED_SCALAR]",
                        "java.lang.CharSequence cannot be a member of @OneOf: write Boolean, the box of a number,"
                                + " BigInteger, BigDecimal, String, UUID, or a type of java.time [UNSUPPORTED_SCALAR]",
                        "@OneOf lists fewer than two types: list those that are admitted [TOO_FEW_MEMBERS]",
                        "g() holds a union of types like UUID, of which @DefaultValue can make no constant: make it a"
                                + " default method that returns the value, with @Default [DEFAULT_VALUE_OF_CONVERTED]");
    }

    @Test
    void convertedFieldsHaveNoConstantDefault() {
        Compiled.of(
                        IMPORTS + "@Schema\npublic interface Flow {"
                                + " @Convert(Upper2.class) @DefaultValue(¶\"\\\"x\\\"\") String a();"
                                + " @Convert(Upper2.class) @DefaultValue(\"null\") Optional<String> b(); }",
                        IMPORTS + "class Upper2 implements Converter<String> { public String fromRaw(Object x) {"
                                + " return \"\"; } public Object toRaw(String x) { return x; } }")
                .assertErrors(
                        "a() holds a converted type, of which @DefaultValue can make no constant: make it a default"
                                + " method that returns the value, with @Default [DEFAULT_VALUE_OF_CONVERTED]");
    }

    @Test
    void primitiveOptionalsHoldNothingElse() {
        Compiled.of(IMPORTS + "@Schema\npublic interface Flow { ¶@Convert(Upper.class) OptionalInt a(); }", UPPER)
                .assertErrors("@Convert on java.util.OptionalInt is not supported: remove it [UNSUPPORTED_ANNOTATION]");
    }
}
