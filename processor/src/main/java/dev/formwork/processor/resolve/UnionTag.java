package dev.formwork.processor.resolve;

import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.resolve.UnionMembers.Leaf;
import dev.formwork.processor.resolve.UnionMembers.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What tells the members of a union apart.
 *
 * @param name   the wire name whose value does; null if there is none
 * @param values which values pick each member: {@code String}, {@code Long} or {@code Boolean}
 */
record UnionTag(@Nullable String name, List<List<Object>> values) {
    static final UnionTag NONE = new UnionTag(null, List.of());

    /** The first field that is a literal in every member, with no value in common. */
    static UnionTag ofLiterals(List<Member> members) {
        return members.stream()
                .limit(1)
                .flatMap(member -> member.schemas().stream().limit(1))
                .flatMap(schema -> schema.fields().stream())
                .map(FieldModel::wireName)
                .map(name -> of(name, members))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NONE);
    }

    private static Optional<UnionTag> of(String name, List<Member> members) {
        List<List<Object>> values = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Member member : members) {
            List<Object> own = literals(member, name);
            if (own.isEmpty() || own.stream().anyMatch(seen::contains)) {
                return Optional.empty();
            }
            seen.addAll(own);
            values.add(own);
        }
        return Optional.of(new UnionTag(name, values));
    }

    /** The values of the literal of a name in all schemas of a member; empty if one of them has no such literal. */
    static List<Object> literals(Member member, String name) {
        Set<Object> values = new LinkedHashSet<>();
        for (Leaf schema : member.schemas()) {
            List<Object> own = schema.field(name).map(UnionTag::literals).orElse(List.of());
            if (own.isEmpty()) {
                return List.of();
            }
            values.addAll(own);
        }
        return List.copyOf(values);
    }

    /** The values of a field, if it is a literal that the input shows as it is. */
    static List<Object> literals(FieldModel field) {
        if (!(field.value().shape() instanceof Shape.Literal literal)
                || field.value().nullable()
                || !field.rules().before().isEmpty()) {
            return List.of();
        }
        return literal.values().stream().map(value -> value(literal, value)).toList();
    }

    private static Object value(Shape.Literal literal, String value) {
        if (literal.base() == Shape.Scalar.STRING) {
            return value;
        }
        boolean isBoolean = literal.base() == Shape.Scalar.BOOLEAN || literal.base() == Shape.Primitive.BOOLEAN;
        // Not a conditional expression, which would be a supertype of both that is no Object.
        if (isBoolean) {
            return Boolean.valueOf(value);
        }
        return Long.valueOf(value);
    }
}
