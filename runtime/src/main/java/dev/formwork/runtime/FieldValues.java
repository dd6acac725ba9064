package dev.formwork.runtime;

import java.util.Map;

/**
 * Takes the fields of one object, by whatever class it implements its schema. The schemas inside stay the objects that
 * they are: reading them is up to whoever comes to them, and may find that they lead back to an object around them.
 */
final class FieldValues extends ObjectOutput {
    private FieldValues() {
        super(DumpOptions.ALL);
    }

    /**
     * The fields of a value.
     *
     * @param codec of its schema
     * @param value the value
     * @return a new map by wire names, in declaration order
     */
    static <T> Map<?, ?> of(Codec<T> codec, T value) {
        FieldValues out = new FieldValues();
        codec.write(out, value);
        return out.result() instanceof Map<?, ?> fields ? fields : Map.of();
    }

    @Override
    <T> void writeValue(T value, Codec<T> codec) {
        if (codec instanceof ObjectCodec || codec instanceof UnionCodec) {
            writeLeaf(value);
        } else {
            super.writeValue(value, codec);
        }
    }
}
