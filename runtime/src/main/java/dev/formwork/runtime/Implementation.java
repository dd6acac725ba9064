package dev.formwork.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated implementations: an instance that is written as a map or as JSON text, and compared with others
 * of its class. What it holds, only the generated class knows, which says it in {@link #writeTo} and {@link #compared}.
 */
public abstract class Implementation implements Writable {

    /** Makes an instance of a generated class. */
    protected Implementation() {}

    /** What equality compares, in an order that is the same for all instances: all fields but the reset ones. */
    protected abstract @Nullable Object[] compared();

    /** Whether another instance is of the same class, and has equal fields but for the reset ones. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Implementation that
                        && getClass() == that.getClass()
                        && Arrays.deepEquals(compared(), that.compared());
    }

    @Override
    public final int hashCode() {
        return Arrays.deepHashCode(compared());
    }

    /**
     * All fields by wire name; nested schemas as maps, other values as they are.
     *
     * @return a new, modifiable map in declaration order
     */
    public final Map<String, @Nullable Object> toMap() {
        return toMap(DumpOptions.ALL);
    }

    /**
     * The fields that {@code options} select, by wire name.
     *
     * @param options what is left out
     * @return a new, modifiable map in declaration order
     */
    @SuppressWarnings("unchecked") // An instance is written as an object, and an object as a map of this type.
    public final Map<String, @Nullable Object> toMap(DumpOptions options) {
        ObjectOutput out = new ObjectOutput(options);
        writeTo(out);
        return (Map<String, @Nullable Object>) Objects.requireNonNull(out.result());
    }

    /**
     * What a JSON parser would give for the JSON text: maps, lists, strings, numbers, booleans and null, and nothing else.
     * Jackson, of either version, writes instances by it.
     *
     * @return a new, modifiable map in declaration order
     */
    @JsonValue
    public final JsonObject toJsonValue() {
        JsonValueOutput out = new JsonValueOutput();
        writeTo(out);
        return out.object();
    }

    /** All fields as compact JSON text. */
    public final String toJson() {
        return toJson(DumpOptions.ALL);
    }

    /**
     * The fields that {@code options} select, as compact JSON text.
     *
     * @param options what is left out
     * @return the JSON text
     */
    public final String toJson(DumpOptions options) {
        JsonOutput out = new JsonOutput(options);
        writeTo(out);
        return out.finishText();
    }
}
