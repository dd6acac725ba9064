package dev.formwork.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every generated implementation can do. A schema that extends it has these operations on the interface itself.
 *
 * <pre>{@code
 * @Schema
 * public interface Flow extends Model<Flow> { … }
 *
 * Flow fresh = flow.resetFields();
 * }</pre>
 *
 * <p>Jackson writes what is declared as such an interface. To read it, it has to know the implementation:
 *
 * <pre>{@code
 * @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
 * static Flow fromJsonValue(Object json) {
 *     return ImmutableFlow.fromJsonValue(json);
 * }
 * }</pre>
 *
 * @param <X> the schema
 */
public interface Model<X> {

    /** A copy in which each reset field has its default again and counts as set; all other fields are unchanged. */
    X resetFields();

    /** The fields that were given, by the input, the builder or a validator, in declaration order; unmodifiable. */
    Set<? extends FieldName> fieldsSet();

    /**
     * All fields by wire name; nested schemas as maps, other values as they are.
     *
     * @return a new, modifiable map in declaration order
     */
    Map<String, @Nullable Object> toMap();

    /**
     * The fields that {@code options} select, by wire name.
     *
     * @param options what is left out
     * @return a new, modifiable map in declaration order
     */
    Map<String, @Nullable Object> toMap(DumpOptions options);

    /**
     * What a JSON parser would give for the JSON text: maps, lists, strings, numbers, booleans and null, and nothing else.
     * Jackson, of either version, writes by it what is declared as the schema.
     *
     * @return a new, modifiable map in declaration order
     */
    @JsonValue
    JsonObject toJsonValue();

    /** All fields as compact JSON text. */
    String toJson();

    /**
     * The fields that {@code options} select, as JSON text.
     *
     * @param options what is left out
     * @return the JSON text
     */
    String toJson(DumpOptions options);
}
