package dev.formwork.runtime;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a generated instance as its accessors give them, without asking codecs how they are written. */
final class InstanceFields extends ObjectOutput {
    private @Nullable FieldTable table;
    private Map<String, ?> extras = Map.of();

    private InstanceFields() {
        super(DumpOptions.ALL);
    }

    static InstanceFields of(Writable instance) {
        InstanceFields fields = new InstanceFields();
        instance.writeTo(fields);
        return fields;
    }

    /** What is known of the fields. */
    FieldTable table() {
        return Objects.requireNonNull(table);
    }

    /** The value of a field: what is in it if it is an {@code Optional}, a new list if it is a collection. */
    @Nullable
    Object value(int index) {
        return result() instanceof Map<?, ?> values ? values.get(table().wireName(index)) : null;
    }

    /** The members that the schema does not name. */
    Map<String, ?> extras() {
        return extras;
    }

    @Override
    void openMembers() {
        super.openMembers();
        if (table == null) {
            table = level.fields;
        }
    }

    @Override
    <T> void writeValue(T value, Codec<T> codec) {
        writeLeaf(value);
    }

    @Override
    public void extras(Map<String, ?> members) {
        extras = members;
    }
}
