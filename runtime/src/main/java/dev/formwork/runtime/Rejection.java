package dev.formwork.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An input that was refused, with everything that is wrong with it, and the forms in which that goes to those who sent it:
 * a {@link ValidationException} or a {@link Validated.Invalid}.
 *
 * <pre>{@code
 * response.setStatus(422);
 * response.setContentType("application/problem+json");
 * response.getOutputStream().write(exception.toProblemJsonBytes());
 * }</pre>
 *
 * <p>These forms hold nothing of the values of {@code @Secret} fields, no exceptions, and no stack traces.
 */
public sealed interface Rejection permits ValidationException, Validated.Invalid {

    /** What was being read, such as the schema's name. */
    String title();

    /** What is wrong, in document order. */
    List<Violation> violations();

    /**
     * The problem details of HTTP APIs (RFC 9457):
     *
     * <pre>{@code
     * {
     *   "type": "about:blank",
     *   "title": "Unprocessable Content",
     *   "status": 422,
     *   "detail": "1 violation in Flow",
     *   "errors": [
     *     {"pointer": "#/tags/0", "code": "string_type", "message": "Expected a string", "params": {}}
     *   ]
     * }
     * }</pre>
     *
     * <p>A pointer is a JSON Pointer as a URI fragment (RFC 6901, section 6), {@code #} for the whole document. Parameters
     * that JSON has no kind for are text.
     *
     * @return a new, modifiable map in this order, so that {@code type} may be replaced and {@code instance} added
     */
    default Map<String, @Nullable Object> toProblem() {
        return Problem.of(this);
    }

    /** {@link #toProblem()} as compact JSON text, of the type {@code application/problem+json}. */
    default String toProblemJson() {
        return Codecs.ANY.toJson(toProblem());
    }

    /** {@link #toProblem()} as compact JSON text in UTF-8, of the type {@code application/problem+json}. */
    default byte[] toProblemJsonBytes() {
        return Codecs.ANY.toJsonBytes(toProblem());
    }

    /**
     * The errors as pydantic lists them: {@code type}, {@code loc} (names and indexes), {@code msg}, {@code input} where
     * it may be shown, and {@code ctx}, the parameters, if there are any. An input that is no scalar, or too long, is
     * shown as text that says of what kind it is, or how it begins.
     *
     * @param prefix what each {@code loc} begins with, such as {@code body}
     * @return new, modifiable maps in this order, in document order
     */
    default List<Map<String, @Nullable Object>> toPydanticErrors(String... prefix) {
        return PydanticErrors.of(violations(), prefix);
    }

    /**
     * The body of FastAPI's answer 422 as compact JSON text: {@code {"detail":[…]}} with {@link #toPydanticErrors}.
     *
     * @param prefix what each {@code loc} begins with; FastAPI has {@code body} there
     * @return the text
     */
    default String toPydanticJson(String... prefix) {
        return Codecs.ANY.toJson(Map.of("detail", toPydanticErrors(prefix)));
    }

    /** {@link #toPydanticJson} in UTF-8. */
    default byte[] toPydanticJsonBytes(String... prefix) {
        return Codecs.ANY.toJsonBytes(Map.of("detail", toPydanticErrors(prefix)));
    }
}
