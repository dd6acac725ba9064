package dev.formwork.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a conversion failed; one instance serves all conversions of a reading, since failures come one at a time. */
final class Failure {
    private ViolationCode code = ViolationCode.VALUE_ERROR;
    private Map<String, Object> params = Map.of();

    /** Notes a failure without parameters; returns null, so that a conversion can say {@code return failure.of(…)}. */
    <T> @Nullable T of(ViolationCode code) {
        return of(code, Map.of());
    }

    /** Notes a failure with one parameter. */
    <T> @Nullable T of(ViolationCode code, String name, Object value) {
        return of(code, Map.of(name, value));
    }

    /** Notes a failure with parameters, in their order. */
    <T> @Nullable T of(ViolationCode code, Map<String, Object> params) {
        this.code = code;
        this.params = params;
        return null;
    }

    ViolationCode code() {
        return code;
    }

    Map<String, Object> params() {
        return params;
    }
}
