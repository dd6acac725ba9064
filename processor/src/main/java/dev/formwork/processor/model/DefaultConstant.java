package dev.formwork.processor.model;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** A constant default, converted to the kind of its field's {@link Shape}. */
public sealed interface DefaultConstant {

    /** For a nullable field. */
    record Null() implements DefaultConstant {}

    /** For booleans. */
    record Bool(boolean value) implements DefaultConstant {}

    /** For integers of every width, and big ones. */
    record Integer(BigInteger value) implements DefaultConstant {}

    /** For floating-point numbers. */
    record Floating(double value) implements DefaultConstant {}

    /**
     * For strings as they are, and for all scalars that are made from their canonical text: UUIDs, decimals, timestamps
     * and durations (ISO 8601), zones, URIs.
     */
    record Text(String value) implements DefaultConstant {}

    /**
     * For enums.
     *
     * @param constant its name in Java
     */
    record EnumConstant(String constant) implements DefaultConstant {}

    /** For lists, sets, collections and arrays. */
    record Items(List<DefaultConstant> items) implements DefaultConstant {}

    /** For maps, and for {@code Object}; the keys are constants of the map's key type. */
    record Entries(Map<DefaultConstant, DefaultConstant> entries) implements DefaultConstant {}
}
