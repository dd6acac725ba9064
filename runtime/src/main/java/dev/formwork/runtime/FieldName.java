package dev.formwork.runtime;

/** A field of a schema; the nested enum {@code Field} of each generated implementation implements it. */
public interface FieldName {

    /** The name of the enum constant, such as {@code FLOW_ID}. */
    String name();

    /** The field's place among the schema's fields, from 0. */
    int ordinal();

    /** The name in Java, such as {@code flowId}. */
    String propertyName();

    /** The name in JSON and in maps, such as {@code flow_id}. */
    String wireName();
}
