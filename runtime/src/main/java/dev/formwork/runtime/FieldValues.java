package dev.formwork.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of one object, by whatever class it implements its schema. The schemas inside stay the objects that
 * they are: reading them is up to whoever comes to them, and may find that they lead back to an object around them.
 */
final class FieldValues extends ObjectOutput {
    private FieldValues(DumpOptions options) {
        super(options);
    }

    /**
     * The fields of a value.
     *
     * @param codec   of its schema, or of a union
     * @param value   the value
     * @param options which of the fields
     * @return a new map by wire names, in declaration order
     * @throws AccessorFailure if the value throws
     */
    static <T> Map<?, ?> of(Codec<T> codec, T value, DumpOptions options) {
        FieldValues out = new FieldValues(options);
        try {
            codec.write(out, value);
        } catch (RuntimeException thrown) {
            throw new AccessorFailure(out.finished(), thrown);
        }
        return out.result() instanceof Map<?, ?> fields ? fields : Map.of();
    }

    /** Any value as plain objects, but for the schemas in it, which stay the objects that they are. */
    static <T extends @Nullable Object> @Nullable Object valueOf(Codec<T> codec, T value) {
        FieldValues out = new FieldValues(DumpOptions.ALL);
        out.writeValue(value, codec);
        return out.result();
    }

    /** How many fields of the object are there. They are written in order, so that this is the next one's ordinal. */
    private int finished() {
        Level open = level;
        while (open.parent != null && open.parent.parent != null) {
            open = open.parent;
        }
        return open.container instanceof Map<?, ?> fields ? fields.size() : Integer.MAX_VALUE;
    }

    @Override
    <T> void writeValue(T value, Codec<T> codec) {
        if (codec instanceof ObjectCodec || codec instanceof UnionCodec || codec instanceof ByClassCodec) {
            writeLeaf(value);
        } else {
            super.writeValue(value, codec);
        }
    }

    @Override
    void writeWritable(Writable value) {
        writeLeaf(value);
    }
}
