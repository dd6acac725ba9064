package dev.formwork.processor.resolve;

import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.JsonSubTypes;
import dev.formwork.processor.read.SchemaAnnotation;
import dev.formwork.processor.resolve.UnionMembers.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Holds what {@code @JsonSubTypes} lists against what a sealed interface permits. */
final class ListedMembers {
    private final TypeElement union;
    private final Set<TypeElement> listed;
    private final Problems problems;

    private ListedMembers(TypeElement union, Set<TypeElement> listed, Problems problems) {
        this.union = union;
        this.listed = listed;
        this.problems = problems;
    }

    /**
     * Reports the permitted types that are not listed, and the listed ones that are not permitted. Either may be done
     * for a sealed interface as a whole, or for each of the types that it permits in turn.
     *
     * @param listed  all types that are listed
     * @param members those that can be members
     */
    static void check(TypeElement union, Set<TypeElement> listed, List<Member> members, Problems problems) {
        Optional<JsonSubTypes> list = JsonSubTypes.of(union);
        if (list.isPresent() && isSealed(union) && !listed.isEmpty()) {
            new ListedMembers(union, listed, problems).check(list.get().use(), members);
        }
    }

    private void check(AnnotationUse list, List<Member> members) {
        permitted(union).filter(type -> !isCovered(type, new HashSet<>())).forEach(type -> {
            if (SchemaAnnotation.isOn(type)) {
                problems.add(ProblemCode.UNION_MEMBER_NOT_LISTED, list, type.getSimpleName(), union.getSimpleName());
            } else {
                problems.add(
                        ProblemCode.UNION_MEMBER_NOT_A_SCHEMA,
                        Place.of(list),
                        type.getSimpleName(),
                        union.getSimpleName());
            }
        });
        Set<TypeElement> all = new HashSet<>();
        addPermitted(union, all);
        for (Member member : members) {
            if (!all.contains(member.type())) {
                problems.add(
                        ProblemCode.UNION_MEMBER_NOT_PERMITTED,
                        member.place(),
                        member.simpleName(),
                        union.getSimpleName());
            }
        }
    }

    private boolean isCovered(TypeElement type, Set<TypeElement> seen) {
        return listed.contains(type)
                || isSealed(type) && seen.add(type) && permitted(type).allMatch(inner -> isCovered(inner, seen));
    }

    private static void addPermitted(TypeElement type, Set<TypeElement> all) {
        permitted(type).filter(all::add).forEach(inner -> addPermitted(inner, all));
    }

    private static Stream<TypeElement> permitted(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .filter(subtype -> subtype.getKind() == TypeKind.DECLARED)
                .map(subtype -> (TypeElement) ((DeclaredType) subtype).asElement());
    }

    private static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }
}
