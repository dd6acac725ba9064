package dev.formwork.runtime;

import dev.formwork.runtime.ValidationOptions.DuplicateKeys;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a reading is: the open containers, the path of the current value, and what is reported of it. */
abstract class InputState {
    /** The parameter in which conversions say what is wrong with a text. */
    private static final String ERROR = "error";

    private static final String NOT_TOLD = "what exactly is not told, since the value is secret";

    final Report report;
    final Failure failure = new Failure();

    /** Stands for what is outside of every container; it is everybody's, and never changed. */
    private static final Frame OUTSIDE = new Frame(null);

    private @Nullable Frame outermost;
    Frame frame = OUTSIDE;
    int depth;
    boolean strict;
    boolean secret;

    /** Whether the values come from a value that is being patched, and are taken over unchecked. */
    boolean held;

    InputState(Report report, boolean strict) {
        this.report = report;
        this.strict = strict;
    }

    // ---- frames

    /** Enters a container: an object of a schema if there is a table, otherwise a list or a map. */
    final Frame open(int start, @Nullable FieldTable table) {
        Frame inner = frame == OUTSIDE ? outermost() : frame.child();
        inner.table = table;
        inner.index = -1;
        inner.key = null;
        inner.violationsBefore = report.size();
        inner.firstViolation = report.nextNumber();
        inner.strictOutside = strict;
        inner.secretOutside = secret;
        inner.start = start;
        if (inner.hasRare) {
            inner.forgetRare();
        }
        if (table != null) {
            openObject(inner, table);
        }
        frame = inner;
        depth++;
        return inner;
    }

    private void openObject(Frame inner, FieldTable table) {
        strict |= table.isStrict();
        inner.seen = 0;
        inner.isPlain = table.isPlain();
        Set<String> tags = report.takeTags();
        if (tags != null) {
            inner.tags = tags;
            inner.hasRare = true;
        }
        if (table.size() > Long.SIZE) {
            inner.seenWide = new long[table.words()];
            inner.hasRare = true;
        }
    }

    private Frame outermost() {
        Frame made = outermost;
        if (made == null) {
            made = new Frame(OUTSIDE);
            outermost = made;
        }
        return made;
    }

    /** Leaves the innermost container; tells whether nothing was reported since it was entered. */
    final boolean close() {
        Frame left = frame;
        boolean good = report.size() == left.violationsBefore;
        strict = left.strictOutside;
        secret = left.secretOutside;
        if (left.parent != null) {
            frame = left.parent;
        }
        depth--;
        closed(left);
        return good;
    }

    /** Makes the container that was just left the current value again. */
    abstract void closed(Frame left);

    /**
     * Goes to a field of the open object: notes that it was met, and whether its value is secret.
     *
     * @return {@code index}
     */
    final int enterField(int index) {
        Frame open = frame;
        long seen = open.seen;
        long bit = 1L << index;
        if (open.isPlain && (seen & bit) == 0 && open.key == null) {
            open.index = index;
            open.seen = seen | bit;
            return index;
        }
        goToField(index);
        return noteField(open, index);
    }

    /** Goes to a field of the open object without noting that it was met. */
    final int goToField(int index) {
        Frame open = frame;
        open.index = index;
        open.key = null;
        FieldTable table = open.table;
        if (table != null && table.hasSecrets()) {
            secret = open.secretOutside || table.isSecret(index);
        }
        return index;
    }

    /** Notes that a field was met which may be one of more than 64, or have been met before. */
    private int noteField(Frame open, int index) {
        long[] wide = open.seenWide;
        long bit = 1L << index;
        long seen = wide == null ? open.seen : wide[index >>> 6];
        if (wide == null) {
            open.seen = seen | bit;
        } else {
            wide[index >>> 6] = seen | bit;
        }
        if ((seen & bit) != 0) {
            fieldAgain(open);
        }
        return index;
    }

    /** The same for a field that stands under one of its aliases, which is what paths show then. */
    final int enterField(int index, String alias) {
        enterField(index);
        frame.index = -1;
        frame.key = alias;
        return index;
    }

    /** Goes to a member of the open object that its schema does not name, or to an entry of the open map. */
    final void enterMember(String name) {
        Frame open = frame;
        open.index = -1;
        open.key = name;
        // A name that the schema does not know may be that of a secret field, misspelt.
        secret = open.secretOutside || open.table != null && open.table.hasSecrets();
    }

    /** Whether a key that stands twice in one object is a violation. */
    final boolean rejectsDuplicates() {
        return report.options().duplicateKeys() == DuplicateKeys.REJECT;
    }

    /** Reports a member that the schema does not name and that was met before, where that is a violation. */
    final void rejectDuplicate() {
        if (!rejectsDuplicates()) {
            return;
        }
        Frame open = frame;
        Set<String> met = open.unknown;
        if (met == null) {
            met = new HashSet<>();
            open.unknown = met;
            open.hasRare = true;
        }
        if (open.key != null && !met.add(open.key)) {
            report(ViolationCode.DUPLICATE_KEY, Map.of());
        }
    }

    /** Where the last of several equal keys counts, forgets what the values before it were reported for. */
    final void forgetEarlier() {
        Frame open = frame;
        if (report.size() > open.violationsBefore && !rejectsDuplicates()) {
            forgetMember(open);
        }
    }

