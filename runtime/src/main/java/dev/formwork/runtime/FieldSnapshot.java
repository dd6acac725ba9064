package dev.formwork.runtime;

import java.util.Collection;
import java.util.Map;

/** Takes the fields of one object as the very values that they are, so that they can be compared. */
final class FieldSnapshot extends ObjectOutput {
    private FieldSnapshot() {
        super(DumpOptions.ALL);
    }

    /** The fields of a value by wire names; an {@code Optional} is its value or null. */
    static <T> Map<?, ?> of(Codec<T> codec, T value) {
        FieldSnapshot out = new FieldSnapshot();
        codec.write(out, value);
        return out.result() instanceof Map<?, ?> fields ? fields : Map.of();
    }

    @Override
    <T> void writeValue(T value, Codec<T> codec) {
        writeLeaf(value);
    }

    @Override
    <T> void writeItems(Collection<? extends T> values, Codec<T> items) {
        writeLeaf(values);
    }

    @Override
    <V> void writeMembers(Map<String, ? extends V> values, Codec<V> items) {
        writeLeaf(values);
    }
}
