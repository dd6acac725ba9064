package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import java.util.Optional;

/** The expressions that read the values of a schema's fields. */
final class ReadExpressions {
    private final CodecExpressions codecs;

    ReadExpressions(CodecExpressions codecs) {
        this.codecs = codecs;
    }

    /** Whether the input has a method that reads the type unboxed, and zero or false where there is none. */
    static boolean isReadAsPrimitive(Shape shape) {
        return shape instanceof Shape.Primitive primitive
                && primitive != Shape.Primitive.CHAR
                && primitive != Shape.Primitive.FLOAT;
    }

    // in.readString()
    // in.readNull() ? null : in.readString()
    // in.readNull() ? Optional.empty() : Optional.ofNullable(in.readString())
    // GRACE_PERIOD.read(in)
    // in.readLong(GRACE_SECONDS)
    CodeBlock of(Member member) {
        CodeBlock value = value(member);
        boolean seesNull = !member.field().rules().before().isEmpty();
        if (member.isWrappedInBuilder()) {
            return seesNull
                    ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
                    : CodeBlock.of(
                            "in.readNull() ? $T.empty() : $T.ofNullable($L)", Optional.class, Optional.class, value);
        }
        return takesNullForNull(member) ? CodeBlock.of("in.readNull() ? null : $L", value) : value;
    }

    private CodeBlock value(Member member) {
        if (member.isCheckedNumber()) {
            String method = direct(member.shape());
            return CodeBlock.of("$L($L)", method.substring(0, method.indexOf('(')), codecs.ofField(member));
        }
        return member.isReadByOwnCodec()
                ? CodeBlock.of("$L.read(in)", codecs.ofField(member))
                : value(member.core(), codecs.purpose(member));
    }

    /** Whether a null is read as one before anything else is asked. */
    static boolean takesNullForNull(Member member) {
        boolean readsNullItself = !member.field().rules().before().isEmpty() || member.shape() instanceof Shape.Any;
        return member.admitsNull() && !member.isWrappedInBuilder() && !readsNullItself;
    }

    private CodeBlock value(TypeUse use, Purpose purpose) {
        Shape shape = use.shape();
        if (shape instanceof Shape.Any) {
            return CodeBlock.of("in.readAny()");
        }
        if (shape instanceof Shape.Variable) {
            return CodeBlock.of("in.readPresent($L)", codecs.of(use, purpose));
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return primitiveOptional(optional, use, purpose);
        }
        if (shape instanceof Shape.MapOf map) {
            CodeBlock values = codecs.ofInner(map.value(), purpose.contents());
            return CodecExpressions.isPlainText(map.key())
                    ? CodeBlock.of("in.readMap($L)", values)
                    : CodeBlock.of("in.readMap($L, $L)", codecs.of(map.key(), purpose.keys()), values);
        }
        if (shape instanceof Shape.Items items && items.container() != Shape.Items.Container.ARRAY) {
            String method = items.container() == Shape.Items.Container.SET ? "readSet" : "readList";
            return CodeBlock.of("in.$L($L)", method, codecs.ofInner(items.item(), purpose.items()));
        }
        String expression = direct(shape);
        return expression.isEmpty() ? CodeBlock.of("$L.read(in)", codecs.of(use, purpose)) : CodeBlock.of(expression);
    }

    // in.readNull() ? OptionalInt.empty() : OptionalInt.of(in.readInt())
    // in.readNull() ? OptionalInt.empty() : VERSION.read(in)
    private CodeBlock primitiveOptional(Shape.OptionalOf optional, TypeUse use, Purpose purpose) {
        TypeName type = Types.erased(use.type());
        CodeBlock value = optional.value().shape() instanceof Shape.Literal
                ? CodeBlock.of("$L.read(in)", codecs.ofPresent(use, purpose))
                : CodeBlock.of("$T.of($L)", type, direct(optional.value().shape()));
        return CodeBlock.of("in.readNull() ? $T.empty() : $L", type, value);
    }

    /** The method of the input for a type that it reads by itself; empty for all others. */
    private static String direct(Shape shape) {
        if (!(shape instanceof Enum<?> constant)) {
            return "";
        }
        return switch (constant.name()) {
            case "BOOLEAN" -> "in.readBoolean()";
            case "BYTE" -> "(byte) in.readInteger(8)";
            case "SHORT" -> "(short) in.readInteger(16)";
            case "INT", "INTEGER" -> "in.readInt()";
            case "LONG" -> "in.readLong()";
            case "DOUBLE" -> "in.readDouble()";
            case "STRING" -> "in.readString()";
            case "UUID" -> "in.readUuid()";
            case "OFFSET_DATE_TIME" -> "in.readOffsetDateTime()";
            case "INSTANT" -> "in.readInstant()";
            case "DURATION" -> "in.readDuration()";
            default -> "";
        };
    }
}
