package dev.formwork.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.FieldRules;
import dev.formwork.processor.model.Presence;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.runtime.Copies;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field as generated code has it: how it is called there, and of which type it is on its way from the input through
 * the builder and the implementation to the accessor.
 *
 * @param field    what it means
 * @param ordinal  its place among the schema's fields
 * @param variable the fields and parameters that hold it
 * @param setter   the builder's method
 * @param wither   the implementation's method
 * @param constant the constant of the enum {@code Field}
 */
record Member(FieldModel field, int ordinal, String variable, String setter, String wither, String constant) {

    boolean is(Mark mark) {
        return field.is(mark);
    }

    String accessor() {
        return field.accessor();
    }

    /** What is held: the type inside an {@code Optional}, otherwise the accessor's. */
    TypeUse core() {
        return isOptional() ? ((Shape.OptionalOf) field.value().shape()).value() : field.value();
    }

    Shape shape() {
        return core().shape();
    }

    /** Whether the accessor wraps the value into an {@code Optional}. Its primitive kin are held as they are. */
    boolean isOptional() {
        return field.value().shape() instanceof Shape.OptionalOf optional
                && optional.container() == Shape.OptionalOf.Container.OPTIONAL;
    }

    /** Whether null may be held. It is a JSON value, and so one of those that {@code Object} stands for. */
    boolean admitsNull() {
        return isOptional() || field.value().nullable() || shape() instanceof Shape.Any;
    }

    boolean isPrimitive() {
        return field.value().type().isPrimitive();
    }

    boolean hasFactory() {
        return field.presence() instanceof Presence.Factory;
    }

    /** Whether the builder holds an {@code Optional}, since null there stands for a default that is still to be made. */
    boolean isWrappedInBuilder() {
        return hasFactory() && admitsNull();
    }

    // ---- types

    TypeName accessorType() {
        TypeName type = field.value().type();
        return field.value().nullable() && !isPrimitive() ? Types.nullable(type) : type;
    }

    TypeName storedType() {
        TypeName type = isContainer(Shape.Items.Container.COLLECTION) && !isReadByOwnCodec()
                ? Types.generic(List.class, item().type())
                : core().type();
        return admitsNull() ? Types.nullable(type) : type;
    }

    TypeName builderType() {
        if (isWrappedInBuilder()) {
            return Types.nullable(Types.generic(Optional.class, Types.nonNull(storedType())));
        }
        return isPrimitive() && !isBoxedInBuilder() ? storedType() : Types.nullable(storedType());
    }

    /** Whether more is said of the field than its type, so that a codec of its own reads it. */
    boolean isReadByOwnCodec() {
        FieldRules rules = field.rules();
        TypeUse value = shape() instanceof Shape.OptionalOf optional ? optional.value() : core();
        return !rules.before().isEmpty()
                || !rules.after().isEmpty()
                || rules.strictness() != FieldRules.Strictness.INHERITED
                || !value.constraints().isEmpty();
    }

    /** Whether that codec does no more than to check a number, which then needs no object. */
    boolean isCheckedNumber() {
        FieldRules rules = field.rules();
        boolean isNumber =
                shape() == Shape.Primitive.INT || shape() == Shape.Primitive.LONG || shape() == Shape.Primitive.DOUBLE;
        return isNumber
                && rules.before().isEmpty()
                && rules.after().isEmpty()
                && rules.strictness() == FieldRules.Strictness.INHERITED
                && !core().constraints().isEmpty();
    }

    /** Whether the builder must tell a primitive value from none: one to be made, or one that could not be read. */
    boolean isBoxedInBuilder() {
        boolean isRead = ReadExpressions.isReadAsPrimitive(shape()) && (!isReadByOwnCodec() || isCheckedNumber());
        return isPrimitive() && (hasFactory() || !isRead);
    }

    TypeName parameterType() {
        TypeName type = core().type();
        if (shape() instanceof Shape.Items items && items.container() != Shape.Items.Container.ARRAY) {
            type = Types.generic(Collection.class, Types.anyKindOf(item().type()));
        } else if (shape() instanceof Shape.MapOf map) {
            type = Types.generic(
                    Map.class,
                    Types.anyKindOf(map.key().type()),
                    Types.anyKindOf(map.value().type()));
        } else if (shape() instanceof Shape.OptionalOf optional) {
            type = optional.value().type();
        }
        return admitsNull() || shape() instanceof Shape.OptionalOf ? Types.nullable(type) : type;
    }

    // the new value, or null
    /** What the documentation says of the parameter. */
    String parameterDoc() {
        return admitsNull() || shape() instanceof Shape.OptionalOf ? "the new value, or null" : "the new value";
    }

    // ---- values

    boolean isCopied() {
        return shape() instanceof Shape.Items || shape() instanceof Shape.MapOf;
    }

    boolean isArray() {
        return isContainer(Shape.Items.Container.ARRAY);
    }

    boolean isNestedArray() {
        return isArray() && ((ArrayTypeName) core().type()).componentType() instanceof ArrayTypeName;
    }

    // Copies.list(tags)
    // bytes.clone()
    CodeBlock copyOf(CodeBlock value) {
        if (shape() instanceof Shape.MapOf) {
            return CodeBlock.of("$T.map($L)", Copies.class, value);
        }
        if (!(shape() instanceof Shape.Items items)) {
            return value;
        }
        return switch (items.container()) {
            case LIST, COLLECTION -> CodeBlock.of("$T.list($L)", Copies.class, value);
            case SET -> CodeBlock.of("$T.set($L)", Copies.class, value);
            case ARRAY ->
                isNestedArray()
                        ? CodeBlock.of("$T.arrays($L)", Copies.class, value)
                        : CodeBlock.of("$L.clone()", value);
        };
    }

    // Copies::list
    // int[]::clone
    CodeBlock copier() {
        if (isArray() && !isNestedArray()) {
            // An erased List[]::clone crashes the javac of JDK 17.
            TypeName type = storedType();
            return CodeBlock.of("$T::clone", Types.isGenericArray(type) ? Types.nonNull(type) : Types.erased(type));
        }
        String copy = copyOf(CodeBlock.of("")).toString();
        return CodeBlock.of("$T::$L", Copies.class, copy.substring(copy.lastIndexOf('.') + 1, copy.indexOf('(')));
    }

    private TypeUse item() {
        return ((Shape.Items) shape()).item();
    }

    private boolean isContainer(Shape.Items.Container container) {
        return shape() instanceof Shape.Items items && items.container() == container;
    }
}
