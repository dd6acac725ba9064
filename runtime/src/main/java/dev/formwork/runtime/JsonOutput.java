package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes compact JSON text (RFC 8259) into memory, so that nothing is out before everything is known to be good.
 * Numbers that are not finite, which JSON cannot express, become null.
 */
sealed class JsonOutput extends Output permits IndentedJsonOutput {
    final Utf8Buffer buffer = new Utf8Buffer();

    /**
     * Makes an output with nothing in it.
     *
     * @param options what is left out
     */
    JsonOutput(DumpOptions options) {
        super(options);
    }

    /** What was written, as UTF-8; nothing can be written any more. */
    final byte[] finish() {
        return buffer.finish();
    }

    /** What was written; nothing can be written any more. */
    final String finishText() {
        return buffer.finishText();
    }

    @Override
    public void writeNull() {
        buffer.putNull();
    }

    @Override
    public void write(boolean value) {
        buffer.end(JsonScalars.put(value, buffer.reserve(JsonScalars.MAX_LENGTH), buffer.size()));
    }

    @Override
    public void write(int value) {
        buffer.putLong(value);
    }

    @Override
    public void write(long value) {
        buffer.putLong(value);
    }

    @Override
    public void write(double value) {
        long whole = (long) value;
        if (Double.doubleToRawLongBits((double) whole) == Double.doubleToRawLongBits(value)
                && Math.abs(whole) < 1L << 53) {
            buffer.putLong(whole);
            buffer.putAscii(".0");
        } else if (Double.isFinite(value)) {
            buffer.putAscii(Double.toString(value));
        } else {
            writeNull();
        }
    }

    @Override
    public void write(float value) {
        if (Float.isFinite(value)) {
            buffer.putAscii(Float.toString(value));
        } else {
            writeNull();
        }
    }

    @Override
    public void write(char value) {
        write(Character.toString(value));
    }

    @Override
    public void write(String value) {
        if (!buffer.putQuoted(value)) {
            throw unpairedSurrogate();
        }
    }

    @Override
    public void write(BigInteger value) {
        buffer.putAscii(value.toString());
    }

    @Override
    public void write(BigDecimal value) {
        buffer.putAscii(value.toString());
    }

    @Override
    public void write(Duration value) {
        buffer.end(JsonScalars.put(value, buffer.reserve(JsonScalars.MAX_LENGTH), buffer.size()));
    }

    @Override
    void write(UUID value) {
        buffer.end(JsonScalars.put(value, buffer.reserve(JsonScalars.MAX_LENGTH), buffer.size()));
    }

    @Override
    void write(Object value, OffsetDateTime shown) {
        if (IsoText.isOddYear(shown.getYear())) {
            write(shown.toString());
        } else {
            buffer.end(JsonScalars.put(shown, buffer.reserve(JsonScalars.MAX_LENGTH), buffer.size()));
        }
    }

    @Override
    public void write(Object value, String text) {
        write(text);
    }

    @Override
    void write(Object value, String text, byte[] json) {
        buffer.putEncoded(json);
    }

    @Override
    <T> void write(Object value, T shown, AsciiForm<T> form) {
        buffer.putQuoted(shown, form);
    }

    @Override
    public void write(Object value, long number) {
        buffer.putLong(number);
    }

    @Override
    public void write(Object value, BigDecimal number) {
        write(number);
    }

    @Override
    void writeLeaf(Object value) {
        if (!PlainValues.writeScalar(this, value)) {
            throw failure("cannot be written as JSON: " + value.getClass());
        }
    }

    @Override
    void openMembers() {
        level.start = buffer.size();
    }

    @Override
    void beforeField(Level object, int index) {
        FieldTable fields = object.fields;
        if (fields != null) {
            buffer.putName(fields.encodedNames(), index);
        }
    }

    @Override
    void nullField(int index) {
        Level open = level;
        FieldTable fields = open.fields;
        if (fields != null && open.selectsNull(index)) {
            buffer.putNullMember(fields.encodedNames(), index);
        }
    }

    // Name and value in one go, which knows all along in a register where it is.

    @Override
    public void field(int index, boolean value) {
        int at = begin(index);
        if (at >= 0) {
            buffer.end(JsonScalars.put(value, buffer.array(), at));
        }
    }

