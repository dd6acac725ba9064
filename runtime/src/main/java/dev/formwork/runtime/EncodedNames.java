package dev.formwork.runtime;

import java.util.List;

/** The names of a schema's fields as they begin a member in JSON text, encoded once: {@code ,"flow_id":}. */
final class EncodedNames {
    private final byte[][] names;

    EncodedNames(List<FieldName> fields) {
        names = new byte[fields.size()][];
        for (FieldName field : fields) {
            names[field.ordinal()] = encode(field.wireName());
        }
    }

    /** A field's name, with the comma that the first member of an object goes without; not to be changed. */
    byte[] get(int index) {
        return names[index];
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
