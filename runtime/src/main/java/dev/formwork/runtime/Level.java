package dev.formwork.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One open object, map or list of the output, and which of its elements is being written. Levels are used again. */
final class Level {
    /** How many steps of a path are shown. */
    private static final int MAX_STEPS = 20;

    final @Nullable Level parent;
    private @Nullable Level child;

    /** The fields of an object of a schema; null for lists and maps. */
    @Nullable
    FieldTable fields;

    /** Which fields are written, if there are at most 64, and which of them if they are null. */
    private long selected;

    private long selectedNulls;

    /** Which fields are written, if there are more. */
    private long @Nullable [] selectedWide;

    /** What is left out of objects at this place. */
    Selection selection;

    /** The field or the item of a list being written; negative where {@link #key} counts, or before the first. */
    int index = -1;

    /** Where its text begins. */
    int start;

    /** The map key, or the member that the schema does not name, being written. */
    @Nullable
    String key;

    /** The collection that plain objects gather in; null for text. */
    @Nullable
    Object container;

    Level(@Nullable Level parent, Selection selection) {
        this.parent = parent;
        this.selection = selection;
    }

    /** Says which fields of a schema of at most 64 are written. */
    void select(long fields) {
        selected = fields;
        selectedNulls = selection.nonNull ? 0 : fields;
    }

    /** Says which fields of a larger schema are written. */
    void select(long[] fields) {
        selected = 0;
        selectedNulls = 0;
        selectedWide = fields;
    }

    /** Whether a field that is not null is written. */
    boolean selects(int index) {
        return (selected >>> index & 1) != 0 || selectsWide(index);
    }

    /** Whether a field that is null is written. */
    boolean selectsNull(int index) {
        return (selectedNulls >>> index & 1) != 0 || !selection.nonNull && selectsWide(index);
    }

    private boolean selectsWide(int index) {
        long[] wide = selectedWide;
        return wide != null && (wide[index >>> 6] >>> index & 1) != 0;
    }

    /** The level for what is inside this one, with nothing written yet. */
    Level open(@Nullable FieldTable table) {
        Level inner = child;
        if (inner == null) {
            inner = new Level(this, selection);
            child = inner;
        }
        inner.fields = table;
        inner.selectedWide = null;
        inner.selection = fields == null ? selection : selection.inside(fields, index);
        inner.index = -1;
        inner.key = null;
        inner.container = null;
        return inner;
    }

    /** The path of the value being written, for people: from the root, and not too long. */
    String path() {
        Deque<Object> steps = new ArrayDeque<>();
        for (Level open = this; open != null; open = open.parent) {
            FieldTable table = open.fields;
            if (open.index >= 0) {
                steps.addFirst(table == null ? open.index : table.wireName(open.index));
            } else if (open.key != null) {
                steps.addFirst(open.key);
            }
        }
        Path shown = new Path(steps.stream().limit(MAX_STEPS).toList());
        return steps.size() > MAX_STEPS ? shown + "…" : shown.toString();
    }
}
