package dev.formwork.runtime;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The violations of one reading, and when to stop. */
final class Report {
    private final ValidationOptions options;

    /** By number, which is their order; there are gaps where some were forgotten. */
    private @Nullable NavigableMap<Long, Violation> violations;

    private long nextNumber;

    /** Null until there is a union. */
    private @Nullable Trials trials;

    Report(ValidationOptions options) {
        this.options = options;
    }

    ValidationOptions options() {
        return options;
    }

    /** What the unions of this reading are trying. */
    Trials trials() {
        Trials made = trials;
        if (made == null) {
            made = new Trials();
            trials = made;
        }
        return made;
    }

    /** Whether what is being read may be read again. */
    boolean hasTrials() {
        return trials != null && trials.areOn();
    }

    /** See {@link Trials#takeTags}. */
    @Nullable
    Set<String> takeTags() {
        return trials == null ? null : trials.takeTags();
    }

    int size() {
        return violations == null ? 0 : violations.size();
    }

    /** The violations so far. */
    List<Violation> violations() {
        return violations == null ? List.of() : List.copyOf(violations.values());
    }

    /** The number that the next violation will have. */
    long nextNumber() {
        return nextNumber;
    }

    /** The violations from a number on, by their numbers. */
    Map<Long, Violation> since(long number) {
        return violations == null ? Map.of() : violations.tailMap(number);
    }

    /**
     * Adds a violation.
     *
     * @throws EndOfReading if it is the last one to be collected
     */
    void add(Violation violation) {
        if (size() == options.maxViolations()) {
            append(tooMany(violation));
            throw EndOfReading.INSTANCE;
        }
        append(violation);
        if (options.failFast()) {
            throw EndOfReading.INSTANCE;
        }
    }

    private void append(Violation violation) {
        NavigableMap<Long, Violation> all = violations;
        if (all == null) {
            all = new TreeMap<>();
            violations = all;
        }
        all.put(nextNumber++, violation);
    }

    /** Forgets everything but {@code violation}, which says that there is no document. */
    void replaceAll(Violation violation) {
        violations = null;
        append(violation);
    }

    /** Forgets everything, for another reading with the same options. */
    void clear() {
        violations = null;
    }

    /** Forgets the violations with these numbers. */
    void forget(List<Long> numbers) {
        if (violations != null) {
            numbers.forEach(violations::remove);
        }
    }

    /**
     * Begins to collect aside, with limits of its own; {@link #putBack} ends it.
     *
     * @return the violations so far
     */
    @Nullable
    NavigableMap<Long, Violation> putAside() {
        NavigableMap<Long, Violation> soFar = violations;
        violations = null;
        return soFar;
    }

    /**
     * Goes on with the violations that were put aside.
     *
     * @return what was collected meanwhile
     */
    List<Violation> putBack(@Nullable NavigableMap<Long, Violation> soFar) {
        List<Violation> collected = violations();
        violations = soFar;
        return collected;
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
