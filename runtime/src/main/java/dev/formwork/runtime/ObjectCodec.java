package dev.formwork.runtime;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated codecs: reads and writes a schema.
 *
 * @param <T> the schema
 */
public abstract class ObjectCodec<T> implements Codec<T> {

    private final Class<T> schema;
    private final Class<? extends T> implementation;
    private final FieldTable fields;

    /** Null if there are none, which is what most schemas have. */
    private final @Nullable ObjectRules<T> rules;

    /**
     * Makes the codec of a schema without model validators.
     *
     * @param schema         the interface
     * @param implementation the generated class; its instances are valid as they are
     * @param fields         the schema's fields
     */
    protected ObjectCodec(Class<T> schema, Class<? extends T> implementation, FieldTable fields) {
        this.schema = schema;
        this.implementation = implementation;
        this.fields = fields;
        this.rules = null;
    }

    /**
     * Makes the codec of a schema.
     *
     * @param schema         the interface
     * @param implementation the generated class; its instances are valid as they are
     * @param fields         the schema's fields
     * @param rules          the model validators
     */
    protected ObjectCodec(Class<T> schema, Class<? extends T> implementation, FieldTable fields, ObjectRules<T> rules) {
        this.schema = schema;
        this.implementation = implementation;
        this.fields = fields;
        this.rules = rules;
    }

    @Override
    public final @Nullable T read(Input in) {
        T instance = in.readInstance(this);
        if (instance != null) {
            return instance;
        }
        return rules == null ? readObject(in) : rules.read(in, this);
    }

    /**
     * Reads an object. What its constructor throws, most likely out of the body of a default, is a violation of the
     * object; it is called when the object is closed, so that reading goes on behind it.
     */
    final @Nullable T readObject(Input in) {
        Frame outside = in.frame;
        try {
            return readFields(in);
        } catch (Report.EndOfReading | MalformedJson end) {
            throw end;
        } catch (RuntimeException thrown) {
            if (in.frame != outside) {
                // Not the constructor, but a codec that does not keep to the rules.
                throw thrown;
            }
            in.reportThrown(thrown, fields);
            return null;
        }
    }

    /**
     * Whether an object is taken for the value that it is, unchecked.
     *
     * @param object what was found
     * @param held   whether a value holds it that is being patched
     */
    final boolean takes(@Nullable Object object, boolean held) {
        return object != null && (held ? schema.isInstance(object) : isOwn(object));
    }

    /** Whether an object is an instance of the generated class, and so valid as it is. */
    boolean isOwn(Object object) {
        return implementation.isInstance(object);
    }

    /**
     * Reads an object, field by field.
     *
     * @param in where the value comes from
     * @return the value, or {@code null} when a violation was reported
     */
    protected abstract @Nullable T readFields(Input in);

    @Override
    public final String title() {
        return fields.title();
    }

    /**
     * The fields in which two implementations of the schema differ. They are compared as by {@code equals}, arrays by their
     * items.
     *
     * @return one bit for each ordinal, 64 a word
     * @throws ClassCastException if one is no implementation of the schema
     */
    final long[] changes(Object one, Object other) {
        Map<?, ?> ones = FieldSnapshot.of(this, schema.cast(one));
        Map<?, ?> others = FieldSnapshot.of(this, schema.cast(other));
        long[] changed = new long[fields.words()];
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.wireName(i);
            if (!Objects.deepEquals(ones.get(name), others.get(name))) {
                changed[i >>> 6] |= 1L << i;
            }
        }
        return changed;
    }

    /** The fields of any implementation of the schema, by wire names; see {@link FieldValues}. */
    Map<?, ?> fieldsOf(Object instance) {
        return FieldValues.of(this, schema.cast(instance), DumpOptions.ALL);
    }

    /** The same, but only the fields that count as given. */
    Map<?, ?> setFieldsOf(Object instance) {
        return FieldValues.of(this, schema.cast(instance), DumpOptions.ALL.onlySet());
    }

    final Class<T> schema() {
        return schema;
    }

    final Class<? extends T> implementation() {
        return implementation;
    }

    final FieldTable fields() {
        return fields;
    }
}
