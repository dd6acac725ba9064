package dev.formwork.runtime;

import java.time.Clock;

/**
 * The condition that a number, or a duration, is on one side of a bound.
 *
 * @param bound     the bound
 * @param isLeast   whether good values are above it, not below
 * @param inclusive whether the bound itself is good
 */
record BoundCondition(NumberBound bound, boolean isLeast, boolean inclusive) implements Constraint.Condition<Object> {

    @Override
    public boolean holds(Object value, Clock clock) {
        if (isLeast) {
            return inclusive ? bound.isAtMost(value) : bound.isLessThan(value);
        }
        return inclusive ? bound.isAtLeast(value) : bound.isGreaterThan(value);
    }

    /** The same for an integer that is no object. */
    boolean holds(long value) {
        return isGood(bound.compareLong(value));
    }

    /** The same for a floating-point number that is no object. */
    boolean holds(double value) {
        return !Double.isNaN(value) && isGood(bound.compareDouble(value));
    }

    private boolean isGood(int valueToBound) {
        return valueToBound == 0 ? inclusive : valueToBound > 0 == isLeast;
    }
}
