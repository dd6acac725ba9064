package dev.formwork.processor.resolve;

import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.Shape.Items;
import dev.formwork.processor.model.Shape.Literal;
import dev.formwork.processor.model.Shape.Primitive;
import dev.formwork.processor.model.Shape.Scalar;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.Output;

/**
 * The runtime's codecs for the types of fields. Enums and literals are read as their text; where a schema or the value of
 * a type parameter should be, any value is read as {@link #INSTANCE_OF_SCHEMA} or {@link #INSTANCE_OF_VARIABLE}.
 */
final class DefaultCodecs {
    /** Stands for an instance of a schema, whose codec is only being generated. */
    static final Object INSTANCE_OF_SCHEMA = new Object();

    /** Stands for a value that a converter would make, which only runs with the schema. */
    static final Object CONVERTED = new Object();

    /** Stands for a value of a type parameter, whose codec is given only when the schema is used. */
    static final Object INSTANCE_OF_VARIABLE = new Object();

    private static final Codec<Object> SCHEMA = new StandIn(INSTANCE_OF_SCHEMA);
    private static final Codec<Object> CONVERTER = new StandIn(CONVERTED);
    private static final Codec<Object> VARIABLE = new StandIn(INSTANCE_OF_VARIABLE);

    /**
     * Reads anything.
     *
     * @param value what it is read as
     */
    private record StandIn(Object value) implements Codec<Object> {
        @Override
        public Object read(Input in) {
            in.readAny();
            return value;
        }

        @Override
        public void write(Output out, Object ignored) {
            throw new UnsupportedOperationException("A default is only read");
        }

        @Override
        public String title() {
            return "stand-in";
        }
    }

    private DefaultCodecs() {}

    static boolean isStandIn(Codec<?> codec) {
        return codec instanceof StandIn;
    }

    static Codec<?> of(TypeUse type) {
        Codec<?> codec = ConstraintCalls.constrained(of(type.shape()), type.constraints());
        return type.nullable() ? Codecs.nullable(codec) : codec;
    }

    private static Codec<?> of(Shape shape) {
        if (shape instanceof Primitive primitive) {
            return of(primitive);
        }
        if (shape instanceof Scalar scalar) {
            return of(scalar);
        }
        if (shape instanceof Literal literal) {
            return literal.base() == Scalar.STRING
                    ? Codecs.literal(literal.values().toArray(String[]::new))
                    : of(literal.base());
        }
        if (shape instanceof Shape.EnumOf type) {
            return Codecs.literal(type.wireNames().toArray(String[]::new));
        }
        if (shape instanceof Items items) {
            return items.container() == Items.Container.SET
                    ? Codecs.set(of(items.item()))
                    : Codecs.list(of(items.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return Codecs.map(of(map.key()), of(map.value()));
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return Codecs.nullable(of(optional.value()));
        }
        if (shape instanceof Shape.OneOf union) {
            return Codecs.oneOf(union.members().stream().map(DefaultCodecs::of).toArray(Codec<?>[]::new));
        }
        if (shape instanceof Shape.Converted) {
            return CONVERTER;
        }
        if (shape instanceof Shape.Variable) {
            return VARIABLE;
        }
        return shape instanceof Shape.Any ? Codecs.ANY : SCHEMA;
    }

    private static Codec<?> of(Primitive primitive) {
        return switch (primitive) {
            case BOOLEAN -> Codecs.BOOLEAN;
            case BYTE -> Codecs.BYTE;
            case SHORT -> Codecs.SHORT;
            case CHAR -> Codecs.CHARACTER;
            case INT -> Codecs.INTEGER;
            case LONG -> Codecs.LONG;
            case FLOAT -> Codecs.FLOAT;
            case DOUBLE -> Codecs.DOUBLE;
        };
    }

    private static Codec<?> of(Scalar scalar) {
        return switch (scalar) {
            case STRING -> Codecs.STRING;
            case CHAR_SEQUENCE -> Codecs.CHAR_SEQUENCE;
            case BOOLEAN -> Codecs.BOOLEAN;
            case BYTE -> Codecs.BYTE;
            case SHORT -> Codecs.SHORT;
            case CHARACTER -> Codecs.CHARACTER;
            case INTEGER -> Codecs.INTEGER;
            case LONG -> Codecs.LONG;
            case FLOAT -> Codecs.FLOAT;
            case DOUBLE -> Codecs.DOUBLE;
            case BIG_INTEGER -> Codecs.BIG_INTEGER;
            case BIG_DECIMAL -> Codecs.BIG_DECIMAL;
            case UUID -> Codecs.UUID;
            case INSTANT -> Codecs.INSTANT;
            case OFFSET_DATE_TIME -> Codecs.OFFSET_DATE_TIME;
            case OFFSET_DATE_TIME_UTC -> Codecs.OFFSET_DATE_TIME_UTC;
            case ZONED_DATE_TIME -> Codecs.ZONED_DATE_TIME;
            case ZONED_DATE_TIME_UTC -> Codecs.ZONED_DATE_TIME_UTC;
            case LOCAL_DATE -> Codecs.LOCAL_DATE;
            case LOCAL_TIME -> Codecs.LOCAL_TIME;
            case LOCAL_DATE_TIME -> Codecs.LOCAL_DATE_TIME;
            case DURATION -> Codecs.DURATION;
            case DURATION_SECONDS -> Codecs.DURATION_SECONDS;
            case DURATION_ISO -> Codecs.DURATION_ISO;
            case DURATION_MILLIS -> Codecs.DURATION_MILLIS;
            case PERIOD -> Codecs.PERIOD;
            case ZONE_ID -> Codecs.ZONE_ID;
            case URI -> Codecs.URI;
        };
    }
}
