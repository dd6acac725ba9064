package dev.formwork.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a validator or converter throws to say that a value is not good; it becomes a violation at that value. */
public final class InvalidValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> params;

    /**
     * Rejects a value with the code {@code value_error}.
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
     * @param params  what the message depends on
     */
    public InvalidValueException(String code, String message, Map<String, ?> params) {
        super(message);
        this.code = code;
        this.params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** What kind of thing is wrong. */
    public String code() {
        return code;
    }

    /** What the message depends on. */
    public Map<String, Object> params() {
        return params == null ? Map.of() : params;
    }
}
