package dev.formwork.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated implementations: an instance that is written as a map or as JSON text, and compared with others
 * of its class. What it holds, only the generated class knows, which says it by its codec and in {@link #comparedValues}.
 *
 * @param <F> the enum of the schema's fields
 */
public abstract class Implementation<F extends Enum<F> & FieldName> implements Writable {

    /** Which fields were given: one bit for each ordinal, if there are at most 64. */
    private final long set;

    /**
     * Makes an instance of a generated class.
     *
     * @param set which fields were given: one bit for each ordinal of {@code F}
     */
    protected Implementation(long set) {
        this.set = set;
    }

    /** Which fields were given, for schemas of at most 64 fields; all of them, if a value is no generated instance. */
    static long setOf(Object value) {
        return value instanceof Implementation<?> own ? own.set : -1L;
    }

    /** The same for schemas of any size: 64 a word, not to be changed. */
    static long[] setOf(Object value, int words) {
        if (value instanceof Implementation<?> own) {
            return own.setWords();
        }
        long[] all = new long[words];
        Arrays.fill(all, -1L);
        return all;
    }

    /** Which fields were given, 64 a word; not to be changed. */
    long[] setWords() {
        return new long[] {set};
    }

    /** What reads and writes instances of the class. */
    protected abstract Codec<?> ownCodec();

    /** The fields that were given, by the input, the builder or a validator, in declaration order; unmodifiable. */
    public final Set<F> fieldsSet() {
        return codec().fields().select(setWords());
    }

    /**
     * The fields in which this value differs from another one: what changed since, whether it counts as set or not. Values
     * are compared as by {@code equals}; reset fields are compared too, but not those of schemas inside, which their
     * {@code equals} ignores. Members that the schema does not name are no fields.
     *
     * @param other any implementation of the schema
     * @return an unmodifiable set in declaration order
     * @throws ClassCastException if it is none
     */
    public final Set<F> changesFrom(Object other) {
        ObjectCodec<?> codec = codec();
        return codec.fields().select(codec.changes(this, other));
    }

    private ObjectCodec<?> codec() {
        return (ObjectCodec<?>) ownCodec();
    }

    @Override
    @SuppressWarnings("unchecked") // It is the codec of this class.
    public final void writeTo(Output out) {
        ((Codec<Object>) ownCodec()).write(out, this);
    }

    /** What equality compares, in an order that is the same for all instances: all fields but the reset ones. */
    protected abstract @Nullable Object[] comparedValues();

    /** Whether another instance is of the same class, and has equal fields but for the reset ones. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Implementation<?> that
                        && getClass() == that.getClass()
                        && Arrays.deepEquals(comparedValues(), that.comparedValues());
    }

    @Override
    public final int hashCode() {
        return Arrays.deepHashCode(comparedValues());
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
     * @param options what is left out, and the names and order of members
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
     * The fields that {@code options} select, as JSON text.
     *
     * @param options what is left out, and the form
     * @return the JSON text
     */
    public final String toJson(DumpOptions options) {
        return Writing.json(this, options).finishText();
    }

    /** All fields as compact JSON text in UTF-8. */
    public final byte[] toJsonBytes() {
        return toJsonBytes(DumpOptions.ALL);
    }

    /**
     * The fields that {@code options} select, as JSON text in UTF-8.
     *
     * @param options what is left out, and the form
     * @return the JSON text
     */
    public final byte[] toJsonBytes(DumpOptions options) {
        return Writing.json(this, options).finish();
    }

    /** {@link #writeJson(OutputStream, DumpOptions)} with everything. */
    public final void writeJson(OutputStream out) {
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
    public final void writeJson(OutputStream out, DumpOptions options) {
        Writing.send(toJsonBytes(options), out);
    }

    /** {@link #appendJson(Appendable, DumpOptions)} with everything. */
    public final void appendJson(Appendable out) {
        appendJson(out, DumpOptions.ALL);
    }

    /**
     * Appends JSON text to a writer, a {@code StringBuilder} or the like: all of it, or nothing.
     *
     * @param out     where it goes; neither flushed nor closed
     * @param options what is left out, and the form
     * @throws java.io.UncheckedIOException if nothing can be appended
     */
    public final void appendJson(Appendable out, DumpOptions options) {
        Writing.send(toJson(options), out);
    }

    /**
     * What a field holds that is not given. Generated classes override it where that is not null.
     *
     * @param field the field's ordinal
     * @return the default, as the accessor gives it
     */
    protected @Nullable Object defaultOf(int field) {
        return null;
    }

    /**
     * The schema's name, and the fields by their names in Java, for people: hidden ones left out, secret ones masked, long
     * texts and collections shortened.
     */
    @Override
    public String toString() {
        return Description.of(this);
    }
}
