package dev.formwork.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One open object, list or map of the input, and which of its elements is being read. Frames are used again. */
final class Frame {
    /** What stands for the first secret key. */
    private static final String MASK = "***";

    final @Nullable Frame parent;
    private @Nullable Frame child;

    /** Whether any of what few frames have may be there: {@link #forgetRare}. */
    boolean hasRare;

    /** The fields of an object of a schema; null for lists and maps. */
    @Nullable
    FieldTable table;

    /** The field being read, or the index in a list; negative where {@link #key} counts, or before the first. */
    int index;

    /** The unknown member, alias or map key being read; null where {@link #index} counts. */
    @Nullable
    String key;

    /** Whether the table has no secret fields, and at most 64; says nothing for lists and maps. */
    boolean isPlain;

    /** Which of the first 64 fields were met. */
    long seen;

    /** Of which of the first 64 fields a null may be passed over if it comes first; zero for wide schemas. */
    long nullable;

    /** Which fields were met, for schemas of more than 64 fields. */
    long @Nullable [] seenWide;

    /** The tags of unions that stand beside the fields, if there are any. */
    @Nullable
    Set<String> tags;

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

    /** Whether what is around the frame is secret, and so all that is in it. */
    boolean secretOutside;

    /** What stands for secret keys in paths; null until one has to be shown. */
    @Nullable
    Map<String, String> masks;

    /** What is read of the list or map; null before the first one. */
    private @Nullable Elements elements;

    /** Where the container begins in the text. */
    int start;

    /** The names of the fields, for JSON input. */
    MemberNames names = MemberNames.NONE;

    /**
     * The name that comes next in JSON input if the members come in order; {@link MemberName#NOTHING} while they do not,
     * when comparing it first would be in vain.
     */
    MemberName expected = MemberName.NOTHING;

    /** The field whose name, once it is found, shows that the members come in order again. */
    int following;

    /** The fields of the last object of JSON input that had this frame. */
    @Nullable
    FieldTable tableBefore;

    /** Whether the object before was of the same schema. */
    boolean isAgain;

    /** What unknown members the objects before had, if they were of the same schema and had any. */
    @Nullable
    UnknownNames unknownNames;

    Frame(@Nullable Frame parent) {
        this.parent = parent;
    }

    /** Forgets what few frames have, so that the others need not. */
    void forgetRare() {
        seenWide = null;
        unknown = null;
        tags = null;
        blamed = null;
        masks = null;
        hasRare = false;
    }

    /** Whether the unknown member being read is the tag of a union. */
    boolean isAtTag() {
        return tags != null && key != null && tags.contains(key);
    }

    /** How many fields were met. */
    int fieldsMet() {
        if (seenWide == null) {
            return Long.bitCount(seen);
        }
        int met = 0;
        for (long word : seenWide) {
            met += Long.bitCount(word);
        }
        return met;
    }

    /**
     * The step of a path that leads to the element being read; null before the first. In what is secret, only the names
     * that the schema gives are shown. Other keys become {@code ***}, {@code ***2} and so on: always the same for the
     * same key, so that violations are still told apart.
     */
    @Nullable
    Object step() {
        FieldTable fields = table;
        String name = key;
        if (name == null) {
            return index < 0 ? null : fields == null ? (Object) index : fields.wireName(index);
        }
        if (!secretOutside || fields != null && fields.indexOf(name) >= 0) {
            return name;
        }
        Map<String, String> given = masks;
        if (given == null) {
            given = new LinkedHashMap<>();
            masks = given;
            hasRare = true;
        }
        int number = given.size() + 1;
        return given.computeIfAbsent(name, secret -> number == 1 ? MASK : MASK + number);
    }

    /** Where what is read of the list or map is to be gathered; empty. */
    Elements gather() {
        Elements gathered = elements;
        if (gathered == null) {
            gathered = new Elements();
            elements = gathered;
        }
        gathered.clear();
        return gathered;
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
