package dev.formwork.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What unions need of an input: to look ahead, and to read one value more than once. */
abstract class RepeatableInput extends InputState {

    RepeatableInput(Report report, boolean strict) {
        super(report, strict);
    }

    /**
     * A member that is there but of a kind that is no tag.
     *
     * @param excerpt the value as a violation shows it
     */
    record NoTag(@Nullable String excerpt) {}

    /** The object that is the current value, to be read as a member of a union; null for JSON text. */
    abstract @Nullable Object instance(UnionCodec<?> union);

    /** Whether the current value is known to be a string of JSON text. */
    boolean isText() {
        return false;
    }

    /** Whether the current value has named members, and so can be read as a schema's fields. */
    abstract boolean isObject();

    /**
     * Looks up a member of the object that is the current value; of several of that name, the last one.
     *
     * @return a {@code String}, {@code Boolean} or {@code Long}; a {@link NoTag} for any other value; null if there is no
     *     such member
     */
    abstract @Nullable Object peekMember(String name);

    /** Passes over the current value. */
    abstract void passOver();

    /** Passes over a value that is no object, and reports it. */
    final void refuseType(String title) {
        passOver();
        report(ViolationCode.MODEL_TYPE, Map.of("class_name", title));
    }

    /** Passes over an object whose tag picks no member of a union, and reports it. */
    final void refuseTag(Object tag, Map<String, Object> params) {
        passOver();
        report(ViolationCode.UNION_TAG_INVALID, params, tag instanceof NoTag none ? none.excerpt() : Excerpt.of(tag));
    }

    // ---- places

    /**
     * A place to come back to.
     *
     * @param frame  the innermost open container
     * @param place  the value
     * @param strict whether it is read strictly
     * @param secret whether it is secret
     */
    record Mark(Frame frame, Object place, boolean strict, boolean secret) {}

    final Mark mark() {
        return new Mark(frame, place(), strict, secret);
    }

    /** Stands before the marked value again, wherever in it the reading is. */
    final void rewind(Mark mark) {
        while (frame != mark.frame()) {
            close();
        }
        strict = mark.strict();
        secret = mark.secret();
        returnTo(mark.place());
    }

    /** The place of the current value, equal only to itself in this document. */
    abstract Object place();

    abstract void returnTo(Object place);

    /** Where reading goes on behind the current value, once it has been read. */
    abstract int position();

    /** Goes behind the current value. */
    abstract void moveTo(int position);
}
