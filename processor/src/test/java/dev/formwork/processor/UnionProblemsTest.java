package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be wrong with a union, and where it is told. */
class UnionProblemsTest {
    private static final String INFO = "@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \"kind\")";

    private static String member(String name) {
        return "@Schema\npublic interface " + name + " extends U { String a(); }";
    }

    @ParameterizedTest
    @ValueSource(strings = {"record B(String b) implements U {}", "non-sealed interface B extends U { String b(); }"})
    void permittedTypeMustBeASchema(String member) {
        Compiled.of("""
                @Schema
                public sealed ¶interface U {
                    @Schema non-sealed interface A extends U { String a(); }
                    MEMBER
                }
                """.replace("MEMBER", member))
                .assertErrors("B is no schema, and so no member of U: write an interface annotated @Schema"
                        + " [UNION_MEMBER_NOT_A_SCHEMA]");
    }

    @Test
    void listedTypesAreSchemasThatExtendTheUnionEachOnce() {
        Compiled.of("@Schema\n" + INFO + """
                        @JsonSubTypes({
                            @JsonSubTypes.Type(value = X.class, name = "x"),
                            @JsonSubTypes.Type(value = Other⁋.class, name = "o"),
                            @JsonSubTypes.Type(value = String⁋.class, name = "s"),
                            @JsonSubTypes.Type(value = X⁋.class, name = "xx"),
                            @JsonSubTypes.Type(value = U⁋.class, name = "u")})
                        public interface U {}
                        """, member("X"), "@Schema\npublic interface Other { String a(); }")
                .assertErrors(
                        "Other does not extend U, of which it would be a member: let it extend U"
                                + " [UNION_MEMBER_NOT_A_SUBTYPE]",
                        "String is no schema, and so no member of U: write an interface annotated @Schema"
                                + " [UNION_MEMBER_NOT_A_SCHEMA]",
                        "X is listed twice: remove one of the two [DUPLICATE_UNION_MEMBER]",
                        "U does not extend U, of which it would be a member: let it extend U"
                                + " [UNION_MEMBER_NOT_A_SUBTYPE]");
    }

    @Test
    void membersHaveNoTypeParameters() {
        Compiled.of("""
                @Schema
                public sealed ¶interface U {
                    @Schema non-sealed interface A extends U { String a(); }
                    @Schema non-sealed interface B<T> extends U { T b(); }
                }
                """)
                .assertErrors("B has type parameters, which unions and their members must not have: write an interface"
                        + " without [GENERIC_UNION]");
    }

    @Test
    void unionMustHaveMembers() {
        Compiled.of(
                        "@Schema\n" + INFO.replace("@", "¶@") + "\npublic interface U {}",
                        "@Schema\n" + INFO + "\n¶@JsonSubTypes({})\npublic interface V {}")
                .assertErrors(
                        "U is a union without members: seal it and let schemas extend it, or list them by"
                                + " @JsonSubTypes [EMPTY_UNION]",
                        "V is a union without members: seal it and let schemas extend it, or list them by"
                                + " @JsonSubTypes [EMPTY_UNION]");
    }

    @Test
    void listOfMembersNeedsATag() {
        Compiled.of("@Schema\n¶@JsonSubTypes(@JsonSubTypes.Type(X.class))\npublic interface U {}", member("X"))
                .assertErrors("@JsonSubTypes lists members of U, but nothing says what tells them apart: add"
                        + " @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = …), or seal the interface instead"
                        + " [SUB_TYPES_WITHOUT_TAG]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "use = JsonTypeInfo.Id¶.CLASS; use = CLASS",
                "use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As¶.WRAPPER_OBJECT;" + " include = WRAPPER_OBJECT"
            })
    void tagIsANameInAProperty(String members, String shown) {
        Compiled.of(
                        "@Schema\n@JsonTypeInfo(" + members + ")\n"
                                + "@JsonSubTypes(@JsonSubTypes.Type(value = X.class, name = \"x\"))\n"
                                + "public interface U {}",
                        member("X"))
                .assertErrors("@JsonTypeInfo(" + shown + ") is not supported: write use = JsonTypeInfo.Id.NAME, and"
                        + " include = JsonTypeInfo.As.PROPERTY or EXISTING_PROPERTY [UNSUPPORTED_TYPE_INFO]");
    }

    @Test
    void whatJacksonAloneNeedsOfTheAnnotationIsAdmitted() {
        Compiled.of("""
                        @Schema
                        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "k", visible = true, defaultImpl = U.class)
                        @JsonSubTypes(@JsonSubTypes.Type(value = X.class, name = "x"))
                        public interface U {}
                        """, member("X")).assertErrors();
    }

    @Test
    void otherMembersOfTheAnnotationsAreNotSupported() {
        Compiled.of("""
                        @Schema
                        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "k", visible = true, defaultImpl = X¶.class)
                        @JsonSubTypes(
                            value = @JsonSubTypes.Type(value = X.class, name = "x", names = ⁋{"y"}),
                            failOnRepeatedNames = ¶true)
                        public interface U {}
                        """, member("X"))
                .assertErrors(
                        "The member defaultImpl of @JsonTypeInfo is not supported: remove it [UNSUPPORTED_MEMBER]",
                        "The member names of @JsonSubTypes is not supported: remove it [UNSUPPORTED_MEMBER]",
                        "The member failOnRepeatedNames of @JsonSubTypes is not supported: remove it"
                                + " [UNSUPPORTED_MEMBER]");
    }

