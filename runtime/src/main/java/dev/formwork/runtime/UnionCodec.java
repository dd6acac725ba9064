package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a union of schemas; made by generated code. Immutable; each method returns a new codec.
 *
 * <pre>{@code
 * public static final Codec<Shape> CODEC = UnionCodec.of("Shape", Shape.class)
 *         .tag("type")
 *         .member(ImmutableCircle.CODEC, "circle")
 *         .member(ImmutableSquare.CODEC, "square");
 * }</pre>
 *
 * <p>A value that is a member already is taken as any value of that member's schema. Anything else must be an object. If
 * the union has a tag, and the object has a key of that name, its value picks the member, by kind and content; where it
 * picks none, {@code union_tag_invalid} is the only violation. Otherwise the object is read as each member in turn:
 * the one in which most fields are set is taken, nested fields included and extra ones not; of those, one that reads
 * strictly too; of those, the first. If no member fits, the violations of all of them are reported, in order; only of a
 * union with a tag, what is no object is a single violation.
 *
 * <p>The tag may be a field of the members, or stand beside their fields: then it is no unknown key to the member that
 * it picks, is not kept, and is written before the fields.
 *
 * @param <T> the interface that the members extend
 */
public final class UnionCodec<T> implements Codec<T> {
    private final String title;
    private final Class<T> schema;
    private final @Nullable String tag;
    private final List<Member<T>> members;
    private final Map<Object, Member<T>> byTag = new HashMap<>();
    private final Map<String, Object> tagParams;

    private UnionCodec(String title, Class<T> schema, @Nullable String tag, List<Member<T>> members) {
        this.title = title;
        this.schema = schema;
        this.tag = tag;
        this.members = List.copyOf(members);
        for (Member<T> member : members) {
            for (Object value : member.tags()) {
                if (byTag.put(value, member) != null) {
                    throw new IllegalArgumentException("The tag picks two members: " + value);
                }
            }
        }
        this.tagParams = tag == null || byTag.isEmpty() ? Map.of() : tagParams(tag, members);
    }

    /**
     * A union without members and tag.
     *
     * @param title  what violations call it
     * @param schema the interface that the members extend
     * @param <T>    the same
     * @return the codec
     */
    public static <T> UnionCodec<T> of(String title, Class<T> schema) {
        return new UnionCodec<>(title, schema, null, List.of());
    }

    /**
     * The same union with a tag.
     *
     * @param name the wire name whose value picks the member
     * @return the new codec
     */
    public UnionCodec<T> tag(String name) {
        return new UnionCodec<>(title, schema, name, members);
    }

    /**
     * The same union with one member more, which is tried after the others.
     *
     * @param codec the codec of a schema, or of another union
     * @param tags  the values of the tag that pick the member: {@code String}, {@code Long} or {@code Boolean}; the first
     *              one is written where the tag is no field
     * @return the new codec
     * @throws IllegalArgumentException if a tag picks another member already, or the codec is neither a schema's nor a
     *     union's
     */
    public UnionCodec<T> member(Codec<? extends T> codec, Object... tags) {
        if (!(codec instanceof ObjectCodec || codec instanceof UnionCodec)) {
            throw new IllegalArgumentException(codec.title() + " is neither a schema nor a union");
        }
        List<Member<T>> more = new ArrayList<>(members);
        more.add(new Member<>(codec, List.of(tags)));
        return new UnionCodec<>(title, schema, tag, more);
    }

    @Override
    public @Nullable T read(Input in) {
        Trials trials = in.report.trials();
        Set<String> outerTags = trials.takeTags();
        Object instance = in.instance();
        Member<T> own = instance == null ? null : memberOf(instance);
        if (own != null) {
            return own.read(in);
        }
        if (tag == null) {
            return SmartChoice.read(this, in, outerTags);
        }
        if (!in.isObject()) {
            in.refuseType(title);
            return null;
        }
        Object found = in.peekMember(tag);
        if (found == null) {
            return SmartChoice.read(this, in, outerTags);
        }
        Member<T> picked = byTag.get(found);
        if (picked == null) {
            in.refuseTag(found, tagParams);
            return null;
        }
        trials.admit(with(outerTags, tag));
        T value = picked.read(in);
        trials.admit(null);
        return value;
    }

    @Override
    public void write(Output out, T value) {
        Member<T> member = memberOf(value);
        if (member == null) {
            throw out.failure("is no member of " + title + ": " + value.getClass());
        }
        if (tag != null && !member.tags().isEmpty() && !hasField(member.codec(), value, tag)) {
            out.tag(tag, member.tags().get(0));
        }
        write(member.codec(), out, value);
    }

    @Override
    public String title() {
        return title;
    }

    Class<T> schema() {
        return schema;
    }

    List<Member<T>> members() {
        return members;
    }

    /**
     * One of the members.
     *
     * @param codec an {@link ObjectCodec} or a {@code UnionCodec}
     * @param tags  the values of the tag that pick it
     */
    record Member<T>(Codec<? extends T> codec, List<Object> tags) {
        @Nullable
        T read(Input in) {
            return codec.read(in);
        }
    }

    /** The member that an object belongs to: by its class, or else by an interface that it implements. */
    private @Nullable Member<T> memberOf(Object value) {
        for (Member<T> member : members) {
            if (isOwn(member.codec(), value)) {
                return member;
            }
        }
        for (Member<T> member : members) {
            if (isInstance(member.codec(), value)) {
                return member;
            }
        }
        return null;
    }

    private static boolean isOwn(Codec<?> codec, Object value) {
        return codec instanceof UnionCodec<?> union
                ? union.members.stream().anyMatch(member -> isOwn(member.codec(), value))
                : codec instanceof ObjectCodec<?> schema
                        && schema.implementation().isInstance(value);
    }

    private static boolean isInstance(Codec<?> codec, Object value) {
        return codec instanceof UnionCodec<?> union
                ? union.memberOf(value) != null
                : codec instanceof ObjectCodec<?> schema && schema.schema().isInstance(value);
    }

    /** Whether the schema that a value belongs to has a field of a name. */
    private static boolean hasField(Codec<?> codec, Object value, String name) {
        if (codec instanceof UnionCodec<?> union) {
            Member<?> member = union.memberOf(value);
            return member != null && hasField(member.codec(), value, name);
        }
        return codec instanceof ObjectCodec<?> schema && schema.fields().indexOf(name) >= 0;
    }

    private static <M> void write(Codec<M> codec, Output out, Object value) {
        if (codec instanceof UnionCodec<M> union) {
            union.write(out, union.schema.cast(value));
        } else if (codec instanceof ObjectCodec<M> schema) {
            schema.write(out, schema.schema().cast(value));
        }
    }

    private static Set<String> with(@Nullable Set<String> names, String name) {
        if (names == null) {
            return Set.of(name);
        }
        Set<String> more = new TreeSet<>(names);
        more.add(name);
        return more;
    }

    private static <T> Map<String, Object> tagParams(String tag, List<Member<T>> members) {
        List<Object> values =
                members.stream().flatMap(member -> member.tags().stream()).toList();
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("tag", tag);
        params.put("expected", values);
        return params;
    }
}