    @Override
    public void field(int index, long value) {
        int at = begin(index);
        if (at >= 0) {
            buffer.end(JsonScalars.put(value, buffer.array(), at));
        }
    }

    @Override
    public void field(int index, @Nullable String value) {
        if (value == null) {
            nullField(index);
            return;
        }
        EncodedNames names = names(index);
        if (names != null && !buffer.putMember(names, index, value)) {
            throw unpairedSurrogate();
        }
    }

    @Override
    public void field(int index, @Nullable UUID value) {
        if (value == null) {
            nullField(index);
            return;
        }
        int at = begin(index);
        if (at >= 0) {
            buffer.end(JsonScalars.put(value, buffer.array(), at));
        }
    }

    @Override
    public void field(int index, @Nullable OffsetDateTime value) {
        if (value == null) {
            nullField(index);
            return;
        }
        if (IsoText.isOddYear(value.getYear())) {
            super.field(index, value);
            return;
        }
        int at = begin(index);
        if (at >= 0) {
            buffer.end(JsonScalars.put(value, buffer.array(), at));
        }
    }

    @Override
    public void field(int index, @Nullable Duration value) {
        if (value == null) {
            nullField(index);
            return;
        }
        int at = begin(index);
        if (at >= 0) {
            buffer.end(JsonScalars.put(value, buffer.array(), at));
        }
    }

    /**
     * Writes the name of a field, if it is selected, and makes room for a scalar.
     *
     * @return where the scalar goes; negative if the field is not written
     */
    private int begin(int index) {
        EncodedNames names = names(index);
        return names == null
                ? -1
                : names.put(index, buffer.reserve(names.room + JsonScalars.MAX_LENGTH), buffer.size());
    }

    /** The names of the fields, if a field that is not null is written; otherwise null. */
    private @Nullable EncodedNames names(int index) {
        Level open = level;
        FieldTable fields = open.fields;
        if (fields == null || !open.selects(index)) {
            return null;
        }
        open.index = index;
        return fields.encodedNames();
    }

    @Override
    void beforeMember(String name) {
        if (!buffer.putName(name)) {
            throw unpairedSurrogate();
        }
    }

    @Override
    void closeMembers() {
        close('{', '}');
    }

    @Override
    <T> void writeItems(Collection<? extends T> values, Codec<T> items) {
        if (values instanceof FrozenList<?> && values.isEmpty() && !isDeepest()) {
            buffer.putAscii("[]");
        } else {
            super.writeItems(values, items);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // Keys and values of the map alternate.
    <V> void writeMembers(Map<String, ? extends V> values, Codec<V> items) {
        @Nullable Object[] entries = values instanceof FrozenMap<?, ?> frozen ? frozen.entries() : null;
        if (entries == null) {
            super.writeMembers(values, items);
            return;
        }
        if (entries.length == 0 && !isDeepest()) {
            buffer.putAscii("{}");
            return;
        }
        // A text is one to these codecs, which need not be asked.
        boolean takesTexts = items == AnyCodec.INSTANCE || items instanceof OneOfCodec;
        openMap();
        for (int i = 0; i < entries.length; i += 2) {
            member((String) entries[i]);
            Object value = entries[i + 1];
            if (takesTexts && value instanceof String text) {
                write(text);
            } else {
                writeNullable((V) value, items);
            }
        }
        closeMap();
    }

    @Override
    void openItems() {
        level.start = buffer.size();
    }

    @Override
    void beforeItem(int index) {
        buffer.put(',');
    }

    @Override
    void closeItems() {
        close('[', ']');
    }

    /**
     * Puts brackets around what was written into a container. Each of its elements has a comma in front of it, so that
     * none has to know whether it is the first; the opening bracket takes the place of the first comma.
     */
    private void close(char opening, char closing) {
        int start = level.start;
        if (start == buffer.size()) {
            buffer.put(opening);
            buffer.put(closing);
        } else {
            buffer.put(closing);
            buffer.replace(start, opening);
        }
    }

    private IllegalArgumentException unpairedSurrogate() {
        return failure("the string has an unpaired surrogate, which UTF-8 cannot encode");
    }
}
