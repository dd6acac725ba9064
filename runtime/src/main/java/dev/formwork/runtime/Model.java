package dev.formwork.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
     * The fields in which this value differs from another one: what changed since, whether it counts as set or not. Values
     * are compared as by {@code equals}; reset fields are compared too, but not those of schemas inside, which their
     * {@code equals} ignores. Members that the schema does not name are no fields.
     *
     * @param other any implementation of the schema
     * @return an unmodifiable set in declaration order
     * @throws ClassCastException if it is none
     */
    Set<? extends FieldName> changesFrom(Object other);

    /**
     * All fields by wire name; nested schemas as maps, other values as they are.
     *
     * @return a new, modifiable map in declaration order
     */
    Map<String, @Nullable Object> toMap();

    /**
     * The fields that {@code options} select, by wire name.
     *
     * @param options what is left out, and the names and order of members
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
     * @param options what is left out, and the form
     * @return the JSON text
     */
    String toJson(DumpOptions options);

    /** All fields as compact JSON text in UTF-8. */
    default byte[] toJsonBytes() {
        return toJsonBytes(DumpOptions.ALL);
    }

    /**
     * The fields that {@code options} select, as JSON text in UTF-8.
     *
     * @param options what is left out, and the form
     * @return the JSON text
     */
    default byte[] toJsonBytes(DumpOptions options) {
        return toJson(options).getBytes(StandardCharsets.UTF_8);
    }

    /** {@link #writeJson(OutputStream, DumpOptions)} with everything. */
    default void writeJson(OutputStream out) {
        writeJson(out, DumpOptions.ALL);
    }

    /**
     * Writes JSON text in UTF-8 to a stream. It is complete before its first byte is written, so that a value that cannot
     * be written leaves no half document behind.
     *
     * @param out     where it goes; neither flushed nor closed
     * @param options what is left out, and the form
     * @throws java.io.UncheckedIOException if the stream cannot be written to
     */
    default void writeJson(OutputStream out, DumpOptions options) {
        Writing.send(toJsonBytes(options), out);
    }

    /** {@link #appendJson(Appendable, DumpOptions)} with everything. */
    default void appendJson(Appendable out) {
        appendJson(out, DumpOptions.ALL);
    }

    /**
     * Appends JSON text to a writer, a {@code StringBuilder} or the like: all of it, or nothing.
     *
     * @param out     where it goes; neither flushed nor closed
     * @param options what is left out, and the form
     * @throws java.io.UncheckedIOException if nothing can be appended
     */
    default void appendJson(Appendable out, DumpOptions options) {
        Writing.send(toJson(options), out);
    }
}
