package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the problem details of HTTP APIs (RFC 9457) of violations. */
final class Problem {
    /** What RFC 9110 calls the status, since {@code about:blank} means no more than that. */
    private static final String TITLE = "Unprocessable Content";

    private static final int STATUS = 422;

    /** What may stand in a URI fragment as it is, beside letters and digits (RFC 3986). */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    private Problem() {}

    static Map<String, @Nullable Object> of(Rejection rejection) {
        List<Object> errors = new ArrayList<>();
        for (Violation violation : rejection.violations()) {
            errors.add(error(violation));
        }
        Map<String, @Nullable Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", TITLE);
        problem.put("status", STATUS);
        problem.put("detail", detail(rejection));
        problem.put("errors", errors);
        return problem;
    }

    private static String detail(Rejection rejection) {
        int count = rejection.violations().size();
        // An exception that was serialised has lost them.
        String number = count == 0 ? "Violations" : count == 1 ? "1 violation" : count + " violations";
        return PlainJson.text(number + " in " + rejection.title());
    }

    private static Map<String, @Nullable Object> error(Violation violation) {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("pointer", fragment(violation.path().toPointer()));
        error.put("code", PlainJson.text(violation.code()));
        error.put("message", PlainJson.text(violation.message()));
        error.put("params", PlainJson.of(violation.params()));
        return error;
    }

    private static String fragment(String pointer) {
        StringBuilder fragment = new StringBuilder("#");
        for (byte unit : PlainJson.text(pointer).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean isPlain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (isPlain || PLAIN.indexOf(c) >= 0) {
                fragment.append(c);
            } else {
                fragment.append(String.format("%%%02X", (int) c));
            }
        }
        return fragment.toString();
    }
}
