package dev.formwork.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.Shape.Items;
import dev.formwork.processor.model.Shape.OptionalOf;
import dev.formwork.processor.model.TypeUse;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Types as the resolver would describe them. */
final class TypeUses {
    static final String PACKAGE = "sample";

    static final TypeUse STRING = scalar(Shape.Scalar.STRING);
    static final TypeUse UUID_VALUE = scalar(Shape.Scalar.UUID);
    static final TypeUse INT = primitive(Shape.Primitive.INT);
    static final TypeUse LONG = primitive(Shape.Primitive.LONG);
    static final TypeUse DOUBLE = primitive(Shape.Primitive.DOUBLE);
    static final TypeUse BOOLEAN = primitive(Shape.Primitive.BOOLEAN);
    static final TypeUse ANY = new TypeUse(ClassName.OBJECT, new Shape.Any(), false);

    private TypeUses() {}

    static TypeUse scalar(Shape.Scalar shape) {
        return new TypeUse(TypeName.get(classOf(shape)), shape, false);
    }

    static TypeUse primitive(Shape.Primitive shape) {
        TypeName type = switch (shape) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case CHAR -> TypeName.CHAR;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
        };
        return new TypeUse(type, shape, false);
    }

    static TypeUse nullable(TypeUse use) {
        return new TypeUse(Types.nullable(use.type()), use.shape(), true);
    }

    static TypeUse list(TypeUse item) {
        return items(Items.Container.LIST, Types.generic(List.class, item.type()), item);
    }

    static TypeUse set(TypeUse item) {
        return items(Items.Container.SET, Types.generic(Set.class, item.type()), item);
    }

    static TypeUse collection(TypeUse item) {
        return items(Items.Container.COLLECTION, Types.generic(Collection.class, item.type()), item);
    }

    static TypeUse array(TypeUse item) {
        return items(Items.Container.ARRAY, ArrayTypeName.of(item.type()), item);
    }

    static TypeUse map(TypeUse key, TypeUse value) {
        return new TypeUse(Types.generic(Map.class, key.type(), value.type()), new Shape.MapOf(key, value), false);
    }

    static TypeUse optional(TypeUse value) {
        return new TypeUse(
                Types.generic(Optional.class, value.type()),
                new OptionalOf(OptionalOf.Container.OPTIONAL, value),
                false);
    }

    static TypeUse optionalInt() {
        return primitiveOptional(OptionalInt.class, OptionalOf.Container.OPTIONAL_INT, INT);
    }

    static TypeUse optionalLong() {
        return primitiveOptional(OptionalLong.class, OptionalOf.Container.OPTIONAL_LONG, LONG);
    }

    static TypeUse optionalDouble() {
        return primitiveOptional(OptionalDouble.class, OptionalOf.Container.OPTIONAL_DOUBLE, DOUBLE);
    }

    static TypeUse primitiveOptional(Class<?> type, OptionalOf.Container container, TypeUse value) {
        return new TypeUse(ClassName.get(type), new OptionalOf(container, value), false);
    }

    static TypeUse literal(TypeUse base, String... values) {
        return new TypeUse(base.type(), new Shape.Literal(base.shape(), List.of(values)), base.nullable());
    }

    static TypeUse enumOf(ClassName type, String... wireNames) {
        return new TypeUse(type, new Shape.EnumOf(type, List.of(wireNames)), false);
    }

    static TypeUse nested(String name) {
        ClassName schema = ClassName.get(PACKAGE, name);
        return new TypeUse(schema, new Shape.Nested(schema, ClassName.get(PACKAGE, "Immutable" + name)), false);
    }

    static TypeUse variable(String name) {
        return new TypeUse(TypeVariableName.get(name), new Shape.Variable(name), false);
    }

    static TypeUse nested(String name, TypeUse... arguments) {
        ClassName schema = ClassName.get(PACKAGE, name);
        TypeName type = ParameterizedTypeName.get(
                schema, Stream.of(arguments).map(TypeUse::type).toArray(TypeName[]::new));
        Shape shape = new Shape.Nested(schema, ClassName.get(PACKAGE, "Immutable" + name), List.of(arguments));
        return new TypeUse(type, shape, false);
    }

    private static TypeUse items(Items.Container container, TypeName type, TypeUse item) {
        return new TypeUse(type, new Items(container, item), false);
    }

    private static Class<?> classOf(Shape.Scalar shape) {
        return switch (shape) {
            case STRING -> String.class;
            case CHAR_SEQUENCE -> CharSequence.class;
            case BOOLEAN -> Boolean.class;
            case BYTE -> Byte.class;
            case SHORT -> Short.class;
            case CHARACTER -> Character.class;
            case INTEGER -> Integer.class;
            case LONG -> Long.class;
            case FLOAT -> Float.class;
            case DOUBLE -> Double.class;
            case BIG_INTEGER -> BigInteger.class;
            case BIG_DECIMAL -> BigDecimal.class;
            case UUID -> UUID.class;
            case INSTANT -> Instant.class;
            case OFFSET_DATE_TIME, OFFSET_DATE_TIME_UTC -> OffsetDateTime.class;
            case ZONED_DATE_TIME, ZONED_DATE_TIME_UTC -> ZonedDateTime.class;
            case LOCAL_DATE -> LocalDate.class;
            case LOCAL_TIME -> LocalTime.class;
            case LOCAL_DATE_TIME -> LocalDateTime.class;
            case DURATION, DURATION_SECONDS, DURATION_ISO, DURATION_MILLIS -> Duration.class;
            case PERIOD -> Period.class;
            case ZONE_ID -> ZoneId.class;
            case URI -> URI.class;
        };
    }
}
