package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.FieldRules;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.runtime.Codecs;
import java.math.BigInteger;
import java.util.List;

/**
 * The expressions for the codecs of a schema's fields. Codecs that are made of others are made once, as constants of
 * the generated codec; except where a schema is part of them: two schemas may contain each other, and the constants of
 * one class would be made before those of the other. What a type parameter is part of cannot be constant.
 */
final class CodecExpressions {
    private final Plan plan;
    private final TypeParameters parameters;
    private final CodecConstants constants;
    private final RuleExpressions rules;

    CodecExpressions(Plan plan) {
        this.plan = plan;
        this.parameters = plan.parameters();
        this.constants = new CodecConstants(plan.codecConstants());
        this.rules = new RuleExpressions(constants::instance);
    }

    /** The constants that the expressions given so far refer to, each after those that it is made of. */
    List<FieldSpec> constants() {
        return constants.all();
    }

    /** What codecs of a field are for. */
    Purpose purpose(Member member) {
        return new Purpose(member.constant(), plan.link(member));
    }

    /**
     * The codec of a value, null not among them.
     *
     * @param use     the type of the value
     * @param purpose what the codec is for
     */
    CodeBlock of(TypeUse use, Purpose purpose) {
        if (!use.constraints().isEmpty()) {
            CodeBlock made = rules.constrained(made(use, purpose), use.constraints());
            return isInline(use.shape()) ? made : constants.codec(Types.nonNull(use.type()), made, purpose);
        }
        Shape shape = use.shape();
        if (shape instanceof Shape.Primitive || shape instanceof Shape.Scalar) {
            return CodeBlock.of("$T.$L", Codecs.class, scalar(shape));
        }
        if (shape instanceof Shape.Any) {
            return CodeBlock.of("$T.ANY", Codecs.class);
        }
        if (shape instanceof Shape.Nested nested) {
            return nested(nested, purpose);
        }
        if (shape instanceof Shape.Variable variable) {
            return CodeBlock.of("$N", parameters.codec(variable));
        }
        if (shape instanceof Shape.Literal literal) {
            return constants.codec(Types.nonNull(use.type()), literal(literal), purpose);
        }
        if (shape instanceof Shape.EnumOf enumeration) {
            return constants.codec(
                    enumeration.type(), enumeration(enumeration), "by the names of its constants in JSON");
        }
        if (isGenericArray(use)) {
            return genericArray(use, purpose);
        }
        if (shape instanceof Shape.Converted converted) {
            return converted(use, converted, purpose);
        }
        CodeBlock made = composed(use, purpose);
        return isInline(shape) || !isMade(shape) ? made : constants.codec(Types.nonNull(use.type()), made, purpose);
    }

    // CONSTANT = Codecs.before(Codecs.nullable(Codecs.constrained(Codecs.LONG, Constraints.min(1))), TRIMMED)
    /** The codec of a field, with all that is said around its conversion; only a field with {@code @Before} reads null. */
    CodeBlock ofField(Member member) {
        Purpose purpose = purpose(member);
        FieldRules around = member.field().rules();
        TypeUse core = member.core();
        CodeBlock made;
        if (core.shape() instanceof Shape.OptionalOf optional && !around.after().isEmpty()) {
            made = presentOr(
                    optional,
                    rules.after(
                            unnamed(optional.value(), purpose), optional.value().type(), around));
        } else {
            made = rules.after(unnamed(core, purpose), Types.nonNull(core.type()), around);
        }
        made = rules.strictness(made, around);
        TypeName type = Types.nonNull(core.type());
        if (!around.before().isEmpty()) {
            boolean readsNull = core.shape() instanceof Shape.Any || core.shape() instanceof Shape.OptionalOf;
            if (member.admitsNull() && !readsNull) {
                made = CodeBlock.of("$T.nullable($L)", Codecs.class, made);
            }
            if (member.admitsNull()) {
                type = Types.nullable(core.type());
            }
            made = rules.before(made, around);
        }
        return isInline(core.shape()) ? made : constants.codec(type, made, purpose);
    }

    // Codecs.constrained(Codecs.list(Codecs.STRING), Constraints.maxItems(5))
    private CodeBlock unnamed(TypeUse use, Purpose purpose) {
        return use.constraints().isEmpty()
                ? made(use, purpose)
                : rules.constrained(made(use, purpose), use.constraints());
    }

