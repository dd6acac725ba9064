package dev.formwork.runtime;

import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a container of plain objects. Containers are the caller's code, which may throw: that ends the
 * container, and is {@linkplain #thrown() kept}. Cursors are used again, like frames.
 */
final class Cursor {
    /** What stands behind the last element. */
    static final Object END = new Object();

    /** The cursor of the container around this one. */
    final @Nullable Cursor outside;

    private @Nullable Cursor inside;

    private Object source = List.of();

    /** The elements if they are items; null if they are entries with keys. */
    private @Nullable Iterable<?> items;

    /** Says which fields the container has; null if the entries are those of a map. */
    private @Nullable ObjectCodec<?> codec;

    /** Whether the container was read before, at another place. */
    boolean isAgain;

    /** Whether the elements are read strictly, unless they are {@link Held}. */
    boolean strict;

    /** Whether the container is one that a value holds which is being patched, and is taken over unchecked. */
    boolean held;

    /** The names of the fields, if the container is read as an object of a schema. */
    FieldOrdinals fields = FieldOrdinals.NONE;

    /** Which field comes next if the members of an object are in the order of its schema. */
    int expected;

    private @Nullable Iterator<?> elements;
    private @Nullable Object key;
    private @Nullable RuntimeException thrown;

    Cursor(@Nullable Cursor outside) {
        this.outside = outside;
    }

    /** The cursor for what is inside of the container. */
    Cursor inside() {
        Cursor made = inside;
        if (made == null) {
            made = new Cursor(this);
            inside = made;
        }
        return made;
    }

    /**
     * Goes before the first element of a container. Nothing is asked of it yet.
     *
     * @param container the container
     * @param items     its items; null if its elements are entries with keys
     * @param codec     says which fields it has, if it is no map
     */
    void start(Object container, @Nullable Iterable<?> items, @Nullable ObjectCodec<?> codec) {
        this.source = container;
        this.items = items;
        this.codec = codec;
        this.expected = 0;
        this.elements = null;
        this.key = null;
        this.thrown = null;
    }

    /** The items of anything that has items and no names for them; null if {@code source} has none. */
    static @Nullable Iterable<?> itemsOf(Object source) {
        if (source instanceof Map || source instanceof CharSequence || source instanceof Path) {
            // Any of these may be iterable too; the elements of a path are paths again, without end.
            return null;
        } else if (source instanceof Iterable<?> items) {
            return items;
        } else if (source instanceof Iterator<?> items) {
            return once(items);
        } else if (source instanceof BaseStream<?, ?> items) {
            return once(items);
        } else if (source instanceof Enumeration<?> items) {
            return once(items);
        }
        return ArrayCodecs.view(source);
    }

    private static <T> Iterable<T> once(Iterator<T> items) {
        return () -> items;
    }

    private static <T> Iterable<T> once(BaseStream<T, ?> items) {
        return items::iterator;
    }

    private static <T> Iterable<T> once(Enumeration<T> items) {
        return items::asIterator;
    }

    /**
     * What an object stands for: an {@code Optional} for its value or null, a text, which may yet change, for the
     * string that it is now. Anything else stands for itself.
     */
    static @Nullable Object unwrap(@Nullable Object value) {
        if (value == null || PlainScalars.isJson(value) || value instanceof Integer) {
            // Most values are; to tell an object from an interface that it does not implement costs more.
            return value;
        } else if (value instanceof CharSequence text) {
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

    // Entries and items are gone to by methods of their own, so that each is compiled for the few classes it meets.

    /** Goes to the next entry; gives its value, or {@link #END} after the last and when the container throws. */
    @Nullable
    Object nextEntry() {
        try {
            Iterator<?> entries = elements == null ? open() : elements;
            if (!entries.hasNext()) {
                return END;
            }
            Object element = entries.next();
            if (element instanceof Map.Entry<?, ?> entry) {
                Object entryKey = entry.getKey();
                key = entryKey instanceof String ? entryKey : unwrapText(entryKey);
                element = entry.getValue();
            }
            return unwrap(element);
        } catch (RuntimeException e) {
            thrown = e;
            return END;
        }
    }

    /** Goes to the next item; gives it, or {@link #END} after the last and when the container throws. */
    @Nullable
    Object nextItem() {
        try {
            Iterator<?> listed = elements == null ? open() : elements;
            return listed.hasNext() ? unwrap(listed.next()) : END;
        } catch (RuntimeException e) {
            thrown = e;
            return END;
        }
    }

    private Iterator<?> open() {
        Iterator<?> opened = iterator();
        elements = opened;
        return opened;
    }

    private Iterator<?> iterator() {
        Iterable<?> listed = items;
        if (listed != null) {
            return listed.iterator();
        }
        ObjectCodec<?> schema = codec;
        if (schema == null) {
            return ((Map<?, ?>) source).entrySet().iterator();
        }
        return source instanceof PatchedObject patched
                ? patched.fields(schema).entries().iterator()
                : schema.fieldsOf(source).entrySet().iterator();
    }

    private static @Nullable Object unwrapText(@Nullable Object key) {
        return key instanceof CharSequence text ? text.toString() : key;
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
        return key instanceof String text ? text : null;
    }

    /** What the container threw, if it did. */
    @Nullable
    RuntimeException thrown() {
        return thrown;
    }
}
