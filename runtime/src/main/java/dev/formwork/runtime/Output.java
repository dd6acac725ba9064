package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a codec writes to: JSON text, or plain objects. A codec writes an object like this; which members are really
 * written is up to the {@link DumpOptions}.
 *
 * <pre>{@code
 * out.beginObject(FIELDS, value);
 * out.field(0, value.id());
 * out.field(1, value.color(), COLOR);
 * out.list(2, value.tags(), Codecs.STRING);
 * out.endObject();
 * }</pre>
 *
 * <p>Every method throws {@link IllegalArgumentException}, with the path of the value, for what cannot be written: a
 * string with an unpaired surrogate where the output is text, and values nested more than 1000 levels deep, such as a
 * list that contains itself.
 */
public abstract sealed class Output extends OutputState permits JsonOutput, KeyOutput, ObjectOutput {

    private @Nullable KeyOutput keyOutput;

    /** What the object that is opened next begins with, before its fields. */
    private @Nullable Map<String, Object> tags;

    Output(DumpOptions options) {
        super(options);
    }

    // ---- scalars

    /** Writes a null. */
    public abstract void writeNull();

    /** Writes {@code true} or {@code false}. */
    public abstract void write(boolean value);

    /** Writes an integer; also takes {@code byte} and {@code short}. */
    public abstract void write(int value);

    /** Writes an integer. */
    public abstract void write(long value);

    /** Writes a number that reads back as the same {@code double}; JSON text has null for what is not finite. */
    public abstract void write(double value);

    /** Writes a number that reads back as the same {@code float}; JSON text has null for what is not finite. */
    public abstract void write(float value);

    /** Writes a string of one character. */
    public abstract void write(char value);

    /** Writes a string. */
    public abstract void write(String value);

    /** Writes an integer of any size, with all its digits. */
    public abstract void write(BigInteger value);

    /** Writes a decimal number with all its digits. */
    public abstract void write(BigDecimal value);

    /** Writes a duration; JSON text has the exact number of seconds, with a decimal point. */
    public abstract void write(Duration value);

    /**
     * Writes a value that JSON has no kind for.
     *
     * @param value what plain objects hold
     * @param text  what JSON text holds, as a string
     */
    public abstract void write(Object value, String text);

    /** Writes a value as {@link #write(Object, String)} does; {@code json} is the text as a JSON string. */
    void write(Object value, String text, byte[] json) {
        write(value, text);
    }

    /** Writes a UUID; JSON text has its usual form. */
    void write(UUID value) {
        write(value, value.toString());
    }

    /** Writes a value that JSON has no kind for: plain objects hold {@code value}, JSON text a time. */
    void write(Object value, OffsetDateTime shown) {
        write(value, IsoText.text(shown));
    }

    /** Writes a value that JSON has no kind for: plain objects hold {@code value}, JSON text what {@code form} writes. */
    <T> void write(Object value, T shown, AsciiForm<T> form) {
        write(value, form.text(shown));
    }

    /**
     * Writes a value that JSON text holds as an integer.
     *
     * @param value  what plain objects hold
     * @param number what JSON text holds
     */
    public abstract void write(Object value, long number);

    /**
     * Writes a value that JSON text holds as a decimal number.
     *
     * @param value  what plain objects hold
     * @param number what JSON text holds, with all its digits
     */
    public abstract void write(Object value, BigDecimal number);

    /**
     * Writes anything that {@link Input#readAny} can give, and plain Java values: what codecs exist for, enum constants
     * by name, {@code Optional} and its kin as their value or null, maps, arrays and everything iterable; also generated
     * implementations of schemas, as their own codec does.
     *
     * @param value the value
     * @throws IllegalArgumentException if there is no JSON for an object's class, unless the output is plain objects,
     *     which hold the object as it is; if a map key is null, or no scalar
     */
    public final void writeAny(@Nullable Object value) {
        PlainValues.write(this, value);
    }

    /** Writes an object that knows how. */
    void writeWritable(Writable value) {
        value.writeTo(this);
    }

    /** Writes an object that JSON may have no form for. */
    abstract void writeLeaf(Object value);

    // ---- objects

