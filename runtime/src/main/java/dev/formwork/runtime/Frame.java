package dev.formwork.runtime;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One open object, list or map of the input, and which of its elements is being read. Frames are used again. */
final class Frame {
    final @Nullable Frame parent;
    private @Nullable Frame child;

    /** The fields of an object of a schema; null for lists and maps. */
    @Nullable
    FieldTable table;

    /** The field being read, or the index in a list; negative where {@link #key} counts, or before the first. */
    int index;

    /** The unknown member, alias or map key being read; null where {@link #index} counts. */
    @Nullable
    String key;

    /** Which of the first 64 fields were met. */
    long seen;

    /** Which fields were met, for schemas of more than 64 fields. */
    long @Nullable [] seenWide;

    /** The unknown members that were met, where none may stand twice. */
    @Nullable
    Set<String> unknown;

    /** How many violations there were when the frame was opened. */
    int violationsBefore;

    /** The number of the first violation since the frame was opened. */
    long firstViolation;

    /** The members with violations; null until a member may have to be cleared of them. */
    @Nullable
    BlamedMembers blamed;

    /** Whether the values around the frame are read strictly. */
    boolean strictOutside;

    /** Whether the element being read, or anything around it, is secret. */
    boolean secretOutside;

    /** Where the container begins in the text. */
    int start;

    /** The container itself, for object input. */
    @Nullable
    Object container;

    /** The names of the fields, for JSON input. */
    MemberNames names = MemberNames.NONE;

    /**
     * The field that should come next, for JSON input. It is negative, -1 less the field, while the members do not come
     * in order: then looking for the field would be in vain.
     */
    int next;

    Frame(@Nullable Frame parent) {
        this.parent = parent;
    }

    /** The frame for what is inside this one. */
    Frame child() {
        Frame inner = child;
        if (inner == null) {
            inner = new Frame(this);
            child = inner;
        }
        return inner;
    }
}
