package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes values of one type: a scalar, a collection, or a schema.
 *
 * <p>{@link #read} and {@link #write} are for other codecs and for generated code. Everything else is for users: the
 * {@code validate…} methods throw a {@link ValidationException} with every violation, the {@code tryValidate…} methods
 * return them.
 *
 * <pre>{@code
 * List<UUID> ids = Codecs.list(Codecs.UUID).validateJson("[\"5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11\"]");
 * }</pre>
 *
 * @param <T> the type of the values
 */
public interface Codec<T> {

    /**
     * Reads the value that {@code in} stands before. A value that is not good is consumed all the same, and reported.
     *
     * @param in where the value comes from
     * @return the value; {@code null} when a violation was reported, or where the codec takes null for a value
     */
    @Nullable
    T read(Input in);

    /**
     * Writes a value.
     *
     * @param out   where it goes
     * @param value the value
     */
    void write(Output out, T value);

    /** What this codec reads, for the title of an exception: a schema's name, or such as {@code list[uuid]}. */
    String title();
}
