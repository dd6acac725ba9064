package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.formwork.processor.model.Presence;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.Shape.Scalar;
import dev.formwork.processor.model.TypeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolvedGenericsTest {
    private static final String PAGE = "@Schema\npublic interface Page<T> { List<T> items(); }";

    private static TypeUse nested(Compiled compiled, String property) {
        return compiled.field(property).value();
    }

    @Test
    void typeParametersKeepTheirBoundsAndTheAnnotationsOfThese() {
        SchemaModel model = Compiled.of(
                        "@Schema\npublic interface Range<T extends Comparable<T> & CharSequence, E extends Flow,"
                                + " N extends @Nullable Object> { T from(); E flow(); N any(); }",
                        "@Schema\npublic interface Flow { String name(); }")
                .model("Range");
        assertThat(model.typeParameters())
                .extracting(
                        TypeVariableName::name, variable -> variable.bounds().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("T", "[java.lang.Comparable<T>, java.lang.CharSequence]"),
                        org.assertj.core.groups.Tuple.tuple("E", "[test.Flow]"),
                        org.assertj.core.groups.Tuple.tuple(
                                "N", "[java.lang. @org.jspecify.annotations.Nullable Object]"));
    }

    @Test
    void fieldOfATypeParameterIsRequiredUnlessItsTypeAdmitsNull() {
        Compiled compiled = Compiled.of("""
                @Schema
                public interface Box<T> {
                    T value(); @Nullable T second(); Optional<T> third();
                    @Default default T fourth() { return value(); }
                }
                """);
        assertThat(compiled.field("value").value())
                .isEqualTo(new TypeUse(TypeVariableName.get("T"), new Shape.Variable("T"), false));
        assertThat(compiled.model("Box").fields())
                .extracting(field -> field.presence().getClass().getSimpleName())
                .containsExactly("Required", "Absent", "Absent", "Factory");
        assertThat(compiled.field("second").value().nullable()).isTrue();
        assertThat(compiled.field("value").presence()).isEqualTo(new Presence.Required());
    }

    @Test
    void argumentsOfGenericSchemasAreResolved() {
        Compiled compiled = Compiled.of(
                PAGE, "@Schema\npublic interface Flow { Page<Page<UUID>> pages(); Page<@Nullable Flow> flows(); }");
        ClassName page = ClassName.get("test", "Page");
        ClassName implementation = ClassName.get("test", "ImmutablePage");
        ClassName flow = ClassName.get("test", "Flow");
        assertThat(nested(compiled, "pages").type()).hasToString("test.Page<test.Page<java.util.UUID>>");
        assertThat(nested(compiled, "pages").shape())
                .isInstanceOfSatisfying(
                        Shape.Nested.class,
                        outer -> assertThat(outer.arguments())
                                .singleElement()
                                .extracting(TypeUse::shape)
                                .isEqualTo(new Shape.Nested(
                                        page,
                                        implementation,
                                        List.of(new TypeUse(
                                                ClassName.get(java.util.UUID.class), Scalar.UUID, false)))));
        assertThat(nested(compiled, "flows").shape())
                .isInstanceOfSatisfying(
                        Shape.Nested.class,
                        outer -> assertThat(outer.arguments())
                                .singleElement()
                                .satisfies(argument ->
                                        assertThat(argument.nullable()).isTrue())
                                .extracting(TypeUse::shape)
                                .isEqualTo(new Shape.Nested(flow, ClassName.get("test", "ImmutableFlow"))));
    }

    @Test
    void inheritedFieldsHaveTheArgumentsOfTheirSupertype() {
        Compiled compiled = Compiled.of(
                "@Schema\npublic interface Pages<K> extends Page<List<K>> {}",
                "interface Page<T> { List<T> items(); @Nullable T last(); }");
        assertThat(compiled.field("items").value().type()).hasToString("java.util.List<java.util.List<K>>");
        assertThat(compiled.field("last").value().nullable()).isTrue();
    }

    @Test
    void parametersOfAnOverriddenSupertypeMayHaveOtherNames() {
        Compiled compiled = Compiled.of(
                "@Schema\npublic interface Second<B, A> extends First<A, B> {}",
                "interface First<A, B> { A a(); B b(); }");
        assertThat(compiled.field("a").value().shape()).isEqualTo(new Shape.Variable("A"));
        assertThat(compiled.field("b").value().shape()).isEqualTo(new Shape.Variable("B"));
    }
}
