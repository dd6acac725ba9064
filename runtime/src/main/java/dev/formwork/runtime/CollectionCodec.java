package dev.formwork.runtime;

import java.util.Collection;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes arrays as collections.
 *
 * @param name   what the collection is called in titles
 * @param items  reads and writes each item
 * @param reader reads the whole
 */
record CollectionCodec<T, C extends Collection<T>>(
        String name, Codec<T> items, BiFunction<Input, Codec<T>, @Nullable C> reader) implements Codec<C> {

    @Override
    public @Nullable C read(Input in) {
        return reader.apply(in, items);
    }

    @Override
    public void write(Output out, C values) {
        out.writeList(values, items);
    }

    @Override
    public String title() {
        return name + "[" + items.title() + "]";
    }
}
