package dev.formwork.runtime;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads values that must meet conditions. Every condition that a good value does not meet is a violation.
 *
 * @param codec       reads and writes the values
 * @param constraints the conditions, in the order in which they are reported
 */
record ConstrainedCodec<T extends @Nullable Object>(Codec<T> codec, List<Constraint<? super T>> constraints)
        implements DecoratedCodec<T> {

    @Override
    public @Nullable T read(Input in) {
        int violations = in.violations();
        T value = codec.read(in);
        if (value == null || in.violations() != violations) {
            return value;
        }
        Clock clock = in.clock();
        for (int i = 0; i < constraints.size(); i++) {
            report(constraints.get(i).check(value, clock), in);
        }
        return in.violations() == violations ? value : null;
    }

    /** Reads an integer, without an object for it as long as it is good. */
    long readLong(Input in) {
        if (codec != Scalars.LONG && codec != Scalars.INTEGER) {
            return read(in) instanceof Number number ? number.longValue() : 0;
        }
        int violations = in.violations();
        long value = codec == Scalars.LONG ? in.readLong() : in.readInt();
        if (in.violations() == violations) {
            for (int i = 0; i < constraints.size(); i++) {
                report(constraints.get(i).check(value, in.clock()), in);
            }
        }
        return value;
    }

    /** Reads a floating-point number, without an object for it as long as it is good. */
    double readDouble(Input in) {
        if (codec != Scalars.DOUBLE) {
            return read(in) instanceof Number number ? number.doubleValue() : 0;
        }
        int violations = in.violations();
        double value = in.readDouble();
        if (in.violations() == violations) {
            for (int i = 0; i < constraints.size(); i++) {
                report(constraints.get(i).check(value, in.clock()), in);
            }
        }
        return value;
    }

    private static void report(@Nullable Breach breach, Input in) {
        if (breach != null) {
            in.report(breach);
        }
    }
}