    @Test
    void namesAreGivenAndDistinct() {
        Compiled.of("@Schema\n" + INFO + """
                        @JsonSubTypes({
                            @JsonSubTypes.Type(value = X.class, name = "x"),
                            @JsonSubTypes.Type(Y⁋.class),
                            @JsonSubTypes.Type(value = Z.class, name = ⁋"x")})
                        public interface U {}
                        """, member("X"), member("Y"), member("Z"))
                .assertErrors(
                        "Y has no name by which the input could pick it: write one in @JsonSubTypes.Type, or in"
                                + " @JsonTypeName on the member [UNION_MEMBER_WITHOUT_NAME]",
                        "X and Z have the same name, \"x\": give one of them another name [DUPLICATE_UNION_TAG]");
    }

    @Test
    void nameOfAMemberStandsOnTheMember() {
        Compiled.of(
                        "@Schema\n" + INFO
                                + "\n@JsonSubTypes({@JsonSubTypes.Type(X.class), @JsonSubTypes.Type(Y.class)})\n"
                                + "public interface U {}",
                        "@Schema\n@JsonTypeName(\"x\")\npublic interface X extends U { String a(); }",
                        "@Schema\n@JsonTypeName(¶\"x\")\npublic interface Y extends U { String a(); }")
                .assertErrors("X and Y have the same name, \"x\": give one of them another name [DUPLICATE_UNION_TAG]");
    }

    @Test
    void typeNameIsOnlyForMembersOfNamedUnions() {
        Compiled.of("@Schema\n¶@JsonTypeName(\"x\")\npublic interface X { String a(); }")
                .assertErrors("@JsonTypeName is not supported: remove it [UNSUPPORTED_ANNOTATION]");
    }

    @Test
    void existingPropertyMustBeAFieldThatTakesTheName() {
        Compiled.of(
                        """
                        @Schema
                        @JsonTypeInfo(
                            use = JsonTypeInfo.Id.NAME,
                            include = JsonTypeInfo.As¶.EXISTING_PROPERTY,
                            property = "kind")
                        @JsonSubTypes({
                            @JsonSubTypes.Type(value = X.class, name = "x"),
                            @JsonSubTypes.Type(value = Y.class, name = ⁋"y")})
                        public interface U {}
                        """,
                        member("X"),
                        "@Schema\npublic interface Y extends U { @Literal({\"z\", \"zz\"}) String kind(); }")
                .assertErrors(
                        "X has no field \"kind\" that could be the tag: add the field, or write include ="
                                + " JsonTypeInfo.As.PROPERTY to have the tag beside the fields"
                                + " [UNION_TAG_NOT_A_FIELD]",
                        "The @Literal on \"kind\" of Y does not admit the name \"y\": write the same in both"
                                + " [UNION_NAME_NOT_ADMITTED]");
    }

    @Test
    void unionsAndTheirMembersHaveNoTypeParameters() {
        Compiled compiled = Compiled.of("""
                @Schema
                public sealed interface U<¶T> {
                    @Schema non-sealed interface A extends U<String> { String a(); }
                }
                """);
        compiled.assertErrors("U has type parameters, which unions and their members must not have: write an interface"
                + " without [GENERIC_UNION]");
    }

    @Test
    void optionsOfASchemaBelongToTheMembers() {
        Compiled.of("""
                @Schema(naming = Naming¶.SNAKE_CASE, strict = ¶true)
                public sealed interface U {
                    @Schema non-sealed interface A extends U { String a(); }
                }
                """)
                .assertErrors(
                        "@Schema(naming) has no effect on U, which is a union: write it on the members"
                                + " [OPTION_OF_UNION]",
                        "@Schema(strict) has no effect on U, which is a union: write it on the members"
                                + " [OPTION_OF_UNION]");
    }

    @Test
    void membersThatOnlyTheirValuesTellApartAreWarnedOf() {
        Compiled.of("""
                @Schema
                public sealed ¶interface U {
                    @Schema non-sealed interface A extends U { int x(); String y(); }
                    @Schema non-sealed interface B extends U { String y(); Optional<UUID> x(); }
                    @Schema non-sealed interface C extends U { int x(); String y(); int z(); }
                }
                """)
                .assertWarnings("A and B of the union U have the same wire names, so that only the values tell them"
                        + " apart, and otherwise the first is taken: add a @Literal with a value of its own to each"
                        + " member, under one name [AMBIGUOUS_UNION]");
    }

    @Test
    void membersWithDistinctLiteralsAreNotWarnedOf() {
        Compiled compiled = Compiled.of("""
                @Schema
                public sealed interface U {
                    @Schema non-sealed interface A extends U { @Literal("a") String kind(); }
                    @Schema non-sealed interface B extends U { @Literal("b") String kind(); }
                    @Schema non-sealed interface C extends U { String other(); }
                }
                """);
        assertThat(compiled.union("U").tag()).isNull();
    }

    @Test
    void warningDoesNotKeepTheUnionFromBeingGenerated() {
        Compiled compiled = Compiled.completely(
                """
                @Schema
                public sealed interface U {
                    @Schema non-sealed interface A extends U { int x(); }
                    @Schema non-sealed interface B extends U { int x(); }
                }
                """, "class User { U read(String json) { return ImmutableU.validateJson(json); } }");
        assertThat(compiled.diagnostics())
                .singleElement()
                .asString()
                .startsWith("warning U.java")
                .endsWith("[AMBIGUOUS_UNION]");
        assertThat(compiled.generated()).contains("ImmutableU.java").doesNotContain("ImmutableUCodec.java");
    }
}