    /**
     * Opens an object of a schema.
     *
     * @param fields the schema's fields
     * @param value  the object, which knows its defaults and what was given if it is an {@link Implementation}; any other
     *     counts as given completely
     */
    public final void beginObject(FieldTable fields, Object value) {
        if (fields.words() > 1) {
            beginObject(fields, value, Implementation.setOf(value, fields.words()));
        } else {
            beginObject(fields, value, Implementation.setOf(value));
        }
    }

    /**
     * Opens an object of a schema that has at most 64 fields, of which no defaults are known.
     *
     * @param fields the schema's fields
     * @param set    which fields were given, one bit for each ordinal
     */
    public final void beginObject(FieldTable fields, long set) {
        beginObject(fields, null, set);
    }

    private void beginObject(FieldTable fields, @Nullable Object value, long set) {
        Level inner = open(fields);
        inner.select(inner.selection.word(fields, value, set));
        openFields();
    }

    /**
     * Opens an object of a schema that has more than 64 fields, of which no defaults are known.
     *
     * @param fields the schema's fields
     * @param set    which fields were given, one bit for each ordinal, 64 a word; words that are not there are zero
     */
    public final void beginObject(FieldTable fields, long[] set) {
        beginObject(fields, null, set);
    }

    private void beginObject(FieldTable fields, @Nullable Object value, long[] set) {
        Level inner = open(fields);
        inner.select(inner.selection.words(fields, value, set));
        openFields();
    }

    private void openFields() {
        openMembers();
        Map<String, Object> first = tags;
        if (first != null) {
            tags = null;
            first.forEach((name, value) -> {
                member(name);
                writeAny(value);
            });
        }
    }

    /** Lets the object that is opened next begin with the tag of a union, which is none of its fields. */
    final void tag(String name, Object value) {
        if (tags == null) {
            tags = new LinkedHashMap<>();
        }
        tags.put(name, value);
    }

    /** Closes the object that was opened last. */
    public final void endObject() {
        closeMembers();
        close();
    }

    // ---- fields of the open object

    /** Writes the field at an ordinal, if it is selected. */
    public void field(int index, boolean value) {
        if (begins(index)) {
            write(value);
        }
    }

    /** Writes the field at an ordinal, if it is selected; also takes {@code byte} and {@code short}. */
    public final void field(int index, int value) {
        if (begins(index)) {
            write(value);
        }
    }

    /** Writes the field at an ordinal, if it is selected. */
    public void field(int index, long value) {
        if (begins(index)) {
            write(value);
        }
    }

    /** Writes the field at an ordinal, if it is selected. */
    public final void field(int index, double value) {
        if (begins(index)) {
            write(value);
        }
    }

    /** Writes the field at an ordinal, if it is selected. */
    public final void field(int index, float value) {
        if (begins(index)) {
            write(value);
        }
    }

    /** Writes the field at an ordinal, if it is selected. */
    public final void field(int index, char value) {
        if (begins(index)) {
            write(value);
        }
    }

    /** Writes the field at an ordinal, if it is selected. */
    public void field(int index, @Nullable String value) {
        if (value == null) {
            nullField(index);
        } else if (begins(index)) {
            write(value);
        }
    }

    /** Writes the field at an ordinal, if it is selected. */
    public void field(int index, @Nullable UUID value) {
        field(index, value, Scalars.UUID);
    }

    /** Writes the field at an ordinal, if it is selected. */
    public void field(int index, @Nullable OffsetDateTime value) {
        field(index, value, Scalars.OFFSET_DATE_TIME);
    }

    /** Writes the field at an ordinal, if it is selected. */
    public void field(int index, @Nullable Duration value) {
        field(index, value, Scalars.DURATION);
    }

    /** Writes the field at an ordinal, if it is selected. */
    public final <T> void field(int index, @Nullable T value, Codec<T> codec) {
        if (value == null) {
            nullField(index);
        } else if (begins(index)) {
            writeValue(value, codec);
        }
    }

    /** Writes the field at an ordinal, if it is selected; an empty value is a null. */
    public final <T> void field(int index, Optional<T> value, Codec<T> codec) {
        field(index, value.orElse(null), codec);
    }

    /** Writes the field at an ordinal, if it is selected; an empty value is a null. */
    public final void field(int index, OptionalInt value) {
        if (value.isPresent()) {
            field(index, value.getAsInt());
        } else {
            nullField(index);
        }
    }

    /** Writes the field at an ordinal, if it is selected; an empty value is a null. */
    public final void field(int index, OptionalLong value) {
        if (value.isPresent()) {
            field(index, value.getAsLong());
        } else {
            nullField(index);
        }
    }

