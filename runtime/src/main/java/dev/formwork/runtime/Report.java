package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.List;

/** The violations of one reading, and when to stop. */
final class Report {
    private final ValidationOptions options;
    private final List<Violation> violations = new ArrayList<>();

    Report(ValidationOptions options) {
        this.options = options;
    }

    ValidationOptions options() {
        return options;
    }

    int size() {
        return violations.size();
    }

    List<Violation> violations() {
        return violations;
    }

    /**
     * Adds a violation.
     *
     * @throws EndOfReading if it is the last one to be collected
     */
    void add(Violation violation) {
        if (violations.size() == options.maxViolations()) {
            int limit = options.maxViolations();
            var params = java.util.Map.<String, Object>of("limit", limit);
            violations.add(new Violation(
                    ViolationCode.TOO_MANY_VIOLATIONS.code(),
                    Path.ROOT,
                    violation.location(),
                    ViolationCode.TOO_MANY_VIOLATIONS.message(params),
                    params,
                    null,
                    null));
            throw EndOfReading.INSTANCE;
        }
        violations.add(violation);
        if (options.failFast()) {
            throw EndOfReading.INSTANCE;
        }
    }

    /** Forgets everything but {@code violation}, which says that there is no document, and ends the reading. */
    EndOfReading replaceAll(Violation violation) {
        violations.clear();
        violations.add(violation);
        return EndOfReading.INSTANCE;
    }

    /** Forgets the violations from {@code first} on that lie at {@code path} or inside it. */
    void forget(int first, Path path) {
        int depth = path.elements().size();
        violations
                .subList(first, violations.size())
                .removeIf(violation -> violation.path().elements().size() >= depth
                        && violation.path().elements().subList(0, depth).equals(path.elements()));
    }

    /** Unwinds the reading once its outcome is settled; never leaves the runtime. */
    static final class EndOfReading extends RuntimeException {
        private static final long serialVersionUID = 1L;
        static final EndOfReading INSTANCE = new EndOfReading();

        private EndOfReading() {
            super(null, null, false, false);
        }
    }
}
