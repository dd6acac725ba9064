package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.Shape.Primitive;
import dev.formwork.processor.model.Shape.Scalar;
import dev.formwork.processor.model.TypeUse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResolvedTypesTest {

    private static TypeUse type(String type) {
        return Compiled.of("@Schema\npublic interface Flow { " + type + " value(); }")
                .field("value")
                .value();
    }

    private static TypeUse plain(String qualifiedName, Shape shape) {
        return new TypeUse(ClassName.bestGuess(qualifiedName), shape, false);
    }

    @ParameterizedTest
    @EnumSource(Primitive.class)
    void primitivesAreKept(Primitive primitive) {
        TypeUse type = type(primitive.name().toLowerCase(java.util.Locale.ROOT));
        assertThat(type.shape()).isEqualTo(primitive);
        assertThat(type.type().isPrimitive()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.String,STRING",
        "java.lang.CharSequence,CHAR_SEQUENCE",
        "java.lang.Boolean,BOOLEAN",
        "java.lang.Byte,BYTE",
        "java.lang.Short,SHORT",
        "java.lang.Character,CHARACTER",
        "java.lang.Integer,INTEGER",
        "java.lang.Long,LONG",
        "java.lang.Float,FLOAT",
        "java.lang.Double,DOUBLE",
        "java.math.BigInteger,BIG_INTEGER",
        "java.math.BigDecimal,BIG_DECIMAL",
        "java.util.UUID,UUID",
        "java.time.Instant,INSTANT",
        "java.time.OffsetDateTime,OFFSET_DATE_TIME",
        "java.time.ZonedDateTime,ZONED_DATE_TIME",
        "java.time.LocalDate,LOCAL_DATE",
        "java.time.LocalTime,LOCAL_TIME",
        "java.time.LocalDateTime,LOCAL_DATE_TIME",
        "java.time.Duration,DURATION",
        "java.time.Period,PERIOD",
        "java.time.ZoneId,ZONE_ID",
        "java.net.URI,URI"
    })
    void scalarsAreKnown(String type, Scalar scalar) {
        assertThat(type(type)).isEqualTo(plain(type, scalar));
    }

    @Test
    void collectionsAndArraysHoldTheirItems() {
        TypeUse string = plain("java.lang.String", Scalar.STRING);
        assertThat(type("List<String>").shape()).isEqualTo(new Shape.Items(Shape.Items.Container.LIST, string));
        assertThat(type("Set<String>").shape()).isEqualTo(new Shape.Items(Shape.Items.Container.SET, string));
        assertThat(type("Collection<String>").shape())
                .isEqualTo(new Shape.Items(Shape.Items.Container.COLLECTION, string));
        assertThat(type("int[]").shape())
                .isEqualTo(
                        new Shape.Items(Shape.Items.Container.ARRAY, new TypeUse(TypeName.INT, Primitive.INT, false)));
    }

    @Test
    void optionalsHoldTheirValue() {
        assertThat(type("Optional<String>").shape())
                .isEqualTo(new Shape.OptionalOf(
                        Shape.OptionalOf.Container.OPTIONAL, plain("java.lang.String", Scalar.STRING)));
        assertThat(type("OptionalInt").shape())
                .isEqualTo(new Shape.OptionalOf(
                        Shape.OptionalOf.Container.OPTIONAL_INT, new TypeUse(TypeName.INT, Primitive.INT, false)));
        assertThat(type("OptionalLong").shape())
                .isEqualTo(new Shape.OptionalOf(
                        Shape.OptionalOf.Container.OPTIONAL_LONG, new TypeUse(TypeName.LONG, Primitive.LONG, false)));
        assertThat(type("OptionalDouble").shape())
                .isEqualTo(new Shape.OptionalOf(
                        Shape.OptionalOf.Container.OPTIONAL_DOUBLE,
                        new TypeUse(TypeName.DOUBLE, Primitive.DOUBLE, false)));
    }

    @ParameterizedTest
    @CsvSource({
        "String",
        "UUID",
        "Byte",
        "Short",
        "Integer",
        "Long",
        "Float",
        "Double",
        "java.math.BigInteger",
        "java.math.BigDecimal",
        "Thread.State"
    })
    void mapsHaveKeysOfText(String key) {
        assertThat(type("Map<" + key + ", Object>").shape()).isInstanceOfSatisfying(Shape.MapOf.class, map -> {
            assertThat(map.key()).isEqualTo(type(key));
            assertThat(map.value()).isEqualTo(new TypeUse(ClassName.get(Object.class), new Shape.Any(), false));
        });
    }

    @Test
    void enumsHaveWireNamesInOrderOfDeclaration() {
        Compiled compiled = Compiled.of(
                "@Schema\npublic interface Flow { Kind kind(); }",
                "enum Kind { Z, @JsonProperty(\"a-b\") B, @JsonProperty C; static final int X = 1; }");
        assertThat(compiled.field("kind").value().shape())
                .isEqualTo(new Shape.EnumOf(ClassName.get("test", "Kind"), List.of("Z", "a-b", "C")));
    }

    @Test
    void schemasAreNamedAfterTheTypesAroundThem() {
        Compiled compiled = Compiled.of(
                "package other; @dev.formwork.Schema\npublic interface Flow { Outer.Inner inner(); Flow parent(); }",
                "package other;\npublic class Outer { @dev.formwork.Schema public interface Inner { String name(); } }");
        ClassName inner = ClassName.get("other", "Outer", "Inner");
        assertThat(compiled.field("inner").value().shape())
                .isEqualTo(new Shape.Nested(inner, ClassName.get("other", "ImmutableOuterInner")));
        assertThat(compiled.field("parent").value().shape())
                .isEqualTo(new Shape.Nested(ClassName.get("other", "Flow"), ClassName.get("other", "ImmutableFlow")));
        assertThat(compiled.model("Inner").codec()).isEqualTo(ClassName.get("other", "ImmutableOuterInnerCodec"));
        assertThat(compiled.model("Inner").isPublic()).isTrue();
    }

    @Test
    void typeUseAnnotationsSurvive() {
        assertThat(type("Map<String, @Nullable List<@Nullable String>>").type())
                .hasToString("java.util.Map<java.lang.String, java.util. @org.jspecify.annotations.Nullable List<"
                        + "java.lang. @org.jspecify.annotations.Nullable String>>");
        assertThat(type("String @Nullable []").nullable()).isTrue();
        assertThat(type("@Nullable String[]").nullable()).isFalse();
        assertThat(type("@Nullable String[]").shape())
                .isInstanceOfSatisfying(
                        Shape.Items.class,
                        items -> assertThat(items.item().nullable()).isTrue());
    }

    @Test
    void nullableMayBeADeclarationAnnotationOfAnyPackage() {
        Compiled compiled = Compiled.of(
                "package other; @dev.formwork.Schema\npublic interface Flow { @Nullable String name(); }",
                "package other;\npublic @interface Nullable {}");
        assertThat(compiled.field("name").value())
                .isEqualTo(new TypeUse(ClassName.get(String.class), Scalar.STRING, true));
    }

    @Test
    void typeArgumentsOfSupertypesArePutIn() {
        Compiled compiled = Compiled.of(
                "@Schema\npublic interface Flow extends Middle<UUID> {}",
                "interface Middle<I> extends Base<I, Map<String, I>> {}",
                "interface Base<I, M> { I id(); List<M> maps(); I[] all(); }");
        assertThat(compiled.field("id").value()).isEqualTo(plain("java.util.UUID", Scalar.UUID));
        assertThat(compiled.field("maps").value().type())
                .hasToString("java.util.List<java.util.Map<java.lang.String, java.util.UUID>>");
        assertThat(compiled.field("all").value().type()).hasToString("java.util.UUID[]");
    }

    @Test
    void annotationsOnTypeVariablesSurvive() {
        Compiled compiled = Compiled.of(
                "@Schema\npublic interface Flow extends Base<String> {}",
                "interface Base<T> { @Nullable T value(); List<@Nullable T> values(); }");
        assertThat(compiled.field("value").value().nullable()).isTrue();
        assertThat(compiled.field("value").value().type())
                .hasToString("java.lang. @org.jspecify.annotations.Nullable String");
        assertThat(compiled.field("values").value().type())
                .hasToString("java.util.List<java.lang. @org.jspecify.annotations.Nullable String>");
    }

    @Test
    void literalsRestrictTheTypeInsideAnOptional() {
        Compiled compiled = Compiled.of("""
                @Schema
                public interface Flow {
                    @Literal({"a", "b"}) Optional<String> text();
                    @Literal({"1", "-2"}) OptionalInt number();
                    @Literal("true") @Nullable Boolean flag();
                }
                """);
        assertThat(compiled.field("text").value().shape())
                .isEqualTo(new Shape.OptionalOf(
                        Shape.OptionalOf.Container.OPTIONAL,
                        plain("java.lang.String", new Shape.Literal(Scalar.STRING, List.of("a", "b")))));
        assertThat(compiled.field("number").value().shape())
                .isEqualTo(new Shape.OptionalOf(
                        Shape.OptionalOf.Container.OPTIONAL_INT,
                        new TypeUse(TypeName.INT, new Shape.Literal(Primitive.INT, List.of("1", "-2")), false)));
        assertThat(compiled.field("flag").value().shape())
                .isEqualTo(new Shape.Literal(Scalar.BOOLEAN, List.of("true")));
        assertThat(compiled.field("flag").value().nullable()).isTrue();
    }
}