    /** Writes the field at an ordinal, if it is selected; an empty value is a null. */
    public final void field(int index, OptionalDouble value) {
        if (value.isPresent()) {
            field(index, value.getAsDouble());
        } else {
            nullField(index);
        }
    }

    /** Writes the list field at an ordinal, if it is selected. */
    public final <T> void list(int index, @Nullable Collection<? extends T> values, Codec<T> items) {
        if (values == null) {
            nullField(index);
        } else if (begins(index)) {
            writeItems(values, items);
        }
    }

    /** Writes the map field at an ordinal, if it is selected. */
    public final <V> void map(int index, @Nullable Map<String, ? extends V> values, Codec<V> items) {
        if (values == null) {
            nullField(index);
        } else if (begins(index)) {
            writeMembers(values, items);
        }
    }

    /**
     * Writes the members that the schema does not name, as they came. They count as given, and are left out of the
     * outermost object where the options name the fields to write.
     *
     * @param members the members by name
     * @throws IllegalArgumentException if one has the name or an alias of a field: it would stand there twice, or be read
     *     as that field
     */
    public void extras(Map<String, ?> members) {
        for (String name : members.keySet()) {
            requireUnknown(name);
        }
        if (!level.selection.admitsExtras()) {
            return;
        }
        for (Map.Entry<String, ?> entry : members.entrySet()) {
            Object value = entry.getValue();
            if (value != null || !level.selection.nonNull) {
                member(entry.getKey());
                writeAny(value);
            }
        }
    }

    /** Writes a field that is null, if it is selected. */
    void nullField(int index) {
        Level open = level;
        if (open.selectsNull(index)) {
            open.index = index;
            beforeField(open, index);
            writeNull();
        }
    }

    /** Whether a field is selected; if so, its name has been written. */
    private boolean begins(int index) {
        Level open = level;
        if (!open.selects(index)) {
            return false;
        }
        open.index = index;
        beforeField(open, index);
        return true;
    }

    // ---- collections

    /**
     * Writes an array.
     *
     * @param values the items in their order; a null is written as one
     * @param items  writes each item
     */
    public final <T> void writeList(Collection<? extends T> values, Codec<T> items) {
        writeItems(values, items);
    }

    /** Writes an array. */
    <T> void writeItems(Collection<? extends T> values, Codec<T> items) {
        openList();
        for (T value : values) {
            item();
            writeNullable(value, items);
        }
        closeList();
    }

    /** Writes a map whose keys are text. */
    <V> void writeMembers(Map<String, ? extends V> values, Codec<V> items) {
        openMap();
        for (Map.Entry<String, ? extends V> entry : values.entrySet()) {
            member(entry.getKey());
            writeNullable(entry.getValue(), items);
        }
        closeMap();
    }

    /**
     * Writes a map as an object, whose keys are text in plain objects too.
     *
     * @param values the entries in their order; a null value is written as one
     * @param keys   writes each key, as a string, number or boolean
     * @param items  writes each value
     */
    public final <K, V> void writeMap(Map<? extends K, ? extends V> values, Codec<K> keys, Codec<V> items) {
        openMap();
        for (Map.Entry<? extends K, ? extends V> entry : values.entrySet()) {
            member(keyText(entry.getKey(), keys));
            writeNullable(entry.getValue(), items);
        }
        closeMap();
    }

    /** Writes a value inside another one. */
    <T> void writeValue(T value, Codec<T> codec) {
        codec.write(this, value);
    }

    final <T> void writeNullable(@Nullable T value, Codec<T> codec) {
        if (value == null) {
            writeNull();
        } else {
            writeValue(value, codec);
        }
    }

    private <K> String keyText(@Nullable K key, Codec<K> keys) {
        KeyOutput out = keyOutput();
        if (key == null) {
            throw out.notKey("null");
        }
        keys.write(out, key);
        return out.text();
    }

    /** The text of a map key that no codec is known for. */
    final String keyText(@Nullable Object key) {
        KeyOutput out = keyOutput();
        out.writeAny(key);
        return out.text();
    }

    private KeyOutput keyOutput() {
        KeyOutput out = keyOutput;
        if (out == null) {
            out = new KeyOutput(this);
            keyOutput = out;
        }
        return out;
    }
}
