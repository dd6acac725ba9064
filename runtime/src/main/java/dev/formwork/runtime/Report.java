package dev.formwork.runtime;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The violations of one reading, and when to stop. */
final class Report {
    private final ValidationOptions options;

    /** By number, which is their order; there are gaps where some were forgotten. */
    private final NavigableMap<Long, Violation> violations = new TreeMap<>();

    private long nextNumber;

    Report(ValidationOptions options) {
        this.options = options;
    }

    ValidationOptions options() {
        return options;
    }

    int size() {
        return violations.size();
    }

    /** The violations so far. */
    List<Violation> violations() {
        return List.copyOf(violations.values());
    }

    /** The number that the next violation will have. */
    long nextNumber() {
        return nextNumber;
    }

    /** The violations from a number on, by their numbers. */
    Map<Long, Violation> since(long number) {
        return violations.tailMap(number);
    }

    /**
     * Adds a violation.
     *
     * @throws EndOfReading if it is the last one to be collected
     */
    void add(Violation violation) {
        if (violations.size() == options.maxViolations()) {
            append(tooMany(violation));
            throw EndOfReading.INSTANCE;
        }
        append(violation);
        if (options.failFast()) {
            throw EndOfReading.INSTANCE;
        }
    }

    private void append(Violation violation) {
        violations.put(nextNumber++, violation);
    }

    /** Forgets everything but {@code violation}, which says that there is no document. */
    void replaceAll(Violation violation) {
        violations.clear();
        append(violation);
    }

    /** Forgets everything, for another reading with the same options. */
    void clear() {
        violations.clear();
    }

    /** Forgets the violations with these numbers. */
    void forget(List<Long> numbers) {
        numbers.forEach(violations::remove);
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
