package dev.formwork.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.check.TypeText;
import dev.formwork.processor.model.ConstraintCall;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.Shape.Items;
import dev.formwork.processor.model.Shape.OptionalOf;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.ConstraintAnnotation;
import dev.formwork.processor.read.SchemaAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Works out how the values of one accessor's type are read and written. */
final class TypeResolver {
    private static final Map<String, Items.Container> COLLECTIONS = Map.of(
            "java.util.List", Items.Container.LIST,
            "java.util.Set", Items.Container.SET,
            "java.util.Collection", Items.Container.COLLECTION);
    private static final Map<String, OptionalOf> PRIMITIVE_OPTIONALS = Map.of(
            "java.util.OptionalInt",
            primitiveOptional(OptionalOf.Container.OPTIONAL_INT, TypeName.INT, Shape.Primitive.INT),
            "java.util.OptionalLong",
            primitiveOptional(OptionalOf.Container.OPTIONAL_LONG, TypeName.LONG, Shape.Primitive.LONG),
            "java.util.OptionalDouble",
            primitiveOptional(OptionalOf.Container.OPTIONAL_DOUBLE, TypeName.DOUBLE, Shape.Primitive.DOUBLE));
    private static final String OPTIONAL = "java.util.Optional";
    private static final String NO_NULL_INSIDE = "remove it, since an empty Optional stands for null";
    private static final String MAP = "java.util.Map";
    private static final String OBJECT = "java.lang.Object";

    private final Element accessor;
    private final ValidatorClasses classes;
    private final Problems problems;

    /**
     * Makes a resolver.
     *
     * @param accessor whose type it is, for the place of problems
     * @param classes  finds the classes of converters
     * @param problems where problems are added
     */
    TypeResolver(Element accessor, ValidatorClasses classes, Problems problems) {
        this.accessor = accessor;
        this.classes = classes;
        this.problems = problems;
    }

    /**
     * Resolves a type.
     *
     * @param nullable   an annotation on the accessor that says that the type admits null, or {@code null}
     * @param onAccessor the annotations on the accessor that say what its values must be
     * @return the type; empty if a problem was reported
     */
    Optional<TypeUse> resolve(AnnotatedType type, @Nullable AnnotationUse nullable, List<AnnotationUse> onAccessor) {
        AnnotationUse onType = type.annotations().stream()
                .map(mirror -> new AnnotationUse(accessor, mirror))
                .filter(AnnotationNames::isNullable)
                .findFirst()
                .orElse(nullable);
        List<AnnotationUse> rules = new ArrayList<>(onAccessor);
        type.annotations().forEach(mirror -> rules.add(new AnnotationUse(accessor, mirror)));
        Shape shape = MissingNames.report(rules, problems) ? null : shape(type, rules);
        if (shape == null) {
            return Optional.empty();
        }
        if (onType != null && (shape instanceof Shape.Primitive || shape instanceof OptionalOf)) {
            String remedy =
                    shape instanceof OptionalOf ? NO_NULL_INSIDE : "write the box of the primitive type, or remove it";
            problems.add(ProblemCode.NULLABLE_WITHOUT_EFFECT, onType, onType.simpleName(), display(type), remedy);
        }
        List<ConstraintCall> constraints =
                shape instanceof OptionalOf ? List.of() : constraints(type, shape, onType != null, rules);
        return Optional.of(new TypeUse(TypeNames.of(type), shape, onType != null, constraints));
    }

    private Optional<TypeUse> argument(AnnotatedType type) {
        return resolve(type, null, List.of());
    }

    /** The constraints on a type; a type that is converted is what its Java type says, if that is a scalar. */
    private List<ConstraintCall> constraints(
            AnnotatedType type, Shape shape, boolean nullable, List<AnnotationUse> rules) {
        Shape known = shape instanceof Shape.Converted ? scalar(type).orElse(shape) : shape;
        return new ConstraintResolver(accessor, problems)
                .resolve(ConstraintAnnotation.among(rules.stream()), known, nullable, display(type));
    }

    private static Optional<Shape> scalar(AnnotatedType type) {
        TypeKind kind = type.mirror().getKind();
        if (kind.isPrimitive()) {
            return Optional.of(ScalarTypes.primitive(kind));
        }
        return kind == TypeKind.DECLARED
                ? ScalarTypes.find(type.qualifiedName()).map(Shape.class::cast)
                : Optional.empty();
    }

