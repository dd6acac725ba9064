package dev.formwork.runtime;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes arrays as arrays: one class for all array types, which have nothing in common in Java.
 *
 * @param items  reads and writes each item
 * @param make   makes an array of a length
 * @param length tells the length of an array
 * @param getter gets an item
 * @param setter sets an item
 */
record ArrayCodec<A, E>(
        Codec<E> items, IntFunction<A> make, ToIntFunction<A> length, Getter<A, E> getter, Setter<A, E> setter)
        implements Codec<A> {

    @FunctionalInterface
    interface Getter<A, E> {
        E get(A array, int index);
    }

    @FunctionalInterface
    interface Setter<A, E> {
        void set(A array, int index, E item);
    }

    @Override
    public @Nullable A read(Input in) {
        List<E> list = in.readList(items);
        if (list == null) {
            return null;
        }
        A array = make.apply(list.size());
        for (int i = 0; i < list.size(); i++) {
            setter.set(array, i, list.get(i));
        }
        return array;
    }

    @Override
    public void write(Output out, A array) {
        out.writeList(view(array), items);
    }

    @Override
    public String title() {
        return "array[" + items.title() + "]";
    }

    /** The array as a list, without a copy. */
    List<E> view(A array) {
        return new View<>(array, length.applyAsInt(array), getter);
    }

    private static final class View<A, E> extends AbstractList<E> implements RandomAccess {
        private final A array;
        private final int length;
        private final Getter<A, E> getter;

        View(A array, int length, Getter<A, E> getter) {
            this.array = array;
            this.length = length;
            this.getter = getter;
        }

        @Override
        public E get(int index) {
            return getter.get(array, index);
        }

        @Override
        public int size() {
            return length;
        }
    }
}
