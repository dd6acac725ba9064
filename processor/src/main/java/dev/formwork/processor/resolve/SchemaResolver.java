package dev.formwork.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.check.Problem;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.ModelRule;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AccessorAnnotations;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse.Text;
import dev.formwork.processor.read.Declaration;
import dev.formwork.processor.read.JsonProperty;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
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

    /** The class that is generated for a schema. */
    public static ClassName implementation(TypeElement schema) {
        return SchemaNames.implementation(schema);
    }

    /** The codec that is generated for a schema. */
    public static ClassName codec(TypeElement schema) {
        return SchemaNames.codec(schema);
    }

    /**
     * Resolves a declaration.
     *
     * @param declaration what was written
     * @return what it means, or what stands against it
     */
    public Resolution resolve(Declaration declaration) {
        Problems problems = new Problems();
        checkSupertypes(declaration, problems);
        List<ModelRule> rules = new ModelRules(compiler, declaration, problems).find();
        List<FieldModel> fields = declaration.accessors().stream()
                .map(accessor -> field(declaration, accessor, problems))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(FieldModel::isExtras))
                .toList();
        List<Problem> found = problems.toList();
        if (found.stream().anyMatch(problem -> problem.code() == ProblemCode.UNRESOLVED_TYPE)) {
            return new Resolution.Deferred(fields, found);
        }
        return found.isEmpty()
                ? new Resolution.Ready(model(declaration, rules, fields))
                : new Resolution.Rejected(fields, found);
    }

    private static void checkSupertypes(Declaration declaration, Problems problems) {
        for (TypeMirror supertype : declaration.supertypes()) {
            TypeElement type = (TypeElement) ((DeclaredType) supertype).asElement();
            String name = type.getSimpleName().toString();
            if (supertype.getKind() == TypeKind.ERROR) {
                problems.add(ProblemCode.UNRESOLVED_TYPE, declaration.schema(), name, "");
            } else if (((DeclaredType) supertype).getTypeArguments().size()
                    < type.getTypeParameters().size()) {
                problems.add(ProblemCode.RAW_TYPE, declaration.schema(), name, name + "<…>");
            }
        }
    }

    private @Nullable FieldModel field(Declaration declaration, Accessor accessor, Problems problems) {
        AccessorAnnotations annotations = accessor.annotations();
        ValidatorClasses classes = new ValidatorClasses(compiler, declaration.schema(), problems);
        AccessorType accessorType = AccessorType.of(accessor);
        TypeUse plain = new TypeResolver(accessor.method(), classes, problems)
                .resolve(
                        accessorType.type(), annotations.nullable().orElse(null), accessorType.onAccessor())
                .orElse(null);
        if (plain == null) {
            return null;
        }
        TypeUse type = new Literals(problems).restrict(accessor, plain);
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
                new Presences(new DefaultValues(elements, problems)).of(accessor, type),
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
        return marks;
    }

    private static SchemaModel model(Declaration declaration, List<ModelRule> rules, List<FieldModel> fields) {
        TypeElement schema = declaration.schema();
        return new SchemaModel(
                ClassName.get(schema),
                implementation(schema),
                codec(schema),
                schema.getSimpleName().toString(),
                isPublic(schema),
                declaration.isModel(),
                SchemaModel.ExtraPolicy.valueOf(declaration.annotation().extra().name()),
                declaration.annotation().strict(),
                List.of(),
                rules,
                fields);
    }

    /** Whether the schema and the types around it are public. */
    private static boolean isPublic(TypeElement schema) {
        for (Element type = schema; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (!type.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
