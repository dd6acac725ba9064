package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a codec writes to: JSON text, or plain objects. A codec writes an object like this; which members are really
 * written is up to the {@link DumpOptions}.
 *
 * <pre>{@code
 * out.beginObject(FIELDS, value.set);
 * out.field(0, value.id(), Codecs.UUID);
 * out.field(1, value.name());
 * out.list(2, value.tags(), Codecs.STRING);
 * out.endObject();
 * }</pre>
 */
public abstract sealed class Output permits JsonOutput, ObjectOutput {

    Output() {}

    // ---- scalars

    public abstract void writeNull();

    public abstract void write(boolean value);

    public abstract void write(long value);

    public abstract void write(double value);

    public abstract void write(float value);

    public abstract void write(String value);

    public abstract void write(BigInteger value);

    public abstract void write(BigDecimal value);

    /**
     * Writes a value that JSON has no kind for.
     *
     * @param value what plain objects hold
     * @param text  what JSON text holds, as a string
     */
    public abstract void write(Object value, String text);

    /**
     * Writes a value that JSON text holds as a number.
     *
     * @param value  what plain objects hold
     * @param number what JSON text holds; finite
     */
    public abstract void write(Object value, double number);

    /** Writes anything that {@link Input#readAny} can give, and plain Java values of the types that codecs know. */
    public abstract void writeAny(@Nullable Object value);

    // ---- containers

    /**
     * Opens an object of a schema that has at most 64 fields.
     *
     * @param fields the schema's fields
     * @param set    which of them were given, one bit for each ordinal
     */
    public abstract void beginObject(FieldTable fields, long set);

    /**
     * Opens an object of a schema that has more than 64 fields.
     *
     * @param fields the schema's fields
     * @param set    which of them were given, one bit for each ordinal
     */
    public abstract void beginObject(FieldTable fields, long[] set);

    public abstract void endObject();

    public abstract <T> void writeList(Collection<? extends T> values, Codec<T> items);

    public abstract <K, V> void writeMap(Map<? extends K, ? extends V> values, Codec<K> keys, Codec<V> items);

    // ---- fields of the open object

    public abstract void field(int index, boolean value);

    public abstract void field(int index, long value);

    public abstract void field(int index, double value);

    public abstract void field(int index, @Nullable String value);

    public abstract <T> void field(int index, @Nullable T value, Codec<T> codec);

    public abstract <T> void field(int index, Optional<T> value, Codec<T> codec);

    public abstract <T> void list(int index, @Nullable Collection<? extends T> values, Codec<T> items);

    public abstract <V> void map(int index, @Nullable Map<String, ? extends V> values, Codec<V> items);

    /** Writes the members that the schema does not name, as they came. */
    public abstract void extras(Map<String, ?> members);
}