    /** The last one counts: what the earlier value was reported for does not matter any more. */
    private void fieldAgain(Frame open) {
        FieldTable table = open.table;
        if (rejectsDuplicates()) {
            report(ViolationCode.DUPLICATE_KEY, Map.of());
        } else if (table != null && report.size() > open.violationsBefore) {
            int index = open.index;
            open.index = -1;
            for (String alias : table.aliases(index)) {
                open.key = alias;
                forgetMember(open);
            }
            open.key = null;
            open.index = index;
            forgetMember(open);
        }
    }

    private void forgetMember(Frame open) {
        BlamedMembers blamed = open.blamed;
        if (blamed == null) {
            blamed = new BlamedMembers(open.firstViolation);
            open.blamed = blamed;
            open.hasRare = true;
        }
        blamed.forget(path(), report);
    }

    /** Reports, at the end of an object, each required field that was not met, in declaration order. */
    final void reportMissing() {
        Frame open = frame;
        open.index = -1;
        open.key = null;
        secret = open.secretOutside;
        FieldTable table = open.table;
        if (table == null) {
            return;
        }
        long[] wide = open.seenWide;
        for (int word = 0; word < table.words(); word++) {
            long missing = table.requiredWord(word) & ~(wide == null ? open.seen : wide[word]);
            if (missing != 0) {
                reportMissing(open, word << 6, missing);
            }
        }
    }

    private void reportMissing(Frame open, int first, long fields) {
        for (long missing = fields; missing != 0; missing &= missing - 1) {
            open.index = first + Long.numberOfTrailingZeros(missing);
            reportMissingField();
        }
        open.index = -1;
    }

    /** Reports that the field that the path leads to is missing from the open object. */
    abstract void reportMissingField();

    // ---- violations

    /** The place of the current value in the text; null for object input that came from no text. */
    abstract @Nullable Location location();

    /** The current value as shortened JSON text: a scalar itself, otherwise just what kind it is. */
    abstract @Nullable String excerpt();

    /** What stands before every path: the place of this input's root in the whole document. */
    List<Object> prefix() {
        return List.of();
    }

    /** The path of the current value. */
    final Path path() {
        List<Object> elements = new ArrayList<>();
        for (Frame open = frame; open != null && open != OUTSIDE; open = open.parent) {
            Object step = open.step();
            if (step != null) {
                elements.add(step);
            }
        }
        Collections.reverse(elements);
        elements.addAll(0, prefix());
        return new Path(elements);
    }

    /** Reports that the current value is not good. */
    final void report(ViolationCode code, Map<String, Object> params) {
        report(code, params, secret ? null : excerpt());
    }

    /** Reports that the current value is not good, and shows {@code excerpt} of it unless it is secret. */
    final void report(ViolationCode code, Map<String, Object> params, @Nullable String excerpt) {
        if (secret) {
            reportSecret(code, params);
        } else {
            report.add(new Violation(code.code(), path(), location(), code.message(params), params, excerpt, null));
        }
    }

    /** Reports without anything that might quote the value: the excerpt, and what a conversion says of the text. */
    private void reportSecret(ViolationCode code, Map<String, Object> params) {
        Map<String, Object> kept = new LinkedHashMap<>(params);
        Map<String, Object> shown = new LinkedHashMap<>(params);
        if (kept.remove(ERROR) != null) {
            shown.put(ERROR, NOT_TOLD);
        }
        report.add(new Violation(
                code.code(), path(), location(), code.message(shown), Collections.unmodifiableMap(kept), null, null));
    }

    /** Reports what a conversion noted. */
    final void report(Failure noted) {
        report(noted.code(), noted.params());
    }

    /** Reports a condition that the current value does not meet; what it says of the value is no more than its size. */
    final void report(Breach breach) {
        String input = secret ? null : excerpt();
        report.add(new Violation(breach.code(), path(), location(), breach.message(), breach.params(), input, null));
    }

    /** Reports the verdict of a validator; of a secret value, not its words, which may well quote the value. */
    final void report(InvalidValueException verdict) {
        String message = secret ? "The value is not good; " + NOT_TOLD : Objects.requireNonNull(verdict.getMessage());
        Map<String, @Nullable Object> params = secret ? Map.of() : verdict.params();
        String input = secret ? null : excerpt();
        report.add(new Violation(verdict.code(), path(), location(), message, params, input, null));
    }

    /** Reports what the current value, an object with these fields, made user code throw, which may quote any of them. */
    final void reportThrown(RuntimeException thrown, FieldTable fields) {
        boolean secretOutside = secret;
        secret |= fields.hasSecrets();
        reportThrown(thrown);
        secret = secretOutside;
    }

    /** Reports what was thrown by a validator that did not mean it as a verdict. */
    final void reportThrown(RuntimeException thrown) {
        ViolationCode code = ViolationCode.VALUE_ERROR;
        // Of a secret value, only the kind of exception: its message may well quote the value.
        Map<String, Object> params = Map.of(ERROR, secret ? thrown.getClass().getName() : thrown.toString());
        String input = secret ? null : excerpt();
        Throwable cause = secret ? null : thrown;
        report.add(new Violation(code.code(), path(), location(), code.message(params), params, input, cause));
    }

    // ---- for validators

    /** How many violations there are. */
    final int violations() {
        return report.size();
    }

    /** What "now" is. */
    final Clock clock() {
        return ValidationClock.LAZY;
    }
}
