package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.UnionCodec;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationException;
import dev.formwork.runtime.ValidationOptions;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Figure}, which is one of these:
 * {@link Circle},
 * {@link Square}.
 */
@Generated(Figure.class)
public final class ImmutableFigure {
    /** Reads and writes {@link Figure}, for generic code. */
    public static final Codec<Figure> CODEC = UnionCodec.of("Figure", Figure.class)
            .tag("type")
            .member(ImmutableCircle.CODEC, "circle", "disc")
            .member(ImmutableSquare.CODEC, "square");

    private ImmutableFigure() {
    }

    /**
     * {@return the {@link Figure} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @throws ValidationException with every violation, if there is one
     */
    public static Figure validate(@Nullable Object input) {
        return CODEC.validate(input);
    }

    /**
     * {@return the {@link Figure} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Figure validate(@Nullable Object input, ValidationOptions options) {
        return CODEC.validate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link Figure}}
     *
     * @param input such as a list of maps
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Figure> validateList(@Nullable Object input) {
        return CODEC.validateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link Figure}}
     *
     * @param input such as a list of maps
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Figure> validateList(@Nullable Object input, ValidationOptions options) {
        return CODEC.validateList(input, options);
    }

    /**
     * {@return the {@link Figure} in JSON text}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static Figure validateJson(byte[] json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Figure} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Figure validateJson(byte[] json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link Figure} in JSON text}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static Figure validateJson(String json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Figure} in JSON text}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Figure validateJson(String json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link Figure} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static Figure validateJson(InputStream json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Figure} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Figure validateJson(InputStream json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Figure> validateJsonList(byte[] json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Figure> validateJsonList(byte[] json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Figure> validateJsonList(String json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Figure> validateJsonList(String json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Figure> validateJsonList(InputStream json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Figure> validateJsonList(InputStream json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Stream<Validated<Figure>> streamJsonList(InputStream json) {
        return CODEC.streamJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Stream<Validated<Figure>> streamJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link Figure} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     */
    public static Validated<Figure> tryValidate(@Nullable Object input) {
        return CODEC.tryValidate(input);
    }

    /**
     * {@return the {@link Figure} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     */
    public static Validated<Figure> tryValidate(@Nullable Object input, ValidationOptions options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link Figure}, or every violation}
     *
     * @param input such as a list of maps
     */
    public static Validated<List<Figure>> tryValidateList(@Nullable Object input) {
        return CODEC.tryValidateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link Figure}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read
     */
    public static Validated<List<Figure>> tryValidateList(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link Figure} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<Figure> tryValidateJson(byte[] json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Figure} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<Figure> tryValidateJson(byte[] json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Figure} in JSON text, or every violation}
     *
     * @param json the text
     */
    public static Validated<Figure> tryValidateJson(String json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Figure} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<Figure> tryValidateJson(String json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Figure} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<Figure> tryValidateJson(InputStream json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Figure} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<Figure> tryValidateJson(InputStream json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<List<Figure>> tryValidateJsonList(byte[] json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<List<Figure>> tryValidateJsonList(byte[] json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}, or every violation}
     *
     * @param json the text
     */
    public static Validated<List<Figure>> tryValidateJsonList(String json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<List<Figure>> tryValidateJsonList(String json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<List<Figure>> tryValidateJsonList(InputStream json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Figure}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<List<Figure>> tryValidateJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }
}
