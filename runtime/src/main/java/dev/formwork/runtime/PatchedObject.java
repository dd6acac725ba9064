package dev.formwork.runtime;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a value becomes by a merge patch that is an object (RFC 7396). It is merged when it is read, since only the codec
 * that reads it knows what the value's members are: as an object of a schema by {@link #fields}, as a map by
 * {@link #entrySet}.
 */
final class PatchedObject extends AbstractMap<String, @Nullable Object> implements Placed {
    /** What is patched: an instance of a schema, a map by text, or anything else, which has no members. */
    private final @Nullable Object base;

    private final Map<?, ?> patch;

    /** Whether what a map holds that is patched is taken over unchecked. */
    private final boolean trusts;

    /** Whether a key that stands twice is to be reported, and so must be left standing. */
    private final boolean rejectsDuplicates;

    /** The union that reads the object, if the base is a member of it. */
    private final @Nullable UnionCodec<?> union;

    private @Nullable Set<Entry<String, @Nullable Object>> entries;
    private @Nullable PatchedFields fields;

    private PatchedObject(
            @Nullable Object base,
            Map<?, ?> patch,
            boolean trusts,
            boolean rejectsDuplicates,
            @Nullable UnionCodec<?> union) {
        this.base = base;
        this.patch = patch;
        this.trusts = trusts;
        this.rejectsDuplicates = rejectsDuplicates;
        this.union = union;
    }

    /**
     * What a value becomes by a patch: a merged object if the patch is an object, otherwise the patch itself.
     *
     * @param base              the value, as {@link FieldValues} gives it
     * @param patch             an object is a map
     * @param trusts            whether what the value holds, as far as it is a map, is taken over unchecked
     * @param rejectsDuplicates whether keys that stand twice in the patch must be left standing
     */
    static @Nullable Object of(
            @Nullable Object base, @Nullable Object patch, boolean trusts, boolean rejectsDuplicates) {
        Object plain = Cursor.unwrap(patch);
        return plain instanceof Map<?, ?> members
                ? new PatchedObject(base, members, trusts, rejectsDuplicates, null)
                : plain;
    }

    /** The same object, to be read as a member of a union. */
    PatchedObject readBy(UnionCodec<?> codec) {
        return base != null && codec.hasMember(base)
                ? new PatchedObject(base, patch, trusts, rejectsDuplicates, codec)
                : this;
    }

    /** What a member becomes by what the patch gives for it. */
    @Nullable
    Object merged(@Nullable Object member, @Nullable Object given, boolean isTrusted) {
        return of(member, given, isTrusted, rejectsDuplicates);
    }

    /** Whether what a patch gives for a member says that there is to be none. */
    static boolean isNull(@Nullable Object given) {
        return Cursor.unwrap(given) == null || given instanceof JsonScalar json && json.isNull();
    }

    @Override
    public @Nullable Location location() {
        return patch instanceof Placed placed ? placed.location() : null;
    }

    // ---- as an object of a schema

    /** The members of the object as those of a schema. */
    PatchedFields fields(ObjectCodec<?> codec) {
        PatchedFields merged = new PatchedFields(this, patch, rejectsDuplicates, codec.fields(), membersFor(codec));
        fields = merged;
        return merged;
    }

    /** The members as they were when the object was last read as one of a schema. */
    @Nullable
    PatchedFields lastFields() {
        return fields;
    }

    private PatchedMembers membersFor(ObjectCodec<?> codec) {
        if (base != null && codec.schema().isInstance(base)) {
            return PatchedMembers.ofSchema(codec, base);
        } else if (base != null && union != null) {
            return PatchedMembers.ofOtherSchema(union.setMembersOf(base), union.fieldsOf(base), codec.fields());
        }
        return new PatchedMembers(base instanceof Map<?, ?> map ? map : Map.of(), null, trusts);
    }

    // ---- as a map

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        Set<Entry<String, @Nullable Object>> made = entries;
        if (made == null) {
            made = merge();
            entries = made;
        }
        return made;
    }

    private Set<Entry<String, @Nullable Object>> merge() {
        Map<?, ?> members = members();
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        members.forEach((name, value) -> merged.put(String.valueOf(name), new Held(value, true, trusts)));
        List<Entry<String, @Nullable Object>> repeated = new ArrayList<>();
        Set<String> given = new HashSet<>();
        patch.forEach((key, value) -> {
            String name = key instanceof CharSequence text ? text.toString() : PlainScalars.keyText(key);
            if (!given.add(name) && rejectsDuplicates) {
                repeated.add(new SimpleImmutableEntry<>(name, value));
            } else if (isNull(value)) {
                merged.remove(name);
            } else {
                merged.put(name, merged(members.get(name), value, trusts));
            }
        });
        repeated.addAll(0, merged.entrySet());
        return new Entries(repeated);
    }

    private Map<?, ?> members() {
        if (base != null && union != null) {
            return union.membersOf(base);
        } else if (base instanceof Writable writable) {
            ObjectOutput out = new ObjectOutput(DumpOptions.ALL);
            writable.writeTo(out);
            return out.result() instanceof Map<?, ?> written ? written : Map.of();
        }
        return base instanceof Map<?, ?> map ? map : Map.of();
    }
}
