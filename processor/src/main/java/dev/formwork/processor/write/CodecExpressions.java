package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The expressions for the codecs of a schema's fields. Codecs that are made of others are made once, as constants of
 * the generated codec; except where a schema is part of them: two schemas may contain each other, and the constants of
 * one class would be made before those of the other.
 */
final class CodecExpressions {
    private final Scope names;
    private final Map<CodeBlock, String> constantNames = new HashMap<>();
    private final List<FieldSpec> constants = new ArrayList<>();

    /**
     * Expressions without any constant yet.
     *
     * @param names the names of the generated codec's constants
     */
    CodecExpressions(Scope names) {
        this.names = names;
    }

    /** The constants that the expressions given so far refer to, each after those that it is made of. */
    List<FieldSpec> constants() {
        return constants;
    }

    /**
     * The codec of a value, null not among them.
     *
     * @param use  the type of the value
     * @param name what the value is called, for a constant that its type gives no name to
     */
    CodeBlock of(TypeUse use, String name) {
        Shape shape = use.shape();
        if (shape instanceof Shape.Primitive || shape instanceof Shape.Scalar) {
            return CodeBlock.of("$T.$L", Codecs.class, scalar(shape));
        }
        if (shape instanceof Shape.Any) {
            return CodeBlock.of("$T.ANY", Codecs.class);
        }
        if (shape instanceof Shape.Nested nested) {
            return CodeBlock.of("$T.CODEC", nested.implementation());
        }
        if (shape instanceof Shape.Literal literal) {
            return constant(Types.nonNull(use.type()), literal(literal), name);
        }
        if (shape instanceof Shape.EnumOf enumeration) {
            return constant(
                    Types.nonNull(use.type()),
                    enumeration(enumeration),
                    Words.upperSnake(enumeration.type().simpleName()));
        }
        if (isGenericArray(use)) {
            return genericArray(use, name);
        }
        CodeBlock made = composed(use, name);
        return containsSchema(shape) || !isMade(shape) ? made : constant(Types.nonNull(use.type()), made, name);
    }

    /** The codec of a value inside another, with null among them if its type says so. */
    CodeBlock ofInner(TypeUse use, String name) {
        CodeBlock codec = of(use, name);
        if (!use.nullable() || use.shape() instanceof Shape.Any) {
            return codec;
        }
        CodeBlock made = CodeBlock.of("$T.nullable($L)", Codecs.class, codec);
        return containsSchema(use.shape()) ? made : constant(Types.nullable(use.type()), made, name);
    }

    // Codecs.converted(VERSION_VALUE, OptionalInt::of, OptionalInt::getAsInt)
    /** The codec of an {@code OptionalInt} or {@code OptionalLong} that is never empty. */
    CodeBlock ofPresent(TypeUse use, String name) {
        Shape.OptionalOf optional = (Shape.OptionalOf) use.shape();
        String getter = optional.container() == Shape.OptionalOf.Container.OPTIONAL_INT ? "getAsInt" : "getAsLong";
        CodeBlock made = CodeBlock.of(
                "$1T.converted($2L, $3T::of, $3T::$4L)",
                Codecs.class,
                of(optional.value(), name + "_VALUE"),
                Types.nonNull(use.type()),
                getter);
        return constant(Types.nonNull(use.type()), made, name);
    }

    // Codecs.list(Codecs.STRING)
    // Codecs.map(Codecs.UUID, Codecs.ANY)
    // Codecs.array(Codecs.STRING, String[]::new)
    private CodeBlock composed(TypeUse use, String name) {
        if (use.shape() instanceof Shape.MapOf map) {
            CodeBlock values = ofInner(map.value(), name + "_VALUE");
            return map.key().shape() == Shape.Scalar.STRING
                    ? CodeBlock.of("$T.map($L)", Codecs.class, values)
                    : CodeBlock.of("$T.map($L, $L)", Codecs.class, of(map.key(), name + "_KEY"), values);
        }
        if (use.shape() instanceof Shape.OptionalOf optional) {
            return optional.container() == Shape.OptionalOf.Container.OPTIONAL
                    ? CodeBlock.of("$T.optional($L)", Codecs.class, of(optional.value(), name + "_VALUE"))
                    : CodeBlock.of("$T.$L", Codecs.class, optional.container());
        }
        Shape.Items items = (Shape.Items) use.shape();
        if (items.container() == Shape.Items.Container.ARRAY) {
            return array(use, items, name);
        }
        String factory = switch (items.container()) {
            case LIST, ARRAY -> "list";
            case SET -> "set";
            case COLLECTION -> "collection";
        };
        return CodeBlock.of("$T.$L($L)", Codecs.class, factory, ofInner(items.item(), name + "_ITEM"));
    }

