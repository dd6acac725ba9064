package dev.formwork.runtime;

import java.time.Clock;

/**
 * How input is read. Instances are immutable; begin with {@link #DEFAULTS}.
 *
 * <pre>{@code
 * ImmutableFlowRun.validateJson(bytes, ValidationOptions.DEFAULTS.withStrict(true).withMaxViolations(10));
 * }</pre>
 *
 * @param strict          whether values must have their exact kind instead of being converted where nothing is lost
 * @param failFast        whether the first violation ends the reading
 * @param maxViolations   how many violations are collected; at least 1. One more, {@code too_many_violations}, says that there
 *                        were others, and that the reading stopped
 * @param maxDepth        how deeply arrays and objects may be nested; from 1 to 1000,
 *                        which is what can be written, and far from what overflows a default stack
 * @param duplicateKeys   whether a key may stand twice in an object (then the last one counts) or is a violation
 * @param nonFiniteNumbers whether the words {@code NaN}, {@code Infinity} and {@code -Infinity} are read as numbers
 * @param clock           what "now" is, for constraints on times and for defaults; see {@link ValidationClock}
 */
public record ValidationOptions(
        boolean strict,
        boolean failFast,
        int maxViolations,
        int maxDepth,
        DuplicateKeys duplicateKeys,
        boolean nonFiniteNumbers,
        Clock clock) {

    /**
     * Lax, at most 100 violations, at most 200 levels, the last of several equal keys wins, finite numbers only, and the
     * system's clock in UTC.
     */
    public static final ValidationOptions DEFAULTS =
            new ValidationOptions(false, false, 100, 200, DuplicateKeys.LAST_WINS, false, ValidationClock.SYSTEM);

    private static final int GREATEST_DEPTH = 1000;

    /** What happens when a key stands twice in one object. */
    public enum DuplicateKeys {
        /** The last one counts. */
        LAST_WINS,
        /** Each repetition is a violation, {@code duplicate_key}. */
        REJECT
    }

    /**
     * Makes options.
     *
     * @throws IllegalArgumentException if a limit is out of its bounds
     */
    public ValidationOptions {
        if (maxViolations < 1) {
            throw new IllegalArgumentException("maxViolations must be at least 1, but is " + maxViolations);
        }
        if (maxDepth < 1 || maxDepth > GREATEST_DEPTH) {
            throw new IllegalArgumentException("maxDepth must be from 1 to " + GREATEST_DEPTH + ", but is " + maxDepth);
        }
    }

    /** The options that a call was given, or the defaults. */
    static ValidationOptions only(ValidationOptions... given) {
        if (given.length > 1) {
            throw new IllegalArgumentException(
                    "at most one set of options can be given, but there are " + given.length);
        }
        return given.length == 0 ? DEFAULTS : given[0];
    }

    /**
     * These options but for one.
     *
     * @param strict whether values must have their exact kind
     * @return new options
     */
    public ValidationOptions withStrict(boolean strict) {
        return new ValidationOptions(strict, failFast, maxViolations, maxDepth, duplicateKeys, nonFiniteNumbers, clock);
    }

    /**
     * These options but for one.
     *
     * @param failFast whether the first violation ends the reading
     * @return new options
     */
    public ValidationOptions withFailFast(boolean failFast) {
        return new ValidationOptions(strict, failFast, maxViolations, maxDepth, duplicateKeys, nonFiniteNumbers, clock);
    }

    /**
     * These options but for one.
     *
     * @param maxViolations how many violations are collected, at least 1
     * @return new options
     */
    public ValidationOptions withMaxViolations(int maxViolations) {
        return new ValidationOptions(strict, failFast, maxViolations, maxDepth, duplicateKeys, nonFiniteNumbers, clock);
    }

    /**
     * These options but for one.
     *
     * @param maxDepth how deeply arrays and objects may be nested, from 1 to 1000
     * @return new options
     */
    public ValidationOptions withMaxDepth(int maxDepth) {
        return new ValidationOptions(strict, failFast, maxViolations, maxDepth, duplicateKeys, nonFiniteNumbers, clock);
    }

    /**
     * These options but for one.
     *
     * @param duplicateKeys what happens when a key stands twice in one object
     * @return new options
     */
    public ValidationOptions withDuplicateKeys(DuplicateKeys duplicateKeys) {
        return new ValidationOptions(strict, failFast, maxViolations, maxDepth, duplicateKeys, nonFiniteNumbers, clock);
    }

    /**
     * These options but for one.
     *
     * @param nonFiniteNumbers whether {@code NaN} and the infinities are read as numbers
     * @return new options
     */
    public ValidationOptions withNonFiniteNumbers(boolean nonFiniteNumbers) {
        return new ValidationOptions(strict, failFast, maxViolations, maxDepth, duplicateKeys, nonFiniteNumbers, clock);
    }

    /**
     * These options but for one.
     *
     * @param clock what "now" is
     * @return new options
     */
    public ValidationOptions withClock(Clock clock) {
        return new ValidationOptions(strict, failFast, maxViolations, maxDepth, duplicateKeys, nonFiniteNumbers, clock);
    }
}
