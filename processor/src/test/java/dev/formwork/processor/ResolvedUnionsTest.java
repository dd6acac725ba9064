package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.processor.model.UnionModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a union means: its members, in order, and its tag. */
class ResolvedUnionsTest {
    private static final String A =
            "@Schema\npublic non-sealed interface A extends U { @Literal(\"a\") String kind(); }";
    private static final String B =
            "@Schema\npublic non-sealed interface B extends U { String name(); @Literal({\"b\", \"bb\"}) String kind(); }";

    private static List<String> members(UnionModel union) {
        return union.members().stream()
                .map(member -> member.schema().simpleName() + member.tags())
                .toList();
    }

    @Test
    void sealedInterfaceIsAUnionOfWhatItPermits() {
        UnionModel union = Compiled.of("@Schema\npublic sealed interface U permits B, A {}", A, B)
                .union("U");
        assertThat(union.implementation()).hasToString("test.ImmutableU");
        assertThat(union.title()).isEqualTo("U");
        assertThat(union.isPublic()).isTrue();
        assertThat(members(union)).containsExactly("B[b, bb]", "A[a]");
        assertThat(union.tag()).isEqualTo("kind");
    }

    @Test
    void membersMayStandInTheUnionWithoutBeingNamed() {
        UnionModel union = Compiled.of("""
                @Schema
                sealed interface U {
                    @Schema non-sealed interface X extends U { String x(); }
                    @Schema non-sealed interface Y extends U { String y(); }
                }
                """).union("U");
        assertThat(members(union)).containsExactly("X[]", "Y[]");
        assertThat(union.members().get(0).implementation()).hasToString("test.ImmutableUX");
        assertThat(union.tag()).isNull();
        assertThat(union.isPublic()).isFalse();
    }

    @Test
    void membersInTheUnionKeepTheOrderOfTheSource() {
        UnionModel union = Compiled.of("""
                @Schema
                sealed interface U {
                    @Schema non-sealed interface C extends U { String c(); }
                    @Schema non-sealed interface A extends U { String a(); }
                    @Schema non-sealed interface B extends U { String b(); }
                }
                """).union("U");
        assertThat(members(union)).containsExactly("C[]", "A[]", "B[]");
    }

    @Test
    void tagIsTheFirstLiteralWithDistinctValues() {
        UnionModel union = Compiled.of("""
                @Schema
                public sealed interface U {
                    @Schema non-sealed interface X extends U {
                        @Literal("same") String group(); @Literal("1") int version(); @Literal("x") String name();
                    }
                    @Schema non-sealed interface Y extends U {
                        @Literal("y") String name(); @Literal("2") int version(); @Literal("same") String group();
                    }
                }
                """).union("U");
        assertThat(union.tag()).isEqualTo("version");
        assertThat(union.members().get(0).tags()).containsExactly(1L);
    }

    @Test
    void tagGoesByTheWireName() {
        UnionModel union = Compiled.of("""
                @Schema
                public sealed interface U {
                    @Schema non-sealed interface X extends U { @JsonProperty("is") @Literal("true") boolean isX(); }
                    @Schema non-sealed interface Y extends U { @Literal("false") Boolean is(); }
                }
                """).union("U");
        assertThat(union.tag()).isEqualTo("is");
        assertThat(members(union)).containsExactly("X[true]", "Y[false]");
        assertThat(union.members().get(0).tags()).containsExactly(true);
    }

    @Test
    void literalThatMayBeNullIsNoTag() {
        UnionModel union = Compiled.of("""
                @Schema
                public sealed interface U {
                    @Schema non-sealed interface X extends U { @Literal("x") String kind(); }
                    @Schema non-sealed interface Y extends U { @Literal("y") @Nullable String kind(); int n(); }
                }
                """).union("U");
        assertThat(union.tag()).isNull();
    }

    @Test
    void unionMayBeAMemberOfAnother() {
        Compiled compiled = Compiled.of(
                "@Schema\npublic sealed interface Outer permits U, C {}",
                "@Schema\npublic sealed interface U extends Outer permits A, B {}",
                A,
                B,
                "@Schema\npublic non-sealed interface C extends Outer { @Literal(\"c\") String kind(); }");
        assertThat(members(compiled.union("Outer"))).containsExactly("U[a, b, bb]", "C[c]");
        assertThat(members(compiled.union("U"))).containsExactly("A[a]", "B[b, bb]");
    }

    @Test
    void jacksonNamesTheMembers() {
        UnionModel union = Compiled.of(
                        """
                        @Schema
                        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
                        @JsonSubTypes({@JsonSubTypes.Type(value = Y.class, name = "why"), @JsonSubTypes.Type(X.class)})
                        public interface U {}
                        """,
                        "@Schema\n@JsonTypeName(\"ex\")\npublic interface X extends U { String a(); }",
                        "@Schema\n@JsonTypeName(\"ignored\")\npublic interface Y extends U { String a(); }")
                .union("U");
        assertThat(union.tag()).isEqualTo("kind");
        assertThat(members(union)).containsExactly("Y[why]", "X[ex]");
    }

    @Test
    void jacksonsTagMayBeAFieldWhoseLiteralsAreTheNames() {
        UnionModel union = Compiled.of("""
                        @Schema
                        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
                        public sealed interface U permits A, B { String kind(); }
                        """, A, B).union("U");
        assertThat(members(union)).containsExactly("A[a]", "B[b, bb]");
    }

    @Test
    void jacksonsTagIsCalledAtTypeIfItHasNoName() {
        UnionModel union = Compiled.of(
                        "@Schema\n@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)\npublic sealed interface U permits X {}",
                        "@Schema\n@JsonTypeName(\"x\")\npublic non-sealed interface X extends U {}")
                .union("U");
        assertThat(union.tag()).isEqualTo("@type");
    }

    @Test
    void fieldsOfTheUnionAreInheritedByItsMembers() {
        Compiled compiled = Compiled.of(
                "@Schema\npublic sealed interface U permits A, B { String kind(); Comparable<?> order(); }",
                "@Schema\npublic non-sealed interface A extends U { @Literal(\"a\") String kind(); String order(); }",
                "@Schema\npublic non-sealed interface B extends U { @Literal(\"b\") String kind(); UUID order(); }");
        assertThat(compiled.union("U").tag()).isEqualTo("kind");
        assertThat(compiled.written()).containsExactly("A", "B");
    }

    @Test
    void unionWaitsForTheTypesOfItsMembers() {
        Compiled compiled = Compiled.of(
                "@Schema\npublic sealed interface U permits A, X {}",
                A,
                "@Schema\npublic non-sealed interface X extends U { ¶Missing missing(); }");
        assertThat(compiled.written()).containsExactly("A");
        assertThat(compiled.diagnostics()).hasSize(2).allMatch(text -> text.startsWith("error X.java"));
    }
}
