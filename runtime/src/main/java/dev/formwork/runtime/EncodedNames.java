package dev.formwork.runtime;

import java.util.Arrays;
import java.util.List;

/**
 * The names of a schema's fields as they begin a member in JSON text, encoded once: {@code ,"flow_id":}, and whole members
 * that are null: {@code ,"flow_id":null}. They are held in words of eight bytes, and always a few of them are written,
 * whatever counts of them: that is faster than to make as many steps as a name needs, which differ from name to name.
 */
final class EncodedNames {
    private final Token[] names;
    private final Token[] nulls;

    EncodedNames(List<String> wireNames) {
        names = new Token[wireNames.size()];
        nulls = new Token[wireNames.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = Token.of(wireNames.get(i), false);
            nulls[i] = Token.of(wireNames.get(i), true);
        }
    }

    /** Writes a field's name, behind a comma unless it is the first of an object. */
    void put(int index, boolean isFirst, Utf8Buffer buffer) {
        buffer.put(names[index], isFirst);
    }

    /** Writes a field that is null. */
    void putNull(int index, boolean isFirst, Utf8Buffer buffer) {
        buffer.put(nulls[index], isFirst);
    }

    /** Bytes to be written at once, the first of them a comma. */
    static final class Token {
        /** How many bytes the four words hold. */
        static final int WORDS = 4 * Long.BYTES;

        /** How many bytes there are. */
        final int length;

        /** The first bytes; if there are not so many, anything behind them. */
        final long first;

        final long second;
        final long third;
        final long fourth;

        /** The other bytes. */
        final byte[] rest;

        private Token(byte[] bytes) {
            byte[] padded = Arrays.copyOf(bytes, Math.max(bytes.length, WORDS));
            length = bytes.length;
            first = Bytes.word(padded, 0);
            second = Bytes.word(padded, Long.BYTES);
            third = Bytes.word(padded, 2 * Long.BYTES);
            fourth = Bytes.word(padded, 3 * Long.BYTES);
            rest = Arrays.copyOfRange(padded, WORDS, padded.length);
        }

        private static Token of(String name, boolean isNull) {
            Utf8Buffer buffer = new Utf8Buffer();
            buffer.put(',');
            if (!buffer.putQuoted(name)) {
                throw new IllegalArgumentException("The field name " + name + " has an unpaired surrogate");
            }
            buffer.put(':');
            if (isNull) {
                buffer.putNull();
            }
            return new Token(buffer.finish());
        }
    }
}
