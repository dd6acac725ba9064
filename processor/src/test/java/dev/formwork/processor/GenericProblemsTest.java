package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenericProblemsTest {
    private static final String PAGE = "@Schema\npublic interface Page<T> { List<T> items(); }";

    @Test
    void rawUsesAndWildcardsAreReported() {
        Compiled.of("""
                        @SuppressWarnings("rawtypes")
                        @Schema
                        public interface Flow {
                            Page ¶raw();
                            List<Page> ¶rawInside();
                            Page<?> ¶any();
                            Page<? extends Flow> ¶some();
                            Page<Page> ¶rawArgument();
                            Page<Thread[]> ¶unsupported();
                        }
                        """, PAGE)
                .assertErrors(
                        "Page stands without type arguments: write them: Page<…> [RAW_TYPE]",
                        "Page stands without type arguments: write them: Page<…> [RAW_TYPE]",
                        "A type argument of Page is a wildcard: write the type that is meant [WILDCARD_TYPE]",
                        "A type argument of Page is a wildcard: write the type that is meant [WILDCARD_TYPE]",
                        "Page stands without type arguments: write them: Page<…> [RAW_TYPE]",
                        TypeProblemsTest.unsupported("java.lang.Thread"));
    }

    @Test
    void rawSupertypeIsReported() {
        Compiled.of(
                        "@SuppressWarnings(\"rawtypes\") @Schema\npublic ¶interface Flow extends Page { String name(); }",
                        PAGE)
                .assertErrors("Page stands without type arguments: write them: Page<…> [RAW_TYPE]");
    }

    @Test
    void typeParametersMustNotBeCalledAsTheGeneratedClasses() {
        Compiled.of("@Schema\npublic interface Page<¶Builder, ¶Field, T> { T item(); }")
                .assertErrors(
                        "The type parameter Builder would hide a class of this name in generated code: give it another name"
                                + " [RESERVED_TYPE_PARAMETER]",
                        "The type parameter Field would hide a class of this name in generated code: give it another name"
                                + " [RESERVED_TYPE_PARAMETER]");
    }

    @Test
    void constantDefaultMustNotHoldAValueOfATypeParameter() {
        Compiled.of("""
                @Schema
                public interface Page<T> {
                    @DefaultValue(¶"1") T item();
                    @DefaultValue(¶"[1]") List<T> items();
                    @DefaultValue(¶"{}") Page<T> next();
                    @DefaultValue("[]") List<T> none();
                    @DefaultValue("null") @Nullable T nothing();
                }
                """)
                .assertErrors(
                        "item() holds a value of a type parameter, of which @DefaultValue can make no instance: make it"
                                + " a default method that returns the instance, with @Default"
                                + " [DEFAULT_VALUE_OF_VARIABLE]",
                        "items() holds a value of a type parameter, of which @DefaultValue can make no instance: make"
                                + " it a default method that returns the instance, with @Default"
                                + " [DEFAULT_VALUE_OF_VARIABLE]",
                        "next() holds a schema, of which @DefaultValue can make no instance: make it a default method"
                                + " that returns the instance, with @Default [DEFAULT_VALUE_OF_SCHEMA]");
    }

    @Test
    void typeParametersHaveNoPlaceInArraysKeysAndLiterals() {
        String inArrays = ", since there are no arrays of a type parameter (did you mean a List?)";
        Compiled.of("""
                @Schema
                public interface Page<T> {
                    T[] ¶array();
                    List<Page<T>[]> ¶pages();
                    Map<T, String> ¶map();
                    ¶@Literal("a") T literal();
                }
                """)
                .assertErrors(
                        TypeProblemsTest.unsupported("T[]", inArrays),
                        TypeProblemsTest.unsupported("test.Page<T>[]", inArrays),
                        "T cannot be the key of a map: write a String, an enum, a UUID, or a number such as Integer,"
                                + " Long or BigDecimal [UNSUPPORTED_KEY]",
                        "@Literal cannot be on literal(), whose type is T: write a String, an integer or a boolean, or"
                                + " an Optional of one [LITERAL_ON_WRONG_TYPE]");
    }

    @Test
    void accessorWithOwnTypeParametersIsReported() {
        Compiled.of("@Schema\npublic interface Page<T> { <E> E ¶item(); }")
                .assertErrors("item() is no accessor, since it has type parameters: write an abstract method without"
                        + " parameters that returns a value, or give this one a body [NOT_AN_ACCESSOR]");
    }

    @Test
    void boundThatDoesNotExistIsReportedInTheEnd() {
        Compiled compiled = Compiled.of("@Schema\npublic interface Page<T extends Comparable<Itm>> { T item(); }");
        compiled.assertSays(
                "error Page.java:3:44 cannot find symbol\n  symbol: class Itm",
                "error Page.java:3:23 The type Itm does not exist: check its name and import [UNRESOLVED_TYPE]");
        assertThat(compiled.written()).isEmpty();
    }
}
