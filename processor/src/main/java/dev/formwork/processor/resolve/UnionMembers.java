package dev.formwork.processor.resolve;

import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.AnnotationUse.Text;
import dev.formwork.processor.read.Declaration;
import dev.formwork.processor.read.DeclarationReader;
import dev.formwork.processor.read.JsonSubTypes;
import dev.formwork.processor.read.JsonTypeInfo;
import dev.formwork.processor.read.PermittedTypes;
import dev.formwork.processor.read.SchemaAnnotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the members of a union, and what can be seen of their fields. */
public final class UnionMembers {
    private final DeclarationReader reader;
    private final SchemaResolver resolver;

    /**
     * Makes a finder.
     *
     * @param reader   reads the members
     * @param resolver works out their fields
     */
    public UnionMembers(DeclarationReader reader, SchemaResolver resolver) {
        this.reader = reader;
        this.resolver = resolver;
    }

    /**
     * A member.
     *
     * @param type    the interface
     * @param place   what makes it a member
     * @param name    the name that is given to it, if one is
     * @param schemas the schemas that it stands for: itself, or those of a union in turn
     */
    record Member(TypeElement type, Place place, Optional<Text> name, List<Leaf> schemas) {

        String simpleName() {
            return type.getSimpleName().toString();
        }
    }

    /**
     * A schema that is no union.
     *
     * @param type   the interface
     * @param fields its fields, as far as their meaning is clear
     */
    record Leaf(TypeElement type, List<FieldModel> fields) {

        /** The field of a wire name. */
        Optional<FieldModel> field(String wireName) {
            return fields.stream()
                    .filter(field -> !field.isExtras() && field.wireName().equals(wireName))
                    .findFirst();
        }
    }

    /**
     * What was found.
     *
     * @param members      the members in which nothing is wrong
     * @param isIncomplete whether a type does not exist yet
     */
    record Found(List<Member> members, boolean isIncomplete) {}

    /** What may become a member. */
    private record Candidate(TypeMirror type, Place place, Optional<Text> name) {}

    /** The members of a union, in the order in which they are tried. */
    Found of(Declaration union, Problems problems) {
        boolean isIncomplete = MissingNames.report(AnnotationUse.of(union.schema()), problems);
        List<Candidate> candidates = candidates(union.schema(), isIncomplete, problems);
        List<Member> members = new ArrayList<>();
        Set<TypeElement> listed = new HashSet<>();
        Set<TypeElement> seen = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.type().getKind() == TypeKind.ERROR) {
                MissingNames.report(candidate.type(), "that it permits", candidate.place(), union.schema(), problems);
                isIncomplete = true;
                continue;
            }
            TypeElement type = element(candidate.type());
            listed.add(type);
            if (SchemaAnnotation.isOn(type) && reader.read(type).hasMissingSupertype()) {
                // It may extend the union; what is missing is reported on the member.
                isIncomplete = true;
                continue;
            }
            if (!isMember(union.schema(), type, candidate, problems)) {
                continue;
            }
            if (!seen.add(type)) {
                problems.add(ProblemCode.DUPLICATE_UNION_MEMBER, candidate.place(), type.getSimpleName());
                continue;
            }
            List<Leaf> schemas = new ArrayList<>();
            isIncomplete |= !addSchemas(type, schemas);
            Optional<Text> name = candidate.name().or(() -> JacksonTags.typeName(type));
            members.add(new Member(type, candidate.place(), name, List.copyOf(schemas)));
        }
        ListedMembers.check(union.schema(), listed, members, problems);
        return new Found(members, isIncomplete);
    }

    private static List<Candidate> candidates(TypeElement union, boolean isIncomplete, Problems problems) {
        String name = union.getSimpleName().toString();
        Optional<JsonSubTypes> listed = JsonSubTypes.of(union);
        Optional<JsonTypeInfo> info = JsonTypeInfo.of(union);
        List<Candidate> candidates = new ArrayList<>();
        Place place = listed.map(JsonSubTypes::use)
                .or(() -> info.map(JsonTypeInfo::use))
                .map(Place::of)
                .orElse(Place.of(union));
        if (listed.isPresent()) {
            JsonSubTypes types = listed.get();
            if (info.isEmpty()) {
                problems.add(ProblemCode.SUB_TYPES_WITHOUT_TAG, types.use(), name);
            }
            types.unsupported()
                    .forEach(member -> problems.add(
                            ProblemCode.UNSUPPORTED_MEMBER,
                            Place.of(types.use(), member.getValue()),
                            types.use().simpleName(),
                            member.getKey()));
            types.types()
                    .forEach(type ->
                            candidates.add(new Candidate(type.type(), Place.of(types.use(), type.at()), type.name())));
        } else if (union.getModifiers().contains(Modifier.SEALED)) {
            PermittedTypes.of(union)
                    .forEach(type -> candidates.add(new Candidate(type, Place.of(union), Optional.empty())));
        }
        if (candidates.isEmpty() && !isIncomplete) {
            problems.add(ProblemCode.EMPTY_UNION, place, name);
        }
        return candidates;
    }

    private boolean isMember(TypeElement union, TypeElement type, Candidate candidate, Problems problems) {
        String unionName = union.getSimpleName().toString();
        if (type.getKind() != ElementKind.INTERFACE || !SchemaAnnotation.isOn(type)) {
            problems.add(ProblemCode.UNION_MEMBER_NOT_A_SCHEMA, candidate.place(), type.getSimpleName(), unionName);
            return false;
        }
        if (type.equals(union) || !reader.read(type).isA(union)) {
            problems.add(ProblemCode.UNION_MEMBER_NOT_A_SUBTYPE, candidate.place(), type.getSimpleName(), unionName);
            return false;
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.add(ProblemCode.GENERIC_UNION, candidate.place(), type.getSimpleName());
            return false;
        }
        return true;
    }

    /** Adds the schemas that a member stands for; false if one of them has a type that does not exist yet. */
    private boolean addSchemas(TypeElement type, List<Leaf> schemas) {
        Declaration declaration = reader.read(type);
        if (declaration.isUnion()) {
            // What is wrong with that union is reported when its own turn comes.
            Found inner = of(declaration, new Problems());
            inner.members().forEach(member -> schemas.addAll(member.schemas()));
            return !inner.isIncomplete();
        }
        Resolution resolution = resolver.resolve(declaration);
        schemas.add(new Leaf(type, resolution.fields()));
        return !(resolution instanceof Resolution.Deferred);
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }
}