    // Codecs.INT_ARRAY
    // Codecs.array(Codecs.STRING, String[]::new)
    private CodeBlock array(TypeUse use, Shape.Items items, String name) {
        if (items.item().type().isPrimitive() && items.item().shape() instanceof Shape.Primitive item) {
            return CodeBlock.of("$T.$L_ARRAY", Codecs.class, item);
        }
        CodeBlock item = ofInner(items.item(), name + "_ITEM");
        return CodeBlock.of("$T.array($L, $T::new)", Codecs.class, item, Types.erased(use.type()));
    }

    // Codecs.enumeration(Color.class, Color.values(), "red", "green")
    private static CodeBlock enumeration(Shape.EnumOf enumeration) {
        ClassName type = enumeration.type();
        CodeBlock wireNames =
                enumeration.wireNames().stream().map(ScalarLiterals::string).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.enumeration($T.class, $T.values(),$W$L)", Codecs.class, type, type, wireNames);
    }

    // Codecs.literal("job")
    // Codecs.literal(true)
    // Codecs.converted(Codecs.literal(1L, 2L), Long::intValue, Integer::longValue)
    private static CodeBlock literal(Shape.Literal literal) {
        String base = scalar(literal.base());
        CodeBlock values = literal.values().stream()
                .map(value -> literalValue(value, base))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock codec = CodeBlock.of("$T.literal($L)", Codecs.class, values);
        return switch (base) {
            case "BYTE" -> converted(codec, CodeBlock.of("$T::byteValue", Long.class), Byte.class);
            case "SHORT" -> converted(codec, CodeBlock.of("$T::shortValue", Long.class), Short.class);
            case "INTEGER" -> converted(codec, CodeBlock.of("$T::intValue", Long.class), Integer.class);
            case "BIG_INTEGER" -> converted(codec, CodeBlock.of("$T::valueOf", BigInteger.class), BigInteger.class);
            default -> codec;
        };
    }

    private static CodeBlock literalValue(String value, String base) {
        return switch (base) {
            case "STRING" -> ScalarLiterals.string(value);
            case "BOOLEAN" -> CodeBlock.of("$L", value);
            default -> CodeBlock.of("$LL", value);
        };
    }

    private static CodeBlock converted(CodeBlock codec, CodeBlock fromLong, Class<?> type) {
        return CodeBlock.of("$T.converted($L,$W$L, $T::longValue)", Codecs.class, codec, fromLong, type);
    }

    /** The name of a primitive's or scalar's codec. */
    private static String scalar(Shape shape) {
        if (shape == Shape.Primitive.INT) {
            return "INTEGER";
        }
        return shape == Shape.Primitive.CHAR ? "CHARACTER" : shape.toString();
    }

    // @SuppressWarnings("unchecked")
    // private static final Codec<List<Node>[]> ROWS =
    //         Codecs.array(Codecs.lazy(() -> Codecs.list(ImmutableNode.CODEC)), List[]::new);
    private CodeBlock genericArray(TypeUse use, String name) {
        TypeUse item = ((Shape.Items) use.shape()).item();
        CodeBlock codec = ofInner(item, name + "_ITEM");
        if (containsSchema(item.shape())) {
            codec = CodeBlock.of("$T.lazy(() -> $L)", Codecs.class, codec);
        }
        CodeBlock made = CodeBlock.of("$T.array($L, $T::new)", Codecs.class, codec, Types.erased(use.type()));
        return constant(
                made,
                name,
                claimed -> declaration(Types.nonNull(use.type()), claimed, made)
                        .addJavadoc("Unchecked, since Java creates no arrays of a generic type.")
                        .addAnnotation(Suppression.of("unchecked"))
                        .build());
    }

    private static boolean isGenericArray(TypeUse use) {
        return Types.isGenericArray(use.type());
    }

    // private static final Codec<Color> COLOR = Codecs.enumeration(Color.class, …);
    private CodeBlock constant(TypeName type, CodeBlock value, String wish) {
        return constant(
                value, wish, claimed -> declaration(type, claimed, value).build());
    }

    private CodeBlock constant(CodeBlock value, String wish, Function<String, FieldSpec> declaration) {
        String name = constantNames.computeIfAbsent(value, unused -> {
            String claimed = names.claim(wish);
            constants.add(declaration.apply(claimed));
            return claimed;
        });
        return CodeBlock.of("$N", name);
    }

    private static FieldSpec.Builder declaration(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(
                        Types.generic(Codec.class, type), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value);
    }

    /** Whether the codec is made of others, rather than being there already. */
    private static boolean isMade(Shape shape) {
        if (shape instanceof Shape.OptionalOf optional) {
            return optional.container() == Shape.OptionalOf.Container.OPTIONAL;
        }
        return !(shape instanceof Shape.Items items
                && items.container() == Shape.Items.Container.ARRAY
                && items.item().type().isPrimitive());
    }

    private static boolean containsSchema(Shape shape) {
        if (shape instanceof Shape.Items items) {
            return containsSchema(items.item().shape());
        }
        if (shape instanceof Shape.MapOf map) {
            return containsSchema(map.value().shape());
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return containsSchema(optional.value().shape());
        }
        return shape instanceof Shape.Nested;
    }
}
