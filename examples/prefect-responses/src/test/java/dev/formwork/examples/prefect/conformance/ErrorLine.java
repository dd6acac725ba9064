package dev.formwork.examples.prefect.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.formwork.runtime.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A violation, as far as cases tell.
 *
 * @param type what kind of violation
 * @param path where it is: names ({@code String}) and indexes ({@code Integer})
 * @param ctx  its parameters
 */
record ErrorLine(String type, List<Object> path, Map<String, Object> ctx) {

    /** What a case asks for. */
    static ErrorLine expectedBy(JsonNode json) {
        Map<String, Object> ctx = new LinkedHashMap<>();
        JsonNode given = json.path("ctx");
        given.fieldNames().forEachRemaining(name -> ctx.put(name, plain(given.get(name))));
        return new ErrorLine(json.required("type").textValue(), path(json.required("path")), ctx);
    }

    static ErrorLine of(Violation violation) {
        return new ErrorLine(violation.code(), violation.path().elements(), violation.params());
    }

    private static List<Object> path(JsonNode json) {
        List<Object> path = new ArrayList<>();
        json.forEach(element -> path.add(element.isInt() ? (Object) element.intValue() : element.textValue()));
        return path;
    }

    private static Object plain(JsonNode json) {
        if (json.isNumber()) {
            return json.decimalValue();
        }
        if (json.isArray()) {
            List<Object> items = new ArrayList<>();
            json.forEach(item -> items.add(plain(item)));
            return items;
        }
        return json.asText();
    }

    /** Whether {@code actual} is at the same place, of the same type, and has all parameters that this one has. */
    boolean agreesWith(ErrorLine actual) {
        return type.equals(actual.type)
                && path.equals(actual.path)
                && ctx.entrySet().stream().allMatch(param -> same(param.getValue(), actual.ctx.get(param.getKey())));
    }

    private static boolean same(Object expected, @Nullable Object actual) {
        if (expected instanceof BigDecimal number && actual instanceof Number) {
            return number.compareTo(new BigDecimal(actual.toString())) == 0;
        }
        return expected.equals(actual);
    }

    @Override
    public String toString() {
        return type + " at " + path + (ctx.isEmpty() ? "" : " " + ctx);
    }
}
