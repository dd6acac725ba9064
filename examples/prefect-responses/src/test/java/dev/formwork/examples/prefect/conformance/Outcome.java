package dev.formwork.examples.prefect.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.formwork.examples.prefect.JsonDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes, or should come, of reading an input. */
sealed interface Outcome {

    /**
     * The input is good.
     *
     * @param value a scalar as it is written back; of an object {@code dump} and {@code fields_set}; of a list such objects
     */
    record Accepted(JsonNode value) implements Outcome {
        @Override
        public boolean agreesWith(Outcome actual) {
            return actual instanceof Accepted accepted
                    && JsonDifference.comparing(Timestamps::same)
                            .find("$", value, accepted.value)
                            .isEmpty();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * The input is bad.
     *
     * @param errors the violations, in any order
     */
    record Rejected(List<ErrorLine> errors) implements Outcome {
        @Override
        public boolean agreesWith(Outcome actual) {
            if (!(actual instanceof Rejected rejected)) {
                return false;
            }
            List<ErrorLine> remaining = new ArrayList<>(rejected.errors);
            for (ErrorLine error : errors) {
                Optional<ErrorLine> match =
                        remaining.stream().filter(error::agreesWith).findFirst();
                if (match.isEmpty()) {
                    return false;
                }
                remaining.remove(match.get());
            }
            return remaining.isEmpty();
        }

        @Override
        public String toString() {
            return errors.toString();
        }
    }

    /** Whether {@code actual} is what this outcome asks for. */
    boolean agreesWith(Outcome actual);

    /** What a case asks for. */
    static Outcome expectedBy(JsonNode json) {
        if (!json.required("ok").booleanValue()) {
            List<ErrorLine> errors = new ArrayList<>();
            json.required("errors").forEach(error -> errors.add(ErrorLine.expectedBy(error)));
            return new Rejected(errors);
        }
        return new Accepted(
                switch (json.required("kind").textValue()) {
                    case "scalar" -> json.required("value");
                    case "list" -> json.required("items");
                    default -> ObjectValue.of(json.required("dump"), json.required("fields_set"));
                });
    }
}
