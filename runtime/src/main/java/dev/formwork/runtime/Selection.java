package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** Which fields of an object {@link DumpOptions} let through, as bits. */
final class Selection {
    private final DumpOptions options;
    private final boolean all;

    /** The schema that {@link #chosen} was worked out for. */
    private @Nullable FieldTable chosenOf;

    private long[] chosen = {};

    Selection(DumpOptions options) {
        this.options = options;
        this.all = options.included() == null && options.excluded().isEmpty();
    }

    /**
     * Which fields of a word of 64 are written.
     *
     * @param fields    the schema's fields
     * @param word      which 64 of them
     * @param set       which of these were given
     * @param outermost whether inclusion and exclusion by name apply
     */
    long word(FieldTable fields, int word, long set, boolean outermost) {
        long selected = options.setOnly() ? set : -1L;
        return all || !outermost ? selected : selected & chosen(fields)[word];
    }

    /** Whether members that the schema does not name are written. */
    boolean admitsExtras(boolean outermost) {
        return options.included() == null || !outermost;
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
        long[] bits = new long[fields.words()];
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