    /** The codec without constraints, as an expression that needs no constant if it stands inside another one. */
    private CodeBlock made(TypeUse use, Purpose purpose) {
        boolean isComposed = use.shape() instanceof Shape.MapOf
                || use.shape() instanceof Shape.OptionalOf
                || use.shape() instanceof Shape.Converted
                || use.shape() instanceof Shape.OneOf
                || use.shape() instanceof Shape.Items && !isGenericArray(use);
        return isComposed ? composed(use, purpose) : of(new TypeUse(use.type(), use.shape(), use.nullable()), purpose);
    }

    // Codecs.optionalInt(Codecs.constrained(Codecs.INTEGER, Constraints.min(1)))
    private static CodeBlock presentOr(Shape.OptionalOf optional, CodeBlock value) {
        String factory = switch (optional.container()) {
            case OPTIONAL -> "optional";
            case OPTIONAL_INT -> "optionalInt";
            case OPTIONAL_LONG -> "optionalLong";
            case OPTIONAL_DOUBLE -> "optionalDouble";
        };
        return CodeBlock.of("$T.$L($L)", Codecs.class, factory, value);
    }

    /** The codec of a value inside another, with null among them if its type says so. */
    CodeBlock ofInner(TypeUse use, Purpose purpose) {
        CodeBlock codec = of(use, purpose);
        if (!use.nullable() || use.shape() instanceof Shape.Any) {
            return codec;
        }
        CodeBlock made = CodeBlock.of("$T.nullable($L)", Codecs.class, codec);
        return isInline(use.shape()) ? made : constants.codec(Types.nullable(use.type()), made, purpose);
    }

    // Codecs.converted(VERSION_VALUE, OptionalInt::of, OptionalInt::getAsInt)
    /** The codec of an {@code OptionalInt} or {@code OptionalLong} that is never empty. */
    CodeBlock ofPresent(TypeUse use, Purpose purpose) {
        Shape.OptionalOf optional = (Shape.OptionalOf) use.shape();
        String getter = optional.container() == Shape.OptionalOf.Container.OPTIONAL_INT ? "getAsInt" : "getAsLong";
        CodeBlock made = CodeBlock.of(
                "$1T.converted($2L, $3T::of, $3T::$4L)",
                Codecs.class,
                of(optional.value(), purpose.contents()),
                Types.erased(use.type()),
                getter);
        return constants.codec(Types.nonNull(use.type()), made, purpose);
    }

