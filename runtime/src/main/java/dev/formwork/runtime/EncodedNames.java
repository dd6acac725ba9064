package dev.formwork.runtime;

import java.util.Arrays;
import java.util.List;

/**
 * The names of a schema's fields as they begin a member in JSON text, encoded once: {@code ,"flow_id":}. They are held in
 * words of eight bytes, since so few bytes are copied faster that way than as an array.
 */
final class EncodedNames {
    private final long[][] names;
    private final int[] lengths;

    EncodedNames(List<FieldName> fields) {
        names = new long[fields.size()][];
        lengths = new int[fields.size()];
        for (FieldName field : fields) {
            byte[] name = encode(field.wireName());
            names[field.ordinal()] = words(name);
            lengths[field.ordinal()] = name.length;
        }
    }

    /** Writes a field's name, behind a comma unless it is the first of an object. */
    void put(int index, boolean isFirst, Utf8Buffer buffer) {
        if (isFirst) {
            buffer.putTail(names[index], lengths[index]);
        } else {
            buffer.put(names[index], lengths[index]);
        }
    }

    private static long[] words(byte[] name) {
        byte[] padded = Arrays.copyOf(name, name.length + Long.BYTES);
        long[] words = new long[(name.length + Long.BYTES - 1) / Long.BYTES];
        for (int i = 0; i < words.length; i++) {
            words[i] = Bytes.word(padded, i * Long.BYTES);
        }
        return words;
    }

    private static byte[] encode(String name) {
        Utf8Buffer buffer = new Utf8Buffer();
        buffer.put(',');
        if (!buffer.putQuoted(name)) {
            throw new IllegalArgumentException("The field name " + name + " has an unpaired surrogate");
        }
        buffer.put(':');
        return buffer.finish();
    }
}
