package dev.formwork.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of an object that is patched, as they were.
 *
 * @param byName    by wire name
 * @param set       the names of those that count as given; null for all
 * @param isTrusted whether they are taken over unchecked
 */
record PatchedMembers(Map<?, ?> byName, @Nullable Set<?> set, boolean isTrusted) {

    /** Those of an instance of the schema that the object is read as. */
    static PatchedMembers ofSchema(ObjectCodec<?> codec, Object instance) {
        return new PatchedMembers(
                codec.fieldsOf(instance), codec.setFieldsOf(instance).keySet(), codec.isOwn(instance));
    }

    /**
     * Those of an instance of another schema of the same union; what only that one has goes with it.
     *
     * @param members the members that count as given
     * @param before  the fields of that schema
     * @param now     the fields of the schema that the object is read as
     */
    static PatchedMembers ofOtherSchema(Map<?, ?> members, FieldTable before, FieldTable now) {
        Map<Object, @Nullable Object> kept = new LinkedHashMap<>(members);
        kept.keySet().removeIf(name -> before.indexOf(name.toString()) >= 0 && now.indexOf(name.toString()) < 0);
        return new PatchedMembers(kept, null, false);
    }

    /** A member as it is read where the patch does not name it. */
    Held held(Object name) {
        return new Held(byName.get(name), set == null || set.contains(name), isTrusted);
    }
}
