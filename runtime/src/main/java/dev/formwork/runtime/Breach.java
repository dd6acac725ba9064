package dev.formwork.runtime;

import java.util.Map;

/**
 * What a value that does not meet a {@link Constraint} is blamed for: a violation that has no place yet.
 *
 * @param code    the violation's code
 * @param message the violation's message
 * @param params  the violation's parameters, in their order
 */
record Breach(String code, String message, Map<String, Object> params) {

    Breach(ViolationCode code, Map<String, Object> params) {
        this(code.code(), code.message(params), params);
    }

    Breach withMessage(String text) {
        return new Breach(code, text, params);
    }
}
