package dev.formwork.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.model.UnionModel;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.Declaration;
import dev.formwork.processor.read.JsonTypeInfo;
import dev.formwork.processor.resolve.UnionMembers.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Works out what a union of schemas means. */
public final class UnionResolver {
    private final UnionMembers members;
    private final Elements elements;

    /**
     * Makes a resolver.
     *
     * @param members  finds the members
     * @param elements finds types by name
     */
    public UnionResolver(UnionMembers members, Elements elements) {
        this.members = members;
        this.elements = elements;
    }

    /**
     * Resolves a union.
     *
     * @param declaration what was written
     * @return what it means, or what stands against it
     */
    public Resolution resolve(Declaration declaration) {
        Problems problems = new Problems();
        checkUnion(declaration, problems);
        UnionMembers.Found found = members.of(declaration, problems);
        if (found.isIncomplete()) {
            return new Resolution.Deferred(List.of(), problems.toList());
        }
        Optional<JsonTypeInfo> info = JsonTypeInfo.of(declaration.schema());
        UnionTag tag = info.isPresent()
                ? new NamedTags(info.get(), problems).of(found.members())
                : UnionTag.ofLiterals(found.members());
        if (problems.hasErrors()) {
            return new Resolution.Rejected(List.of(), problems.toList());
        }
        if (tag.name() == null) {
            new LookAlikes(declaration.schema(), problems).check(found.members());
        }
        return new Resolution.ReadyUnion(model(declaration.schema(), found.members(), tag), problems.toList());
    }

    private static void checkUnion(Declaration declaration, Problems problems) {
        TypeElement schema = declaration.schema();
        String name = schema.getSimpleName().toString();
        if (!schema.getTypeParameters().isEmpty()) {
            problems.add(ProblemCode.GENERIC_UNION, schema.getTypeParameters().get(0), name);
        }
        AnnotationUse annotation = declaration.annotation().use();
        if (annotation.is(AnnotationNames.SCHEMA)) {
            for (Map.Entry<String, AnnotationValue> option : annotation.given().entrySet()) {
                problems.add(
                        ProblemCode.OPTION_OF_UNION, Place.of(annotation, option.getValue()), option.getKey(), name);
            }
        }
    }

    private UnionModel model(TypeElement schema, List<Member> members, UnionTag tag) {
        List<UnionModel.Member> modelled = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            TypeElement member = members.get(i).type();
            modelled.add(new UnionModel.Member(
                    ClassName.get(member),
                    SchemaNames.implementation(member),
                    tag.values().isEmpty() ? List.of() : tag.values().get(i)));
        }
        return new UnionModel(
                ClassName.get(schema),
                SchemaNames.implementation(schema),
                schema.getSimpleName().toString(),
                SchemaNames.isPublic(schema),
                LanguageTypes.hiddenIn(elements.getPackageOf(schema), elements),
                tag.name(),
                modelled);
    }
}
