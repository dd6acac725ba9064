package dev.formwork.runtime;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes values of one type: a scalar, a collection, or a schema.
 *
 * <p>{@link #read} and {@link #write} are for other codecs and for generated code. Everything else is for users: the
 * {@code validate…} methods throw a {@link ValidationException} with every violation, the {@code tryValidate…} methods
 * return them. Without {@link ValidationOptions} the {@linkplain ValidationOptions#DEFAULTS defaults} hold; more than one
 * are an {@link IllegalArgumentException}.
 *
 * <pre>{@code
 * List<UUID> ids = Codecs.list(Codecs.UUID).validateJson("[\"5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11\"]");
 * }</pre>
 *
 * <p>Plain objects are what any Java program holds: a {@code Map} for an object; an {@code Iterable}, array,
 * {@code Iterator}, {@code Enumeration} or stream for an array; strings, numbers, booleans and null; values of the
 * type itself; and any implementation of a schema. An {@code Optional} stands for what is in it. They obey the rules of
 * JSON text, are never changed, and are copied.
 *
 * <p>JSON text is RFC 8259 in UTF-8. Streams that are read from or written to are not closed.
 *
 * @param <T> the type of the values
 */
public interface Codec<T extends @Nullable Object> {

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

    // ---- plain objects in

    /**
     * Reads a value from plain objects.
     *
     * @param input   the plain objects
     * @param options how they are read, if not by the defaults; at most one
     * @return the value
     * @throws ValidationException with every violation, if there is one
     */
    default T validate(@Nullable Object input, ValidationOptions... options) {
        return tryValidate(input, options).orElseThrow();
    }

    /**
     * Reads a value from plain objects.
     *
     * @param input   the plain objects
     * @param options how they are read, if not by the defaults; at most one
     * @return the value, or every violation
     */
    default Validated<T> tryValidate(@Nullable Object input, ValidationOptions... options) {
        return Reading.of(input, this, ValidationOptions.only(options));
    }

    /**
     * Reads a list of values from plain objects. Every item is checked; the paths of violations begin with its index.
     *
     * @param input   an {@code Iterable}, array, {@code Iterator}, {@code Enumeration} or stream
     * @param options how it is read, if not by the defaults; at most one
     * @return an unmodifiable list of the values
     * @throws ValidationException with every violation, if there is one
     */
    default List<T> validateList(@Nullable Object input, ValidationOptions... options) {
        return tryValidateList(input, options).orElseThrow();
    }

    /**
     * Reads a list of values from plain objects. Every item is checked; the paths of violations begin with its index.
     *
     * @param input   an {@code Iterable}, array, {@code Iterator}, {@code Enumeration} or stream
     * @param options how it is read, if not by the defaults; at most one
     * @return an unmodifiable list of the values, or every violation
     */
    default Validated<List<T>> tryValidateList(@Nullable Object input, ValidationOptions... options) {
        return Reading.of(input, Codecs.list(this), ValidationOptions.only(options));
    }

    // ---- JSON text in

    /**
     * Reads a value from JSON text.
     *
     * @param json    the text in UTF-8; not changed, and not kept
     * @param options how it is read, if not by the defaults; at most one
     * @return the value
     * @throws ValidationException with every violation, if there is one
     */
    default T validateJson(byte[] json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /** Like {@link #validateJson(byte[], ValidationOptions...)}, from a string. */
    default T validateJson(String json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * Like {@link #validateJson(byte[], ValidationOptions...)}, from a stream, which is read to its end.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    default T validateJson(InputStream json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * Reads a value from JSON text.
     *
     * @param json    the text in UTF-8; not changed, and not kept
     * @param options how it is read, if not by the defaults; at most one
     * @return the value, or every violation
     */
    default Validated<T> tryValidateJson(byte[] json, ValidationOptions... options) {
        return Reading.ofJson(json, this, ValidationOptions.only(options));
    }

    /** Like {@link #tryValidateJson(byte[], ValidationOptions...)}, from a string. */
    default Validated<T> tryValidateJson(String json, ValidationOptions... options) {
        return Reading.ofJson(json, this, ValidationOptions.only(options));
    }

    /**
     * Like {@link #tryValidateJson(byte[], ValidationOptions...)}, from a stream, which is read to its end.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    default Validated<T> tryValidateJson(InputStream json, ValidationOptions... options) {
        return Reading.ofJson(json, this, ValidationOptions.only(options));
    }

    // ---- lists in JSON text

    /**
     * Reads a JSON array of values. Every item is checked; the paths of violations begin with its index.
     *
     * @param json    the text in UTF-8; not changed, and not kept
     * @param options how it is read, if not by the defaults; at most one
     * @return an unmodifiable list of the values
     * @throws ValidationException with every violation, if there is one
     */
    default List<T> validateJsonList(byte[] json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /** Like {@link #validateJsonList(byte[], ValidationOptions...)}, from a string. */
    default List<T> validateJsonList(String json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * Like {@link #validateJsonList(byte[], ValidationOptions...)}, from a stream; only a part of the text is in memory at
     * a time.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    default List<T> validateJsonList(InputStream json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * Reads a JSON array of values. Every item is checked; the paths of violations begin with its index.
     *
     * @param json    the text in UTF-8; not changed, and not kept
     * @param options how it is read, if not by the defaults; at most one
     * @return an unmodifiable list of the values, or every violation
     */
    default Validated<List<T>> tryValidateJsonList(byte[] json, ValidationOptions... options) {
        return Reading.ofJson(json, Codecs.list(this), ValidationOptions.only(options));
    }

    /** Like {@link #tryValidateJsonList(byte[], ValidationOptions...)}, from a string. */
    default Validated<List<T>> tryValidateJsonList(String json, ValidationOptions... options) {
        return Reading.ofJson(json, Codecs.list(this), ValidationOptions.only(options));
    }

    /**
     * Like {@link #tryValidateJsonList(byte[], ValidationOptions...)}, from a stream; only a part of the text is in memory
     * at a time.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    default Validated<List<T>> tryValidateJsonList(InputStream json, ValidationOptions... options) {
        return JsonItems.readAll(json, this, ValidationOptions.only(options));
    }

    /**
     * Reads a JSON array item by item, while the stream of values is consumed; memory does not grow with the array. The
     * limits of the options hold for each item by itself. Where the text is no JSON array, or no JSON any more, the
     * last element says so.
     *
     * <pre>{@code
     * ImmutableFlowRun.CODEC.streamJsonList(body).filter(Validated::isValid).forEach(run -> store(run.orElseThrow()));
     * }</pre>
     *
     * @param json    the text in UTF-8; read as far as the values are asked for
     * @param options how each item is read, if not by the defaults; at most one
     * @return each item's value, or its violations, whose paths begin with the item's index; sequential and ordered. It
     *     throws {@link java.io.UncheckedIOException} if {@code json} cannot be read.
     */
    default Stream<Validated<T>> streamJsonList(InputStream json, ValidationOptions... options) {
        return Reading.stream(JsonItems.open(json, this, ValidationOptions.only(options)));
    }

    // ---- out

    /** {@link #toPlain(Object, DumpOptions)} with everything. */
    default @Nullable Object toPlain(T value) {
        return toPlain(value, DumpOptions.ALL);
    }

    /**
     * Writes a value as plain objects: maps in the order of the fields, lists, and values such as strings, numbers and
     * UUIDs as they are.
     *
     * @param value   the value
     * @param options what is left out, and the names and order of members; the form of values is that of JSON text only
     * @return new, modifiable maps and lists
     */
    default @Nullable Object toPlain(T value, DumpOptions options) {
        return Writing.plain(this, value, options);
    }

    /** {@link #toJson(Object, DumpOptions)} with everything. */
    default String toJson(T value) {
        return toJson(value, DumpOptions.ALL);
    }

    /**
     * Writes a value as JSON text.
     *
     * @param value   the value
     * @param options what is left out, and the form
     * @return the text
     */
    default String toJson(T value, DumpOptions options) {
        return Writing.json(this, value, options).finishText();
    }

    /** {@link #toJsonBytes(Object, DumpOptions)} with everything. */
    default byte[] toJsonBytes(T value) {
        return toJsonBytes(value, DumpOptions.ALL);
    }

    /**
     * Writes a value as JSON text in UTF-8.
     *
     * @param value   the value
     * @param options what is left out, and the form
     * @return the text
     */
    default byte[] toJsonBytes(T value, DumpOptions options) {
        return Writing.json(this, value, options).finish();
    }

    /** {@link #writeJson(Object, OutputStream, DumpOptions)} with everything. */
    default void writeJson(T value, OutputStream out) {
        writeJson(value, out, DumpOptions.ALL);
    }

    /**
     * Writes a value as JSON text in UTF-8 to a stream. The text is complete before its first byte is written,
     * so that a value that cannot be written leaves no half document behind.
     *
     * @param value   the value
     * @param out     where it goes; neither flushed nor closed
     * @param options what is left out, and the form
     * @throws java.io.UncheckedIOException if the stream cannot be written to
     */
    default void writeJson(T value, OutputStream out, DumpOptions options) {
        Writing.send(toJsonBytes(value, options), out);
    }

    /** {@link #appendJson(Object, Appendable, DumpOptions)} with everything. */
    default void appendJson(T value, Appendable out) {
        appendJson(value, out, DumpOptions.ALL);
    }

    /**
     * Appends a value as JSON text to a writer, a {@code StringBuilder} or the like; complete, like
     * {@link #writeJson(Object, OutputStream, DumpOptions)}, or not at all.
     *
     * @param value   the value
     * @param out     where it goes; neither flushed nor closed
     * @param options what is left out, and the form
     * @throws java.io.UncheckedIOException if nothing can be appended
     */
    default void appendJson(T value, Appendable out, DumpOptions options) {
        Writing.send(toJson(value, options), out);
    }
}
