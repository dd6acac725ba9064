package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents as the operations of a codec do. */
final class Read {
    private Read() {}

    /** What came of a document: its value, or its violations. */
    record Outcome(@Nullable Object value, List<Violation> violations) {
        boolean isValid() {
            return violations.isEmpty();
        }

        List<String> codes() {
            return violations.stream().map(Violation::code).toList();
        }

        /** Each violation as {@code code at path}. */
        List<String> summary() {
            return violations.stream()
                    .map(violation -> violation.code() + " at " + violation.path())
                    .toList();
        }

        Violation only() {
            if (violations.size() != 1) {
                throw new AssertionError("not one violation: " + violations);
            }
            return violations.get(0);
        }
    }

    static Outcome json(byte[] json, Codec<?> codec, ValidationOptions options) {
        Report report = new Report(options);
        return outcome(JsonInput.of(json, report), codec, report);
    }

    static Outcome json(String json, Codec<?> codec, ValidationOptions options) {
        return json(json.getBytes(StandardCharsets.UTF_8), codec, options);
    }

    static Outcome json(String json, Codec<?> codec) {
        return json(json, codec, ValidationOptions.DEFAULTS);
    }

    static Outcome any(String json) {
        return json(json, TestScalars.ANY);
    }

    static Outcome outcome(JsonInput input, Codec<?> codec, Report report) {
        Object value = null;
        try {
            value = input.readDocument(codec);
        } catch (Report.EndOfReading end) {
            // The report says why.
        }
        return new Outcome(value, List.copyOf(report.violations()));
    }
}
