package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** Where a writing is: the open containers, and so the path of the current value. */
abstract class OutputState {

    /** Far beyond what is read, and far from what overflows a default stack. */
    private static final int MAX_DEPTH = 1000;

    private int depth;

    Level level;

    OutputState(DumpOptions options) {
        this.level = new Level(null, new Selection(options));
    }

    /** Enters a container: an object of a schema if there is a table, otherwise a list or a map. */
    final Level open(@Nullable FieldTable fields) {
        if (isDeepest()) {
            throw failure("nested more than " + MAX_DEPTH + " levels deep, or inside itself");
        }
        depth++;
        Level inner = level.open(fields);
        level = inner;
        return inner;
    }

    /** Whether no container may be opened any more. */
    final boolean isDeepest() {
        return depth == MAX_DEPTH;
    }

    /** Leaves the innermost container. */
    final void close() {
        Level outer = level.parent;
        if (outer == null) {
            throw new IllegalStateException("Nothing is open");
        }
        level = outer;
        depth--;
    }

    /** Refuses a member that the open object has a field for. */
    final void requireUnknown(String name) {
        FieldTable fields = level.fields;
        if (fields != null && fields.indexOf(name) >= 0) {
            throw failure(
                    Excerpt.of(name) + " is a field of " + fields.title() + ", and cannot be an extra member too");
        }
    }

    /** What to throw for the value that was about to be written. */
    final IllegalArgumentException failure(String problem) {
        return new IllegalArgumentException(level.path() + ": " + problem);
    }

    // ---- maps and lists

    final void openMap() {
        open(null);
        openMembers();
    }

    /** Goes to the next member of an object or map, whose value must follow. */
    final void member(String name) {
        Level open = level;
        open.index = -1;
        open.key = name;
        beforeMember(name);
    }

    final void closeMap() {
        closeMembers();
        close();
    }

    final void openList() {
        open(null);
        openItems();
    }

    /** Goes to the next item of a list, whose value must follow. */
    final void item() {
        int index = ++level.index;
        beforeItem(index);
    }

    final void closeList() {
        closeItems();
        close();
    }

    // ---- what the outputs differ in

    /** The level that was just opened is an object or map. */
    abstract void openMembers();

    /** The value that follows is that of a field. */
    abstract void beforeField(Level object, int index);

    /** The value that follows is that of a member. */
    abstract void beforeMember(String name);

    abstract void closeMembers();

    /** The level that was just opened is a list. */
    abstract void openItems();

    /** The value that follows is an item. */
    abstract void beforeItem(int index);

    abstract void closeItems();
}
