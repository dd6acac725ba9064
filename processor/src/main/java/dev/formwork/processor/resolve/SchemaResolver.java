package dev.formwork.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.check.Problem;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.ModelRule;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.Surroundings.Deprecation;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AccessorAnnotations;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.AnnotationUse.Text;
import dev.formwork.processor.read.Declaration;
import dev.formwork.processor.read.JsonProperty;
import dev.formwork.processor.read.Owner;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Works out what a declaration means. */
public final class SchemaResolver {
    private final Elements elements;
    private final Compiler compiler;

    public SchemaResolver(Elements elements, Types types) {
        this.elements = elements;
        this.compiler = new Compiler(elements, types);
    }

    /** The classes that are generated for a schema; a union needs no codec of its own. */
    public static List<ClassName> generated(Declaration declaration) {
        TypeElement schema = declaration.schema();
        ClassName implementation = SchemaNames.implementation(schema);
        return declaration.isUnion() ? List.of(implementation) : List.of(implementation, SchemaNames.codec(schema));
    }

    /**
     * Resolves a declaration.
     *
     * @param declaration what was written
     * @return what it means, or what stands against it
     */
    public Resolution resolve(Declaration declaration) {
        Problems problems = new Problems();
        MissingNames.report(AnnotationUse.of(declaration.schema()), problems);
        Set<TypeElement> raw = checkSupertypes(declaration, problems);
        checkBounds(declaration, problems);
        checkExceptions(declaration, problems);
        List<ModelRule> rules = new ModelRules(compiler, declaration, problems).find();
        ValueForms forms = new ValueForms(declaration.schema(), problems);
        forms.check();
        List<FieldModel> fields = declaration.accessors().stream()
                .filter(accessor -> !raw.contains(Owner.of(accessor.method())))
                .map(accessor -> field(declaration, accessor, forms, problems))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(FieldModel::isExtras))
                .toList();
        List<Problem> found = problems.toList();
        if (found.stream().anyMatch(problem -> problem.code() == ProblemCode.UNRESOLVED_TYPE)) {
            return new Resolution.Deferred(fields, found);
        }
        return found.isEmpty()
                ? new Resolution.Ready(
                        model(declaration, rules, fields).within(SurroundingsReader.read(declaration, elements)))
                : new Resolution.Rejected(fields, found);
    }

    /** Gives the supertypes without type arguments, whose accessors have lost those of their types as well. */
    private static Set<TypeElement> checkSupertypes(Declaration declaration, Problems problems) {
        Set<TypeElement> raw = new HashSet<>();
        for (TypeMirror supertype : declaration.supertypes()) {
            TypeElement type = (TypeElement) ((DeclaredType) supertype).asElement();
            String name = type.getSimpleName().toString();
            if (supertype.getKind() == TypeKind.ERROR) {
                MissingNames.report(
                        supertype,
                        "that " + declaration.schema().getSimpleName() + " extends",
                        declaration.schema(),
                        problems);
            } else if (((DeclaredType) supertype).getTypeArguments().size()
                    < type.getTypeParameters().size()) {
                problems.add(ProblemCode.RAW_TYPE, declaration.schema(), name, name + "<…>");
                raw.add(type);
            }
        }
        return raw;
    }

    private static void checkBounds(Declaration declaration, Problems problems) {
        for (TypeParameterElement parameter : declaration.schema().getTypeParameters()) {
            for (TypeMirror bound : parameter.getBounds()) {
                AnnotatedType.of(bound, bound)
                        .missing()
                        .ifPresent(type -> MissingNames.report(
                                type, "of a bound of " + parameter.getSimpleName(), parameter, problems));
            }
        }
    }

    private static void checkExceptions(Declaration declaration, Problems problems) {
        for (Accessor accessor : declaration.accessors()) {
            for (TypeMirror thrown : accessor.thrown()) {
                AnnotatedType.of(thrown, thrown)
                        .missing()
                        .ifPresent(type -> MissingNames.report(
                                type,
                                "that " + accessor.method().getSimpleName() + "() throws",
                                accessor.method(),
                                problems));
            }
        }
    }

    private @Nullable FieldModel field(
            Declaration declaration, Accessor accessor, ValueForms forms, Problems problems) {
        AccessorAnnotations annotations = accessor.annotations();
        if (MissingNames.report(annotations.all(), problems)) {
            return null;
        }
        ValidatorClasses classes = new ValidatorClasses(compiler, declaration.schema(), problems);
        AccessorType accessorType = AccessorType.of(accessor);
        TypeUse plain = new TypeResolver(accessor.method(), classes, problems)
                .resolve(accessorType.type(), annotations.nullable().orElse(null), accessorType.onAccessor())
                .orElse(null);
        if (plain == null) {
            return null;
        }
        TypeUse type = forms.apply(accessor, new Literals(problems).restrict(accessor, plain));
        return new FieldModel(
                accessor.name(),
                accessor.property(),
                annotations
                        .jsonProperty()
                        .flatMap(JsonProperty::name)
                        .map(Text::value)
                        .orElseGet(() -> WireNames.of(
                                accessor.property(), declaration.annotation().naming())),
                annotations.aliases().stream().map(Text::value).toList(),
                type,
                new FieldRulesResolver(compiler, classes).resolve(accessor),
                new Presences(new DefaultValues(
                                elements, problems, declaration.annotation().strict()))
                        .of(accessor, type),
                marks(accessor),
                accessor.doc());
    }

    private Set<Mark> marks(Accessor accessor) {
        AccessorAnnotations annotations = accessor.annotations();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (annotations.resetField().isPresent()) {
            marks.add(Mark.RESET);
        }
        if (annotations.has(AnnotationNames.HIDDEN)) {
            marks.add(Mark.HIDDEN);
        }
        if (annotations.has(AnnotationNames.SECRET)) {
            marks.add(Mark.SECRET);
        }
        if (annotations.has(AnnotationNames.EXTRAS)) {
            marks.add(Mark.EXTRAS);
        }
        if (elements.isDeprecated(accessor.method())) {
            marks.add(Mark.DEPRECATED);
        }
        if (SurroundingsReader.deprecation(accessor.method()) == Deprecation.FOR_REMOVAL) {
            marks.add(Mark.FOR_REMOVAL);
        }
        return marks;
    }

    private static SchemaModel model(Declaration declaration, List<ModelRule> rules, List<FieldModel> fields) {
        TypeElement schema = declaration.schema();
        return new SchemaModel(
                ClassName.get(schema),
                SchemaNames.implementation(schema),
                SchemaNames.codec(schema),
                schema.getSimpleName().toString(),
                SchemaNames.isPublic(schema),
                declaration.isModel(),
                SchemaModel.ExtraPolicy.valueOf(declaration.annotation().extra().name()),
                declaration.annotation().strict(),
                schema.getTypeParameters().stream().map(TypeNames::of).toList(),
                rules,
                fields);
    }
}
