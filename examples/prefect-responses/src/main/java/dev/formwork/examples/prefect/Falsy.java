package dev.formwork.examples.prefect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the API takes for nothing in some places, as Python does: null, false, zero, and all that is empty. */
final class Falsy {
    private Falsy() {}

    /** Whether a raw value is null, false, zero, or an empty string, list or map. */
    static boolean is(@Nullable Object raw) {
        return raw == null
                || isZero(raw)
                || raw.equals("")
                || raw instanceof List<?> list && list.isEmpty()
                || raw instanceof Map<?, ?> map && map.isEmpty();
    }

    /** Whether a raw value equals zero: a number of any kind, or false. A string never does. */
    static boolean isZero(@Nullable Object raw) {
        if (raw instanceof BigInteger number) {
            return number.signum() == 0;
        } else if (raw instanceof BigDecimal number) {
            return number.signum() == 0;
        }
        return raw instanceof Number number && number.doubleValue() == 0 || Boolean.FALSE.equals(raw);
    }
}
