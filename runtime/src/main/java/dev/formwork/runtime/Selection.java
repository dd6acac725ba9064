package dev.formwork.runtime;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of the objects at one place {@link DumpOptions} let through, as bits, and what holds inside of these
 * fields.
 */
final class Selection {
    /** Whether fields without a value are left out. */
    final boolean nonNull;

    private final DumpOptions options;
    private final boolean setOnly;
    private final boolean nonDefault;
    private final boolean namesFields;

    /** Inside of the fields that the options name. */
    private final Map<FieldName, Selection> within = new HashMap<>();

    /** Inside of all other fields, where only holds what holds at every level. */
    private final Selection elsewhere;

    /** The schema that {@link #chosen} was worked out for. */
    private @Nullable FieldTable chosenOf;

    private long[] chosen = {};

    Selection(DumpOptions options) {
        this(options, false, false, false);
    }

    private Selection(DumpOptions options, boolean setOnly, boolean nonNull, boolean nonDefault) {
        this.options = options;
        this.setOnly = setOnly || options.setOnly();
        this.nonNull = nonNull || options.nonNull();
        this.nonDefault = nonDefault || options.nonDefault();
        this.namesFields = options.included() != null || !options.excluded().isEmpty();
        boolean isUniform = !namesFields && options.within().isEmpty();
        this.elsewhere = isUniform ? this : inner(DumpOptions.ALL);
        options.within().forEach((field, inner) -> within.put(field, inner(inner)));
    }

    /** Other options, beside what holds at every level. */
    private Selection inner(DumpOptions inner) {
        return new Selection(inner, setOnly, nonNull, nonDefault);
    }

    /**
     * What holds inside of a member.
     *
     * @param fields the fields of the object
     * @param index  which of them; negative for a member that the schema does not name
     */
    Selection inside(FieldTable fields, int index) {
        if (elsewhere == this) {
            return this;
        }
        return index < 0 ? elsewhere : within.getOrDefault(fields.field(index), elsewhere);
    }

    /**
     * Which fields of an object are written, for schemas of at most 64 fields.
     *
     * @param fields the schema's fields
     * @param value  the object, if it is known
     * @param set    which fields were given
     */
    long word(FieldTable fields, @Nullable Object value, long set) {
        long selected = setOnly ? set : -1L;
        if (namesFields) {
            selected &= chosen(fields)[0];
        }
        return nonDefault ? selected & ~Defaults.held(fields, value)[0] : selected;
    }

    /** The same for schemas of any size; words of {@code set} that are not there are zero. */
    long[] words(FieldTable fields, @Nullable Object value, long[] set) {
        long[] defaults = nonDefault ? Defaults.held(fields, value) : new long[fields.words()];
        long[] selected = new long[fields.words()];
        for (int word = 0; word < selected.length; word++) {
            long given = word < set.length ? set[word] : 0;
            long named = namesFields ? chosen(fields)[word] : -1L;
            selected[word] = (setOnly ? given : -1L) & named & ~defaults[word];
        }
        return selected;
    }

    /** Whether members that the schema does not name are written. */
    boolean admitsExtras() {
        return options.included() == null;
    }

    private long[] chosen(FieldTable fields) {
        // The items of a list share their table, so that this is worked out once a list.
        if (chosenOf != fields) {
            chosen = choose(fields);
            chosenOf = fields;
        }
        return chosen;
    }

    private long[] choose(FieldTable fields) {
        long[] bits = new long[Math.max(1, fields.words())];
        for (int i = 0; i < fields.size(); i++) {
            FieldName field = fields.field(i);
            boolean included = options.included() == null || options.included().contains(field);
            if (included && !options.excluded().contains(field)) {
                bits[i >>> 6] |= 1L << i;
            }
        }
        return bits;
    }
}
