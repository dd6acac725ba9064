package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The violations of one reading, and when to stop. */
final class Report {
    private final ValidationOptions options;
    private List<Violation> violations = new ArrayList<>();

    /** What the unions of this reading are trying. */
    final Trials trials = new Trials();

    Report(ValidationOptions options) {
        this.options = options;
    }

    ValidationOptions options() {
        return options;
    }

    int size() {
        return violations.size();
    }

    /** The violations so far; the list changes with the report. */
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
            violations.add(tooMany(violation));
            throw EndOfReading.INSTANCE;
        }
        violations.add(violation);
        if (options.failFast()) {
            throw EndOfReading.INSTANCE;
        }
    }

    /** Forgets everything but {@code violation}, which says that there is no document. */
    void replaceAll(Violation violation) {
        violations.clear();
        violations.add(violation);
    }

    /** Forgets everything, for another reading with the same options. */
    void clear() {
        violations.clear();
    }

    /**
     * Begins to collect aside, with limits of its own; {@link #putBack} ends it.
     *
     * @return the violations so far
     */
    List<Violation> putAside() {
        List<Violation> soFar = violations;
        violations = new ArrayList<>();
        return soFar;
    }

    /**
     * Goes on with the violations that were put aside.
     *
     * @return what was collected meanwhile
     */
    List<Violation> putBack(List<Violation> soFar) {
        List<Violation> collected = violations;
        violations = soFar;
        return collected;
    }

    /** Forgets the violations from {@code first} on that lie at {@code path} or inside it. */
    void forget(int first, Path path) {
        List<Object> outer = path.elements();
        violations.subList(first, violations.size()).removeIf(violation -> {
            List<Object> inner = violation.path().elements();
            return inner.size() >= outer.size()
                    && inner.subList(0, outer.size()).equals(outer);
        });
    }

    private Violation tooMany(Violation last) {
        Map<String, Object> params = Map.of("limit", options.maxViolations());
        ViolationCode code = ViolationCode.TOO_MANY_VIOLATIONS;
        return new Violation(code.code(), Path.ROOT, last.location(), code.message(params), params, null, null);
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
