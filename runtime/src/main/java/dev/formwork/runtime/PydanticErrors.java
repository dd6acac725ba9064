package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the errors that pydantic lists of violations. */
final class PydanticErrors {
    private PydanticErrors() {}

    static List<Map<String, @Nullable Object>> of(List<Violation> violations, String... prefix) {
        List<Map<String, @Nullable Object>> errors = new ArrayList<>();
        for (Violation violation : violations) {
            errors.add(error(violation, prefix));
        }
        return errors;
    }

    private static Map<String, @Nullable Object> error(Violation violation, String... prefix) {
        List<Object> loc = new ArrayList<>(List.of(prefix));
        for (Object step : violation.path().elements()) {
            loc.add(step instanceof String name ? PlainJson.text(name) : step);
        }
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("type", PlainJson.text(violation.code()));
        error.put("loc", loc);
        error.put("msg", PlainJson.text(violation.message()));
        if (violation.input() != null) {
            error.put("input", input(violation.input()));
        }
        if (!violation.params().isEmpty()) {
            error.put("ctx", PlainJson.of(violation.params()));
        }
        return error;
    }

    /** The value that a violation shows, or its text where that is cut short. */
    private static @Nullable Object input(String shown) {
        Validated<@Nullable Object> value = Codecs.ANY.tryValidateJson(shown);
        return value.isValid() ? value.orElseThrow() : PlainJson.text(shown);
    }
}
