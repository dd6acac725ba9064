package dev.formwork.runtime;

import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a container of plain objects. Containers are the caller's code, which may throw: that ends the
 * container, and is {@linkplain #thrown() kept}.
 */
final class Cursor {
    private final Object source;
    private final boolean named;
    private final Supplier<Iterator<?>> opener;

    /** Whether the container was read before, at another place. */
    boolean isAgain;

    /** Whether the elements are read strictly, unless they are {@link Held}. */
    boolean strict;

    /** Whether the container is one that a value holds which is being patched, and is taken over unchecked. */
    boolean held;

    /** Which field comes next if the members of an object are in the order of its schema. */
    int expected;

    private @Nullable Iterator<?> elements;
    private @Nullable Object key;
    private @Nullable String name;
    private @Nullable Object value;
    private @Nullable RuntimeException thrown;

    private Cursor(Object source, boolean named, Supplier<Iterator<?>> opener) {
        this.source = source;
        this.named = named;
        this.opener = opener;
    }

    /** Through the entries of a map. */
    static Cursor ofMap(Map<?, ?> map) {
        return new Cursor(map, true, () -> map.entrySet().iterator());
    }

    /** Through the fields of any implementation of a schema. */
    static Cursor ofFields(ObjectCodec<?> codec, Object instance) {
        return new Cursor(
                instance, true, () -> codec.fieldsOf(instance).entrySet().iterator());
    }

    /** Through the members of an object of a schema that is being patched. */
    static Cursor ofPatched(PatchedObject object, ObjectCodec<?> codec) {
        return new Cursor(object, true, () -> object.fields(codec).entries().iterator());
    }

    /** Through the items of anything that has items and no names for them; null if {@code source} has none. */
    static @Nullable Cursor ofItems(Object source) {
        if (source instanceof Map || source instanceof CharSequence || source instanceof Path) {
            // Any of these may be iterable too; the elements of a path are paths again, without end.
            return null;
        } else if (source instanceof Iterable<?> items) {
            return new Cursor(source, false, items::iterator);
        } else if (source instanceof Iterator<?> items) {
            return new Cursor(source, false, () -> items);
        } else if (source instanceof BaseStream<?, ?> items) {
            return new Cursor(source, false, items::iterator);
        } else if (source instanceof Enumeration<?> items) {
            return new Cursor(source, false, items::asIterator);
        }
        Iterable<?> array = ArrayCodecs.view(source);
        return array == null ? null : new Cursor(source, false, array::iterator);
    }

    /** Through {@code items}, which are those of {@code source}. */
    static Cursor ofItems(Object source, Iterable<?> items) {
        return new Cursor(source, false, items::iterator);
    }

    /**
     * What an object stands for: an {@code Optional} for its value or null, a text, which may yet change, for the
     * string that it is now. Anything else stands for itself.
     */
    static @Nullable Object unwrap(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            return text.toString();
        } else if (value instanceof Optional<?> optional) {
            return unwrap(optional.orElse(null));
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        } else if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        } else if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return value;
    }

    /** Goes to the next element; false after the last, and when the container throws. */
    boolean next() {
        try {
            return advance();
        } catch (RuntimeException e) {
            thrown = e;
            return false;
        }
    }

    private boolean advance() {
        Iterator<?> open = elements;
        if (open == null) {
            open = opener.get();
            elements = open;
        }
        if (!open.hasNext()) {
            return false;
        }
        Object element = open.next();
        if (named && element instanceof Map.Entry<?, ?> entry) {
            key = entry.getKey();
            name = key instanceof CharSequence text ? text.toString() : null;
            element = entry.getValue();
        }
        value = unwrap(element);
        return true;
    }

    /** The container. */
    Object source() {
        return source;
    }

    /** The key of the entry. */
    @Nullable
    Object key() {
        return key;
    }

    /** The key of the entry as text; null if it is no text. */
    @Nullable
    String name() {
        return name;
    }

    /** The item, or the value of the entry. */
    @Nullable
    Object value() {
        return value;
    }

    /** What the container threw, if it did. */
    @Nullable
    RuntimeException thrown() {
        return thrown;
    }
}
