package dev.formwork.processor.schema;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What people call a type, such as {@code Page<Flow>}. */
final class TypeText {
    private TypeText() {}

    static String of(ClassName type, List<TypeUse> arguments) {
        return type.simpleName() + of(arguments);
    }

    private static String of(List<TypeUse> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(argument -> of(argument.shape())).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String of(Shape shape) {
        if (shape instanceof Shape.Nested nested) {
            return of(nested.schema(), nested.arguments());
        }
        if (shape instanceof Shape.EnumOf type) {
            return type.type().simpleName();
        }
        if (shape instanceof Shape.Items items) {
            return camelCase(items.container()) + of(List.of(items.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return "Map" + of(List.of(map.key(), map.value()));
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return "Optional" + of(List.of(optional.value()));
        }
        if (shape instanceof Shape.Variable variable) {
            return variable.name();
        }
        if (shape instanceof Shape.Converted converted) {
            return converted.converter().simpleName();
        }
        if (shape instanceof Shape.Primitive primitive) {
            return camelCase(primitive);
        }
        return shape instanceof Shape.Scalar scalar ? camelCase(scalar) : "Object";
    }

    // OFFSET_DATE_TIME: OffsetDateTime
    private static String camelCase(Enum<?> constant) {
        StringBuilder text = new StringBuilder();
        for (String word : constant.name().split("_", -1)) {
            text.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }
}
