package dev.formwork.processor.resolve;

import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.read.AnnotationUse.Text;
import dev.formwork.processor.read.JsonTypeInfo;
import dev.formwork.processor.resolve.UnionMembers.Leaf;
import dev.formwork.processor.resolve.UnionMembers.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tag of a union that is annotated {@code @JsonTypeInfo}. */
final class NamedTags {
    private final JsonTypeInfo info;
    private final Problems problems;

    NamedTags(JsonTypeInfo info, Problems problems) {
        this.info = info;
        this.problems = problems;
    }

    /** The tag, with the names of the members, or the values of their literals where they have no names. */
    UnionTag of(List<Member> members) {
        checkAnnotation();
        String tag = info.property();
        List<List<Object>> values = new ArrayList<>();
        Map<Object, Member> owners = new HashMap<>();
        for (Member member : members) {
            List<Object> own = values(member, tag);
            if (own.isEmpty()) {
                problems.add(ProblemCode.UNION_MEMBER_WITHOUT_NAME, member.place(), member.simpleName());
            }
            for (Object value : own) {
                Member owner = owners.putIfAbsent(value, member);
                if (owner != null) {
                    problems.add(
                            ProblemCode.DUPLICATE_UNION_TAG,
                            place(member),
                            owner.simpleName(),
                            member.simpleName(),
                            value);
                }
            }
            checkField(member, tag);
            values.add(own);
        }
        return new UnionTag(tag, values);
    }

    private List<Object> values(Member member, String tag) {
        return member.name()
                .<List<Object>>map(name -> List.of(name.value()))
                .orElseGet(() -> UnionTag.literals(member, tag));
    }

    private void checkAnnotation() {
        info.unsupported().forEach(member -> {
            Place place = Place.of(info.use(), member.getValue());
            if (JsonTypeInfo.HAS_SUPPORTED_VALUES.contains(member.getKey())) {
                problems.add(
                        ProblemCode.UNSUPPORTED_TYPE_INFO,
                        place,
                        member.getKey(),
                        member.getValue().getValue());
            } else {
                problems.add(ProblemCode.UNSUPPORTED_MEMBER, place, info.use().simpleName(), member.getKey());
            }
        });
    }

    /** Where the tag is a field, it is there, and takes the name. */
    private void checkField(Member member, String tag) {
        for (Leaf schema : member.schemas()) {
            if (schema.field(tag).isEmpty()) {
                if (info.isExisting()) {
                    problems.add(
                            ProblemCode.UNION_TAG_NOT_A_FIELD,
                            Place.of(info.use(), info.include()),
                            schema.type().getSimpleName(),
                            tag,
                            Suggestion.of(
                                    tag,
                                    schema.fields().stream()
                                            .map(FieldModel::wireName)
                                            .toList()));
                }
                continue;
            }
            List<Object> literals = schema.field(tag).map(UnionTag::literals).orElse(List.of());
            member.name()
                    .map(Text::value)
                    .filter(name -> !literals.isEmpty() && !literals.contains(name))
                    .ifPresent(name -> problems.add(
                            ProblemCode.UNION_NAME_NOT_ADMITTED,
                            place(member),
                            name,
                            tag,
                            schema.type().getSimpleName(),
                            Suggestion.of(
                                    name,
                                    literals.stream().map(Object::toString).toList())));
        }
    }

    private static Place place(Member member) {
        return member.name().map(Place::of).orElse(member.place());
    }
}
