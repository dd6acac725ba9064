package dev.formwork.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated codecs of generic schemas: reads and writes a schema with certain type arguments, each of which
 * has a codec. Two of them are equal if these are.
 *
 * <p>Classes know nothing of type arguments. So an instance is taken as it is only if an equal codec has read it; any
 * other is read again, field by field.
 *
 * @param <T> the schema with its type arguments
 */
public abstract class GenericCodec<T> extends ObjectCodec<T> {

    private final List<Codec<?>> arguments;

    /**
     * Makes the codec of a schema.
     *
     * @param schema    the interface
     * @param fields    the schema's fields
     * @param arguments the codec of each type argument, in order
     */
    protected GenericCodec(Class<? super T> schema, FieldTable fields, Codec<?>... arguments) {
        super(generic(schema), generic(schema), fields);
        this.arguments = List.of(arguments);
    }

    @SuppressWarnings("unchecked") // There is one class for all type arguments.
    private static <T> Class<T> generic(Class<? super T> schema) {
        return (Class<T>) schema;
    }

    /**
     * The codec that writes any value of a type argument by its class, as {@link Output#writeAny} does. It reads nothing.
     *
     * @param <V> the type argument
     * @return the codec
     */
    @SuppressWarnings("unchecked") // It takes any object, and gives none.
    protected static <V> Codec<V> byClass() {
        return (Codec<V>) (Codec<?>) ByClassCodec.INSTANCE;
    }

    /**
     * The codec that fits the type arguments of an instance, whatever they are.
     *
     * @param instance any implementation of the schema
     * @return the codec that the instance holds if it is a generated one, otherwise one that goes {@link #byClass}
     */
    protected abstract GenericCodec<?> codecOf(Object instance);

    @Override
    final boolean isOwn(Object object) {
        return super.isOwn(object) && codecOf(object).equals(this);
    }

    @Override
    final Map<?, ?> fieldsOf(Object instance) {
        return codecOf(instance).ownFieldsOf(instance);
    }

    private Map<?, ?> ownFieldsOf(Object instance) {
        return super.fieldsOf(instance);
    }

    @Override
    final Map<?, ?> setFieldsOf(Object instance) {
        return codecOf(instance).ownSetFieldsOf(instance);
    }

    private Map<?, ?> ownSetFieldsOf(Object instance) {
        return super.setFieldsOf(instance);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof GenericCodec<?> that
                && schema().equals(that.schema())
                && arguments.equals(that.arguments);
    }

    @Override
    public final int hashCode() {
        return 31 * schema().hashCode() + arguments.hashCode();
    }
}
