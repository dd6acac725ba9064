package dev.formwork.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes objects as maps.
 *
 * @param keys   reads and writes each key
 * @param values reads and writes each value
 */
record MapCodec<K, V>(Codec<K> keys, Codec<V> values) implements Codec<Map<K, V>> {

    @Override
    public @Nullable Map<K, V> read(Input in) {
        return in.readMap(keys, values);
    }

    @Override
    public void write(Output out, Map<K, V> entries) {
        out.writeMap(entries, keys, values);
    }

    @Override
    public String title() {
        return "dict[" + keys.title() + ", " + values.title() + "]";
    }
}