    private @Nullable Shape shape(AnnotatedType type, List<AnnotationUse> rules) {
        if (type.ownMissing().isPresent()) {
            return missing(type.missing().get());
        }
        if (type.mirror().getKind() == TypeKind.DECLARED) {
            String name = type.qualifiedName();
            if (PRIMITIVE_OPTIONALS.containsKey(name)) {
                return primitiveOptional(type, PRIMITIVE_OPTIONALS.get(name), rules);
            }
            if (name.equals(OPTIONAL)) {
                return hasProperArguments(type) ? optional(type, rules) : null;
            }
        }
        AnnotationUse converter = find(rules, AnnotationNames.CONVERT)
                .or(() -> converterOfType(type))
                .orElse(null);
        if (converter != null) {
            if (type.missing().isPresent()) {
                return missing(type.missing().get());
            }
            if (MissingNames.report(List.of(converter), problems)) {
                return null;
            }
            return classes.converter(converter, type.mirror())
                    .map(Shape.class::cast)
                    .orElse(null);
        }
        AnnotationUse union = find(rules, AnnotationNames.ONE_OF).orElse(null);
        return union == null ? shape(type) : union(type, union);
    }

    private static Optional<AnnotationUse> find(List<AnnotationUse> rules, String name) {
        return rules.stream().filter(use -> use.is(name)).findFirst();
    }

    private static Optional<AnnotationUse> converterOfType(AnnotatedType type) {
        return type.mirror().getKind() == TypeKind.DECLARED
                ? AnnotationUse.find(type.element(), AnnotationNames.CONVERT)
                : Optional.empty();
    }

    private @Nullable Shape union(AnnotatedType type, AnnotationUse use) {
        if (type.mirror().getKind() != TypeKind.DECLARED
                || !type.qualifiedName().equals(OBJECT)) {
            problems.add(ProblemCode.ONE_OF_ON_WRONG_TYPE, use, accessor.getSimpleName() + "()", display(type));
            return null;
        }
        return new ScalarUnions(problems).read(use).orElse(null);
    }

    private Shape primitiveOptional(AnnotatedType type, OptionalOf optional, List<AnnotationUse> rules) {
        TypeUse value = optional.value();
        for (String name : List.of(AnnotationNames.CONVERT, AnnotationNames.ONE_OF)) {
            find(rules, name)
                    .ifPresent(use -> problems.add(
                            ProblemCode.UNSUPPORTED_ANNOTATION, use, use.simpleName() + " on " + display(type)));
        }
        List<ConstraintCall> constraints = constraints(type, value.shape(), true, rules);
        return new OptionalOf(optional.container(), new TypeUse(value.type(), value.shape(), false, constraints));
    }

    private @Nullable Shape shape(AnnotatedType type) {
        TypeKind kind = type.mirror().getKind();
        if (kind.isPrimitive()) {
            return ScalarTypes.primitive(kind);
        }
        return switch (kind) {
            case ARRAY -> array(type);
            case DECLARED -> declared(type);
            case TYPEVAR ->
                new Shape.Variable(((TypeVariable) type.mirror())
                        .asElement()
                        .getSimpleName()
                        .toString());
            default -> unsupported(display(type), "");
        };
    }

    private @Nullable Shape declared(AnnotatedType type) {
        if (!hasProperArguments(type)) {
            return null;
        }
        String name = type.qualifiedName();
        Shape.Scalar scalar = ScalarTypes.find(name).orElse(null);
        if (scalar != null) {
            return scalar;
        }
        if (name.equals(OBJECT)) {
            return new Shape.Any();
        }
        if (COLLECTIONS.containsKey(name)) {
            return items(type, COLLECTIONS.get(name));
        }
        if (name.equals(MAP)) {
            return map(type);
        }
        return own(type);
    }

    /** Enums and schemas. */
    private @Nullable Shape own(AnnotatedType type) {
        TypeElement element = type.element();
        if (isPrivate(element)) {
            return unsupported(display(type), ", since it is private");
        }
        if (element.getKind() == ElementKind.ENUM) {
            if (EnumReader.constants(element).isEmpty()) {
                problems.add(ProblemCode.EMPTY_ENUM, accessor, element.getSimpleName(), accessor.getSimpleName());
                return null;
            }
            return new EnumReader(problems).read(element);
        }
        if (element.getKind() == ElementKind.INTERFACE && SchemaAnnotation.isOn(element)) {
            return schema(type);
        }
        return unsupported(display(type), hint(element));
    }

    private @Nullable Shape schema(AnnotatedType type) {
        List<TypeUse> arguments = type.arguments().stream()
                .flatMap(argument -> argument(argument).stream())
                .toList();
        return arguments.size() == type.arguments().size()
                ? new Shape.Nested(ClassName.get(type.element()), SchemaNames.implementation(type.element()), arguments)
                : null;
    }

