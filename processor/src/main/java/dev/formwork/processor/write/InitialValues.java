package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.formwork.processor.model.DefaultConstant;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.Presence;
import dev.formwork.processor.model.Shape;
import dev.formwork.runtime.Copies;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a builder holds for a field before it is given. */
final class InitialValues {
    private InitialValues() {}

    /** Whether the default is a constant of the implementation, rather than written where it is used. */
    static boolean hasConstant(Member member) {
        return member.field().presence() instanceof Presence.Constant constant
                && !member.is(Mark.EXTRAS)
                && !isEmptyOptional(member, constant.value())
                && !Types.mentionsVariable(member.storedType())
                && !DefaultExpressions.isLiteral(constant.value(), member.shape());
    }

    /** Whether the default is a constant other than null and an empty {@code Optional}. */
    static boolean isConstant(Member member) {
        return member.field().presence() instanceof Presence.Constant constant
                && !(constant.value() instanceof DefaultConstant.Null);
    }

    static String constantName(Member member) {
        return "DEFAULT_" + member.constant();
    }

    // DEFAULT_DELAY
    // "job"
    // OptionalInt.empty()
    // null
    static CodeBlock of(Member member) {
        if (member.is(Mark.EXTRAS)) {
            return CodeBlock.of("$T.map($T.of())", Copies.class, Map.class);
        }
        if (hasConstant(member)) {
            return CodeBlock.of("$N", constantName(member));
        }
        if (member.field().presence() instanceof Presence.Constant constant
                && !isEmptyOptional(member, constant.value())) {
            return DefaultExpressions.of(constant.value(), member.core());
        }
        boolean isMissing = member.field().presence() instanceof Presence.Required || member.hasFactory();
        return !isMissing && member.shape() instanceof Shape.OptionalOf optional
                ? CodeBlock.of("$T.empty()", emptyType(optional))
                : CodeBlock.of("null");
    }

    /** Whether the initial value must be said: it is not what Java gives a variable anyway. */
    static boolean isWritten(Member member) {
        return !of(member).toString().equals("null");
    }

    private static boolean isEmptyOptional(Member member, DefaultConstant value) {
        return value instanceof DefaultConstant.Null && member.shape() instanceof Shape.OptionalOf;
    }

    private static Class<?> emptyType(Shape.OptionalOf optional) {
        return switch (optional.container()) {
            case OPTIONAL_INT -> OptionalInt.class;
            case OPTIONAL_LONG -> OptionalLong.class;
            default -> OptionalDouble.class;
        };
    }
}
