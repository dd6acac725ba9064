package dev.formwork.processor.resolve;

import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.resolve.UnionMembers.Leaf;
import dev.formwork.processor.resolve.UnionMembers.Member;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Warns of members of a union without a tag that have the same names, so that only their values tell them apart. */
final class LookAlikes {
    private final TypeElement union;
    private final Problems problems;

    LookAlikes(TypeElement union, Problems problems) {
        this.union = union;
        this.problems = problems;
    }

    void check(List<Member> members) {
        for (int i = 0; i < members.size(); i++) {
            for (Member later : members.subList(i + 1, members.size())) {
                check(members.get(i), later);
            }
        }
    }

    private void check(Member one, Member other) {
        for (Leaf schema : one.schemas()) {
            for (Leaf rival : other.schemas()) {
                if (names(schema).equals(names(rival)) && !haveDistinctLiterals(schema, rival)) {
                    problems.add(
                            ProblemCode.AMBIGUOUS_UNION,
                            union,
                            schema.type().getSimpleName(),
                            rival.type().getSimpleName(),
                            union.getSimpleName());
                }
            }
        }
    }

    private static Set<String> names(Leaf schema) {
        return schema.fields().stream()
                .filter(field -> !field.isExtras())
                .map(FieldModel::wireName)
                .collect(Collectors.toSet());
    }

    private static boolean haveDistinctLiterals(Leaf schema, Leaf rival) {
        return schema.fields().stream()
                .filter(field -> !UnionTag.literals(field).isEmpty())
                .anyMatch(field -> rival.field(field.wireName())
                        .map(UnionTag::literals)
                        .filter(values -> !values.isEmpty())
                        .filter(values -> Collections.disjoint(values, UnionTag.literals(field)))
                        .isPresent());
    }
}
