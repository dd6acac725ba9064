package dev.formwork.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** How the values of a type are read and written. */
public sealed interface Shape {

    /** A primitive type. */
    enum Primitive implements Shape {
        BOOLEAN,
        BYTE,
        SHORT,
        CHAR,
        INT,
        LONG,
        FLOAT,
        DOUBLE
    }

    /** A single value that the runtime knows; the constant of the same name in its {@code Codecs} reads and writes it. */
    enum Scalar implements Shape {
        STRING,
        CHAR_SEQUENCE,
        BOOLEAN,
        BYTE,
        SHORT,
        CHARACTER,
        INTEGER,
        LONG,
        FLOAT,
        DOUBLE,
        BIG_INTEGER,
        BIG_DECIMAL,
        UUID,
        INSTANT,
        OFFSET_DATE_TIME,
        OFFSET_DATE_TIME_UTC,
        ZONED_DATE_TIME,
        ZONED_DATE_TIME_UTC,
        LOCAL_DATE,
        LOCAL_TIME,
        LOCAL_DATE_TIME,
        DURATION,
        DURATION_SECONDS,
        DURATION_ISO,
        DURATION_MILLIS,
        PERIOD,
        ZONE_ID,
        URI
    }

    /** {@code Object}: any JSON value. */
    record Any() implements Shape {}

    /**
     * A string, integer or boolean of which only some values are admitted.
     *
     * @param base   the type without the restriction: a {@link Scalar} or {@link Primitive}
     * @param values the admitted ones: the text itself for strings, the JSON text otherwise
     */
    record Literal(Shape base, List<String> values) implements Shape {}

    /**
     * An enum.
     *
     * @param type      the enum
     * @param wireNames the name in JSON of each constant, in order of declaration
     */
    record EnumOf(ClassName type, List<String> wireNames) implements Shape {}

    /**
     * A schema, which may be in another package or module.
     *
     * @param schema         the interface
     * @param implementation the class that is written for it
     * @param arguments      what its type parameters stand for, if it is generic
     */
    record Nested(ClassName schema, ClassName implementation, List<TypeUse> arguments) implements Shape {

        public Nested {
            arguments = List.copyOf(arguments);
        }

        /** A schema that is not generic. */
        public Nested(ClassName schema, ClassName implementation) {
            this(schema, implementation, List.of());
        }
    }

    /**
     * A type parameter of the schema.
     *
     * @param name its name
     */
    record Variable(String name) implements Shape {}

    /**
     * A union of scalar types, each of which takes only its own kind.
     *
     * @param members in the order in which they are tried
     */
    record OneOf(List<Scalar> members) implements Shape {

        public OneOf {
            members = List.copyOf(members);
        }
    }

    /**
     * A type that a class of the user's reads and writes.
     *
     * @param converter the class
     * @param isCodec   whether it is a codec, not a converter of raw values
     */
    record Converted(ClassName converter, boolean isCodec) implements Shape {}

    /**
     * A collection or an array.
     *
     * @param container which one
     * @param item      the type of the items
     */
    record Items(Container container, TypeUse item) implements Shape {

        /** What holds the items. */
        public enum Container {
            LIST,
            SET,
            COLLECTION,
            ARRAY
        }
    }

    /**
     * A map.
     *
     * @param key   the type of the keys
     * @param value the type of the values
     */
    record MapOf(TypeUse key, TypeUse value) implements Shape {}

    /**
     * {@code Optional} and its primitive kin.
     *
     * @param container which one
     * @param value     the type inside
     */
    record OptionalOf(Container container, TypeUse value) implements Shape {

        /** What holds the value. */
        public enum Container {
            OPTIONAL,
            OPTIONAL_INT,
            OPTIONAL_LONG,
            OPTIONAL_DOUBLE
        }
    }
}
