package dev.formwork.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.formwork.processor.model.DefaultConstant;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.runtime.Copies;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Constant defaults as Java expressions. */
final class DefaultExpressions {
    private DefaultExpressions() {}

    /** Whether the expression is a literal or a name, which needs no constant of its own. */
    static boolean isLiteral(DefaultConstant value, Shape shape) {
        if (value instanceof DefaultConstant.Text) {
            return ScalarLiterals.isText(shape);
        }
        boolean isNumber = value instanceof DefaultConstant.Integer || value instanceof DefaultConstant.Floating;
        return value instanceof DefaultConstant.Null
                || value instanceof DefaultConstant.Bool
                || value instanceof DefaultConstant.EnumConstant
                || isNumber && !ScalarLiterals.isBig(shape) && !(shape instanceof Shape.OptionalOf);
    }

    /**
     * The expression.
     *
     * @param value the constant
     * @param use   the type that it must have
     */
    static CodeBlock of(DefaultConstant value, TypeUse use) {
        Shape shape = use.shape();
        if (shape instanceof Shape.OptionalOf optional) {
            return ofOptional(value, optional);
        }
        if (value instanceof DefaultConstant.Items items) {
            return ofItems(items.items(), use);
        }
        if (value instanceof DefaultConstant.Entries entries) {
            return ofEntries(entries.entries(), shape);
        }
        if (value instanceof DefaultConstant.EnumConstant constant) {
            return CodeBlock.of("$T.$N", Types.erased(use.type()), constant.constant());
        }
        return ScalarLiterals.of(value, shape);
    }

    // OptionalInt.of(3)
    // OptionalInt.empty()
    private static CodeBlock ofOptional(DefaultConstant value, Shape.OptionalOf optional) {
        Class<?> type = switch (optional.container()) {
            case OPTIONAL -> Optional.class;
            case OPTIONAL_INT -> OptionalInt.class;
            case OPTIONAL_LONG -> OptionalLong.class;
            case OPTIONAL_DOUBLE -> OptionalDouble.class;
        };
        return value instanceof DefaultConstant.Null
                ? CodeBlock.of("$T.empty()", type)
                : CodeBlock.of("$T.of($L)", type, of(value, optional.value()));
    }

    private static CodeBlock ofItems(List<DefaultConstant> constants, TypeUse use) {
        if (!(use.shape() instanceof Shape.Items items)) {
            return ofList(constants, new TypeUse(ClassName.OBJECT, use.shape(), true));
        }
        return switch (items.container()) {
            case LIST, COLLECTION -> ofList(constants, items.item());
            case SET -> CodeBlock.of("$T.set($L)", Copies.class, listOf(constants, items.item()));
            case ARRAY -> ofArray(constants, (ArrayTypeName) Types.nonNull(use.type()), items.item());
        };
    }

    // Copies.list(List.of("a", "b"))
    private static CodeBlock ofList(List<DefaultConstant> constants, TypeUse item) {
        return CodeBlock.of("$T.list($L)", Copies.class, listOf(constants, item));
    }

    // List.of("a", "b")
    // Arrays.asList("a", null)
    private static CodeBlock listOf(List<DefaultConstant> constants, TypeUse item) {
        CodeBlock items = joined(constants, item);
        if (constants.stream().noneMatch(DefaultConstant.Null.class::isInstance)) {
            return CodeBlock.of("$T.of($L)", List.class, items);
        }
        return constants.size() == 1
                ? CodeBlock.of("$T.singletonList(null)", Collections.class)
                : CodeBlock.of("$T.asList($L)", Arrays.class, items);
    }

    // new int[] {1, 2}
    // new List[] {Copies.list(List.of("a"))}
    private static CodeBlock ofArray(List<DefaultConstant> constants, ArrayTypeName type, TypeUse item) {
        return CodeBlock.of("new $T {$L}", Types.erased(type), joined(constants, item));
    }

    // Copies.entries(Map.entry("a", 1), new AbstractMap.SimpleImmutableEntry<>("b", null))
    private static CodeBlock ofEntries(Map<DefaultConstant, DefaultConstant> entries, Shape shape) {
        TypeUse any = new TypeUse(ClassName.OBJECT, shape, true);
        TypeUse key = shape instanceof Shape.MapOf map ? map.key() : any;
        TypeUse value = shape instanceof Shape.MapOf map ? map.value() : any;
        CodeBlock arguments = entries.entrySet().stream()
                .map(entry -> entry(of(entry.getKey(), key), of(entry.getValue(), value), entry.getValue()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.entries($L)", Copies.class, arguments);
    }

    // Map.entry("a", 1)
    private static CodeBlock entry(CodeBlock key, CodeBlock value, DefaultConstant constant) {
        return constant instanceof DefaultConstant.Null
                ? CodeBlock.of("new $T<>($L, null)", AbstractMap.SimpleImmutableEntry.class, key)
                : CodeBlock.of("$T.entry($L, $L)", Map.class, key, value);
    }

    private static CodeBlock joined(List<DefaultConstant> constants, TypeUse item) {
        return constants.stream().map(constant -> of(constant, item)).collect(CodeBlock.joining(", "));
    }
}
