package dev.formwork.runtime;

import java.util.Locale;

/** A field of a schema; the nested enum {@code Field} of each generated implementation implements it. */
public interface FieldName {

    /** The name of the enum constant, such as {@code FLOW_ID}. */
    String name();

    /** The field's place among the schema's fields, from 0. */
    int ordinal();

    /** The name in Java, such as {@code flowId}; it follows from that of the constant, unless the enum says another one. */
    default String propertyName() {
        return propertyOf(name());
    }

    /** The name in JSON and in maps, such as {@code flow_id}; that in Java, unless the enum says another one. */
    default String wireName() {
        return propertyName();
    }

    /**
     * The name in Java that follows from that of a constant.
     *
     * @param constant such as {@code FLOW_ID}
     * @return such as {@code flowId}
     */
    static String propertyOf(String constant) {
        StringBuilder property = new StringBuilder(constant.length());
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            int start = property.length();
            property.append(word);
            if (start > 0 && !word.isEmpty()) {
                property.setCharAt(start, Character.toUpperCase(word.charAt(0)));
            }
        }
        return property.toString();
    }
}
