package dev.formwork.runtime;

import java.io.OutputStream;
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
     * @param options what is left out, and the names and order of members
     * @return a new, modifiable map in declaration order
     */
    Map<String, @Nullable Object> toMap(DumpOptions options);

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
    byte[] toJsonBytes();

    /**
     * The fields that {@code options} select, as JSON text in UTF-8.
     *
     * @param options what is left out, and the form
     * @return the JSON text
     */
    byte[] toJsonBytes(DumpOptions options);

    /** {@link #writeJson(OutputStream, DumpOptions)} with everything. */
    void writeJson(OutputStream out);

    /**
     * Writes JSON text in UTF-8 to a stream. It is complete before its first byte is written, so that a value that cannot
     * be written leaves no half document behind.
     *
     * @param out     where it goes; neither flushed nor closed
     * @param options what is left out, and the form
     * @throws java.io.UncheckedIOException if the stream cannot be written to
     */
    void writeJson(OutputStream out, DumpOptions options);

    /** {@link #appendJson(Appendable, DumpOptions)} with everything. */
    void appendJson(Appendable out);

    /**
     * Appends JSON text to a writer, a {@code StringBuilder} or the like: all of it, or nothing.
     *
     * @param out     where it goes; neither flushed nor closed
     * @param options what is left out, and the form
     * @throws java.io.UncheckedIOException if nothing can be appended
     */
    void appendJson(Appendable out, DumpOptions options);
}