    private static String hint(TypeElement element) {
        String name = element.getSimpleName().toString();
        String replacement = ScalarTypes.replacement(element.getQualifiedName().toString())
                .map(better -> " (did you mean " + better + "?)")
                .orElse("");
        if (!replacement.isEmpty()) {
            return replacement;
        }
        boolean isGenerated =
                AnnotationUse.find(element, AnnotationNames.GENERATED).isPresent();
        if (isGenerated) {
            return " (did you mean the schema, " + SchemaNames.schemaOf(name) + "?)";
        }
        boolean isOfJava = element.getQualifiedName().toString().startsWith("java");
        return element.getKind() == ElementKind.INTERFACE && !isOfJava
                ? ", since it is not annotated @Schema (did you forget that?)"
                : "";
    }

    private @Nullable Shape array(AnnotatedType type) {
        return type.mentionsVariable()
                ? unsupported(display(type), ", since there are no arrays of a type parameter (did you mean a List?)")
                : items(type, Items.Container.ARRAY);
    }

    private @Nullable Shape items(AnnotatedType type, Items.Container container) {
        return argument(type.arguments().get(0))
                .map(item -> new Items(container, item))
                .orElse(null);
    }

    private @Nullable Shape map(AnnotatedType type) {
        Optional<TypeUse> key = argument(type.arguments().get(0));
        Optional<TypeUse> value = argument(type.arguments().get(1));
        if (key.isEmpty() || value.isEmpty()) {
            return null;
        }
        if (!ScalarTypes.isKey(key.get().shape()) || key.get().nullable()) {
            String shown = display(type.arguments().get(0));
            problems.add(
                    ProblemCode.UNSUPPORTED_KEY,
                    accessor,
                    key.get().nullable() ? "A " + shown + " that may be null" : shown);
            return null;
        }
        return new Shape.MapOf(key.get(), value.get());
    }

    /** What stands on an {@code Optional} is said of the value inside. */
    private @Nullable Shape optional(AnnotatedType type, List<AnnotationUse> rules) {
        List<AnnotationUse> ofValue = new ConstraintResolver(accessor, problems)
                .withoutNotNull(rules.stream().filter(TypeResolver::isRule).toList());
        Optional<TypeUse> value = resolve(type.arguments().get(0), null, ofValue);
        if (value.isEmpty()) {
            return null;
        }
        if (value.get().shape() instanceof OptionalOf) {
            return unsupported("An Optional of an Optional", "");
        }
        if (value.get().nullable()) {
            problems.add(
                    ProblemCode.NULLABLE_WITHOUT_EFFECT,
                    accessor,
                    "Nullable",
                    "the value of an Optional",
                    NO_NULL_INSIDE);
        }
        return new OptionalOf(OptionalOf.Container.OPTIONAL, value.get());
    }

    private static boolean isRule(AnnotationUse use) {
        return use.is(AnnotationNames.CONVERT) || use.is(AnnotationNames.ONE_OF) || ConstraintAnnotation.is(use);
    }

    private boolean hasProperArguments(AnnotatedType type) {
        List<AnnotatedType> arguments = type.arguments();
        int parameters = type.element().getTypeParameters().size();
        if (arguments.size() < parameters) {
            String name = type.element().getSimpleName().toString();
            problems.add(ProblemCode.RAW_TYPE, accessor, name, name + "<" + (parameters == 1 ? "…" : "…, …") + ">");
            return false;
        }
        if (arguments.stream().anyMatch(argument -> argument.mirror().getKind() == TypeKind.WILDCARD)) {
            problems.add(ProblemCode.WILDCARD_TYPE, accessor, type.element().getSimpleName());
            return false;
        }
        return true;
    }

    private static OptionalOf primitiveOptional(OptionalOf.Container container, TypeName type, Shape shape) {
        return new OptionalOf(container, new TypeUse(type, shape, false));
    }

    private static boolean isPrivate(TypeElement type) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Shape unsupported(String type, String hint) {
        problems.add(ProblemCode.UNSUPPORTED_TYPE, Place.of(accessor), type, hint);
        return null;
    }

    private @Nullable Shape missing(TypeMirror type) {
        MissingNames.report(type, "of " + accessor.getSimpleName() + "()", accessor, problems);
        return null;
    }

    private static String display(AnnotatedType type) {
        return TypeText.of(TypeNames.of(type)).toString();
    }
}
