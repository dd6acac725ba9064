package dev.formwork.runtime;

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

    /**
     * Makes the codec of a schema.
     *
     * @param schema         the interface
     * @param implementation the generated class; its instances are valid as they are
     * @param fields         the schema's fields
     */
    protected ObjectCodec(Class<T> schema, Class<? extends T> implementation, FieldTable fields) {
        this.schema = schema;
        this.implementation = implementation;
        this.fields = fields;
    }

    @Override
    public final @Nullable T read(Input in) {
        T instance = in.readInstance(implementation);
        return instance != null ? instance : readFields(in);
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

    final Class<T> schema() {
        return schema;
    }

    final FieldTable fields() {
        return fields;
    }
}
