package dev.formwork.processor.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schema of JSON Schema as it grows: keywords in the order in which they are written. */
final class Keywords {
    private static final String TYPE = "type";
    private static final String ALL_OF = "allOf";
    private static final String NULL = "null";
    static final String MINIMUM = "minimum";
    static final String MAXIMUM = "maximum";

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** A schema that admits everything, so far. */
    static Keywords none() {
        return new Keywords();
    }

    // {"type": "string"}
    static Keywords type(String name) {
        return none().with(TYPE, name);
    }

    /** Sets a keyword. */
    Keywords with(String keyword, @Nullable Object value) {
        values.put(keyword, value);
        return this;
    }

    /** Sets a keyword, unless there is nothing to be said by it. */
    Keywords withText(String keyword, String text) {
        return text.isEmpty() ? this : with(keyword, text);
    }

    /** Sets a keyword to true, if it is to be said at all. */
    Keywords withFlag(String keyword, boolean isSet) {
        return isSet ? with(keyword, true) : this;
    }

    /** Adds all keywords of another schema. */
    Keywords withAll(Keywords others) {
        values.putAll(others.values);
        return this;
    }

    /** Sets a keyword that is a least or greatest value; of two, the one that admits less stays. */
    void bound(String keyword, BigDecimal value, boolean isLeast) {
        BigDecimal other = values.get(keyword) instanceof BigDecimal number ? number : value;
        values.put(keyword, isLeast ? value.max(other) : value.min(other));
    }

    /** Sets a keyword that is a bound beyond the least or greatest value, which may then say nothing any more. */
    void openBound(String keyword, BigDecimal value, boolean isLeast) {
        bound(keyword, value, isLeast);
        String closed = isLeast ? MINIMUM : MAXIMUM;
        if (values.get(closed) instanceof BigDecimal number
                && (isLeast ? number.compareTo(value) <= 0 : number.compareTo(value) >= 0)) {
            values.remove(closed);
        }
    }

    /** Sets a keyword beside an equal one that is there already. */
    void add(String keyword, Object value) {
        if (values.containsKey(keyword)) {
            require(none().with(keyword, value));
        } else {
            values.put(keyword, value);
        }
    }

    /** Admits only what another schema admits as well. */
    void require(Keywords other) {
        List<Object> all = new ArrayList<>();
        if (values.get(ALL_OF) instanceof List<?> others) {
            all.addAll(others);
        }
        all.add(other.toMap());
        values.put(ALL_OF, all);
    }

    /** This schema, but admitting null. */
    Keywords orNull() {
        if (values.isEmpty()) {
            return this;
        }
        boolean isPlain = values.containsKey(TYPE) && !values.containsKey("enum") && !values.containsKey("const");
        if (!isPlain) {
            return none().with("anyOf", List.of(toMap(), type(NULL).toMap()));
        }
        List<Object> types = new ArrayList<>();
        if (values.get(TYPE) instanceof List<?> several) {
            types.addAll(several);
        } else {
            types.add(String.valueOf(values.get(TYPE)));
        }
        if (!types.contains(NULL)) {
            types.add(NULL);
        }
        values.put(TYPE, types);
        return this;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Maps, lists, strings, numbers, booleans and null. */
    Map<String, @Nullable Object> toMap() {
        return values;
    }
}