    // ImmutableJob.CODEC
    // ImmutablePage.codec(ImmutableJob.CODEC)
    // this
    private CodeBlock nested(Shape.Nested nested, Purpose purpose) {
        if (nested.arguments().isEmpty()) {
            return CodeBlock.of("$T.CODEC", nested.implementation());
        }
        if (parameters.areThoseOf(nested)) {
            return CodeBlock.of("this");
        }
        CodeBlock arguments = nested.arguments().stream()
                .map(argument -> ofInner(argument, purpose.arguments()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.codec($L)", nested.implementation(), arguments);
    }

    // Codecs.list(Codecs.STRING)
    // Codecs.map(Codecs.UUID, Codecs.ANY)
    // Codecs.array(Codecs.STRING, String[]::new)
    private CodeBlock composed(TypeUse use, Purpose purpose) {
        if (use.shape() instanceof Shape.MapOf map) {
            CodeBlock values = ofInner(map.value(), purpose.contents());
            return isPlainText(map.key())
                    ? CodeBlock.of("$T.map($L)", Codecs.class, values)
                    : CodeBlock.of("$T.map($L, $L)", Codecs.class, of(map.key(), purpose.keys()), values);
        }
        if (use.shape() instanceof Shape.OptionalOf optional) {
            boolean isMade = isMade(optional);
            return isMade
                    ? presentOr(optional, of(optional.value(), purpose.contents()))
                    : CodeBlock.of("$T.$L", Codecs.class, optional.container());
        }
        if (use.shape() instanceof Shape.OneOf union) {
            CodeBlock members = union.members().stream()
                    .map(member -> CodeBlock.of("$T.$L", Codecs.class, member))
                    .collect(CodeBlock.joining(", "));
            return CodeBlock.of("$T.oneOf($L)", Codecs.class, members);
        }
        if (use.shape() instanceof Shape.Converted converted) {
            return converted(use, converted);
        }
        Shape.Items items = (Shape.Items) use.shape();
        if (items.container() == Shape.Items.Container.ARRAY) {
            return array(use, items, purpose);
        }
        String factory = switch (items.container()) {
            case LIST, ARRAY -> "list";
            case SET -> "set";
            case COLLECTION -> "collection";
        };
        return CodeBlock.of("$T.$L($L)", Codecs.class, factory, ofInner(items.item(), purpose.items()));
    }

    // MONEY_CODEC
    // MONEY
    private CodeBlock converted(TypeUse use, Shape.Converted converted, Purpose purpose) {
        CodeBlock made = converted(use, converted);
        if (converted.isCodec()) {
            return made;
        }
        TypeName type = Types.nonNull(use.type());
        // A type of Java's own has its converter from the field, not from itself.
        return type instanceof ClassName name && !Types.isOfJava(name)
                ? constants.codec(name, made, "as its converter has it")
                : constants.codec(type, made, purpose);
    }

    // MONEY_CODEC
    // Codecs.converted(MONEY_CONVERTER)
    private CodeBlock converted(TypeUse use, Shape.Converted converted) {
        CodeBlock instance = rules.converter(converted, use.type());
        return converted.isCodec() ? instance : CodeBlock.of("$T.converted($L)", Codecs.class, instance);
    }

    /** Whether the keys of a map are texts of which nothing more is said. */
    static boolean isPlainText(TypeUse key) {
        return key.shape() == Shape.Scalar.STRING && key.constraints().isEmpty();
    }

    // Codecs.INT_ARRAY
    // Codecs.array(Codecs.STRING, String[]::new)
    private CodeBlock array(TypeUse use, Shape.Items items, Purpose purpose) {
        if (isPrimitiveArray(items) && items.item().shape() instanceof Shape.Primitive item) {
            return CodeBlock.of("$T.$L_ARRAY", Codecs.class, item);
        }
        CodeBlock item = ofInner(items.item(), purpose.items());
        return CodeBlock.of("$T.array($L, $T::new)", Codecs.class, item, Types.erased(use.type()));
    }

    // Codecs.enumeration(Color.class, Color.values(), "red", "green")
    private static CodeBlock enumeration(Shape.EnumOf enumeration) {
        ClassName type = enumeration.type();
        CodeBlock wireNames =
                enumeration.wireNames().stream().map(ScalarLiterals::string).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.enumeration($T.class, $T.values(), $L)", Codecs.class, type, type, wireNames);
    }

    // Codecs.literal("job")
    // Codecs.literal(true)
    // Codecs.converted(Codecs.literal(1L, 2L), Long::intValue, Integer::longValue)
    private static CodeBlock literal(Shape.Literal literal) {
        String base = scalar(literal.base());
        CodeBlock values = literal.values().stream()
                .map(value -> literalValue(value, base))
                .collect(CodeBlock.joining(", "));
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
        return CodeBlock.of("$T.converted($L, $L, $T::longValue)", Codecs.class, codec, fromLong, type);
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
    //         Codecs.<List<Node>>array(Codecs.lazy(() -> Codecs.list(ImmutableNode.CODEC)), List[]::new);
    private CodeBlock genericArray(TypeUse use, Purpose purpose) {
        TypeUse item = ((Shape.Items) use.shape()).item();
        CodeBlock codec = ofInner(item, purpose.items());
        CodeBlock witness = CodeBlock.of("");
        if (isInline(item.shape())) {
            codec = CodeBlock.of("$T.lazy(() -> $L)", Codecs.class, codec);
            // Eclipse's compiler does not infer the type of the items from a lambda and a raw array at once.
            witness = CodeBlock.of("<$T>", Types.nonNull(item.type()));
        }
        CodeBlock made =
                CodeBlock.of("$T.$Larray($L, $T::new)", Codecs.class, witness, codec, Types.erased(use.type()));
        return constants.uncheckedCodec(Types.nonNull(use.type()), made, purpose);
    }

    private static boolean isGenericArray(TypeUse use) {
        return Types.isGenericArray(use.type());
    }

    /** Whether the codec is made of others, rather than being there already. */
    private static boolean isMade(Shape shape) {
        if (shape instanceof Shape.OptionalOf optional) {
            return optional.container() == Shape.OptionalOf.Container.OPTIONAL
                    || !optional.value().constraints().isEmpty();
        }
        return !(shape instanceof Shape.Items items && isPrimitiveArray(items));
    }

    private static boolean isPrimitiveArray(Shape.Items items) {
        return items.container() == Shape.Items.Container.ARRAY
                && items.item().type().isPrimitive();
    }

    /** Whether a schema or a type parameter is part of it. */
    private static boolean isInline(Shape shape) {
        if (shape instanceof Shape.Items items) {
            return isInline(items.item().shape());
        }
        if (shape instanceof Shape.MapOf map) {
            return isInline(map.value().shape());
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return isInline(optional.value().shape());
        }
        return shape instanceof Shape.Nested || shape instanceof Shape.Variable;
    }
}
