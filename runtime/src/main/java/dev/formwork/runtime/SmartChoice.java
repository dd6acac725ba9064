package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value as each member of a union in turn, to find the one that fits best: the one in which most fields are set,
 * nested ones included; of those, one that also reads strictly; of those, the first.
 *
 * <p>Unions inside of unions are read once for each place and kind of reading, not once for each way to get there, so
 * that the work is bounded by the text, times its depth, times the members of the unions. That does not hold for values
 * that are made anew at each reading: what a validator makes, and what the caller's own containers make.
 */
final class SmartChoice<T> {
    private final UnionCodec<T> union;
    private final Input in;
    private final @Nullable Set<String> tags;
    private final RepeatableInput.Mark start;
    private int end = -1;

    /**
     * What came of a union.
     *
     * @param value      the value; null if no member fits
     * @param violations those of all members, in order, if none fits
     * @param fieldsSet  how many fields are set
     * @param end        where reading goes on
     */
    record Outcome<T>(@Nullable T value, List<Violation> violations, int fieldsSet, int end) {}

    /** What came of a member. */
    private record Trial<T>(
            UnionCodec.Member<T> member, @Nullable T value, List<Violation> violations, int fieldsSet) {}

    private SmartChoice(UnionCodec<T> union, Input in, @Nullable Set<String> tags) {
        this.union = union;
        this.in = in;
        this.tags = tags;
        this.start = in.mark();
    }

    /**
     * Reads an object.
     *
     * @param union whose members are tried
     * @param in    stands before the object
     * @param tags  what may stand beside its fields
     * @return the value; null when a violation was reported
     */
    static <T> @Nullable T read(UnionCodec<T> union, Input in, @Nullable Set<String> tags) {
        Trials trials = in.report.trials();
        SmartChoice<T> choice = new SmartChoice<>(union, in, tags);
        Trials.Key key = new Trials.Key(
                union, choice.start.place(), in.strict, in.secret, Objects.requireNonNullElse(tags, Set.of()));
        Outcome<?> outcome = trials.known(key);
        if (outcome == null) {
            outcome = choice.choose(trials);
            trials.note(key, outcome);
        }
        in.moveTo(outcome.end());
        trials.fieldsSet += outcome.fieldsSet();
        outcome.violations().forEach(in.report::add);
        Object value = outcome.value();
        return value == null ? null : union.schema().cast(value);
    }

    private Outcome<T> choose(Trials trials) {
        trials.begin();
        try {
            return choose();
        } finally {
            trials.end();
        }
    }

    private Outcome<T> choose() {
        List<Violation> misfits = new ArrayList<>();
        Trial<T> best = null;
        boolean bestIsStrict = in.strict;
        for (UnionCodec.Member<T> member : union.members()) {
            Trial<T> trial = attempt(member, in.strict);
            if (trial.value() == null) {
                misfits.addAll(trial.violations());
            } else if (best == null || trial.fieldsSet() > best.fieldsSet()) {
                best = trial;
                bestIsStrict = in.strict;
            } else if (trial.fieldsSet() == best.fieldsSet() && !bestIsStrict) {
                bestIsStrict = readsStrictly(best);
                if (!bestIsStrict && readsStrictly(trial)) {
                    best = trial;
                    bestIsStrict = true;
                }
            }
        }
        if (end < 0) {
            // No member was read to the end of the value.
            in.passOver();
            end = in.position();
            in.rewind(start);
        }
        return best == null
                ? new Outcome<>(null, misfits, 0, end)
                : new Outcome<>(best.value(), List.of(), best.fieldsSet(), end);
    }

    private boolean readsStrictly(Trial<T> trial) {
        return attempt(trial.member(), true).value() != null;
    }

    /** Reads the value as a member's, and goes back before it. */
    private Trial<T> attempt(UnionCodec.Member<T> member, boolean strict) {
        Report report = in.report;
        Trials trials = report.trials();
        int fieldsBefore = trials.fieldsSet;
        NavigableMap<Long, Violation> violationsBefore = report.putAside();
        List<Violation> violations = List.of();
        int fieldsSet = 0;
        T value = null;
        try {
            in.strict = strict;
            trials.fieldsSet = 0;
            trials.admit(tags);
            value = member.read(in);
            end = in.position();
        } catch (Report.EndOfReading enough) {
            // The member does not fit; what else is wrong would not be shown.
        } finally {
            trials.admit(null);
            fieldsSet = trials.fieldsSet;
            trials.fieldsSet = fieldsBefore;
            violations = report.putBack(violationsBefore);
        }
        in.rewind(start);
        return new Trial<>(member, violations.isEmpty() ? value : null, violations, fieldsSet);
    }
}
