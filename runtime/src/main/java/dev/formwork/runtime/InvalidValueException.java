package dev.formwork.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a validator or converter throws to say that a value is not good; it becomes a violation at that value.
 *
 * <pre>{@code
 * throw new InvalidValueException("unknown_zone", "No such time zone: " + zone, Map.of("zone", zone));
 * }</pre>
 *
 * <p>Serialisation keeps the code and the message, but not the parameters, which may be of any class.
 */
public final class InvalidValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The code. */
    private final String code;

    private final transient @Nullable Map<String, @Nullable Object> params;

    /**
     * Rejects a value with the code {@code value_error} and the message as its parameter {@code error}.
     *
     * @param message what is wrong, in plain English
     */
    public InvalidValueException(String message) {
        this(ViolationCode.VALUE_ERROR.code(), message, Map.of("error", message));
    }

    /**
     * Rejects a value.
     *
     * @param code    what kind of thing is wrong, such as {@code unknown_zone}; for programs
     * @param message what is wrong, in plain English; for people
     * @param params  what the message depends on, by name; copied, in its order; values may be null
     */
    public InvalidValueException(String code, String message, Map<String, ? extends @Nullable Object> params) {
        super(Objects.requireNonNull(message, "message"));
        this.code = Objects.requireNonNull(code, "code");
        this.params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /**
     * Gives the kind of thing that is wrong.
     *
     * @return the code of the violation
     */
    public String code() {
        return code;
    }

    /**
     * Gives what the message depends on.
     *
     * @return the parameters of the violation, unmodifiable; empty after serialisation
     */
    public Map<String, @Nullable Object> params() {
        return params == null ? Map.of() : params;
    }
}
