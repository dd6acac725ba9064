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
        if (value == null || in.held || in.violations() != violations) {
            return value;
        }
        Clock clock = in.clock();
        for (Constraint<? super T> constraint : constraints) {
            Breach breach = constraint.check(value, clock);
            if (breach != null) {
                in.report(breach);
            }
        }
        return in.violations() == violations ? value : null;
    }
}
