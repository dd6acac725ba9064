package dev.formwork.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.read.AnnotationUse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the classes that validators and converters are made of, and whether generated code can make instances. */
final class ValidatorClasses {
    private static final String RUNTIME = "dev.formwork.runtime.";
    private static final String BEFORE = "BeforeValidator";
    private static final String AFTER = "AfterValidator";
    private static final String CONVERTER = "Converter";
    private static final String CODEC = "Codec";

    private final Compiler compiler;
    private final PackageElement home;
    private final Problems problems;

    /**
     * Makes a finder.
     *
     * @param schema in whose package the instances are made
     */
    ValidatorClasses(Compiler compiler, TypeElement schema, Problems problems) {
        this.compiler = compiler;
        this.home = compiler.elements().getPackageOf(schema);
        this.problems = problems;
    }

    /** The classes that {@code @Before} names. */
    List<ClassName> before(AnnotationUse use) {
        return all(use, BEFORE, null);
    }

    /** The classes that {@code @After} names, for values of a type. */
    List<ClassName> after(AnnotationUse use, TypeMirror type) {
        return all(use, AFTER, boxed(type));
    }

    /** The class that {@code @Convert} names, for values of a type; empty if a problem was reported. */
    Optional<Shape.Converted> converter(AnnotationUse use, TypeMirror type) {
        return use.given("value").flatMap(value -> {
            boolean isCodec = value.getValue() instanceof DeclaredType named
                    && named.getKind() == TypeKind.DECLARED
                    && implemented(named, RUNTIME + CODEC) != null;
            return find(use, value, isCodec ? CODEC : CONVERTER, boxed(type))
                    .map(found -> new Shape.Converted(found, isCodec));
        });
    }

    private List<ClassName> all(AnnotationUse use, String contract, @Nullable TypeMirror argument) {
        List<AnnotationValue> values = use.items("value");
        if (values.isEmpty()) {
            problems.add(ProblemCode.NO_VALIDATOR, use, use.simpleName());
        }
        return values.stream()
                .flatMap(value -> find(use, value, contract, argument).stream())
                .toList();
    }

    private Optional<ClassName> find(
            AnnotationUse use, AnnotationValue value, String contract, @Nullable TypeMirror argument) {
        Place place = Place.of(use, value);
        if (!(value.getValue() instanceof DeclaredType declared)) {
            problems.add(ProblemCode.NOT_A_VALIDATOR, place, TypeName.get((TypeMirror) value.getValue()), contract);
            return Optional.empty();
        }
        TypeElement element = (TypeElement) declared.asElement();
        DeclaredType implemented = implemented(element.asType(), RUNTIME + contract);
        TypeMirror missing = missing(element.asType(), implemented);
        if (missing != null) {
            MissingNames.report(missing, "that " + element.getSimpleName() + " extends", place, element, problems);
            return Optional.empty();
        }
        if (implemented == null) {
            problems.add(ProblemCode.NOT_A_VALIDATOR, place, element.getSimpleName(), contract);
            return Optional.empty();
        }
        if (argument != null && !isFor(implemented, argument)) {
            problems.add(
                    ProblemCode.VALIDATOR_OF_ANOTHER_TYPE,
                    place,
                    element.getSimpleName(),
                    shown(contract, implemented.getTypeArguments()),
                    shown(contract, List.of(argument)));
            return Optional.empty();
        }
        String obstacle = obstacle(element);
        if (obstacle != null) {
            problems.add(ProblemCode.UNUSABLE_VALIDATOR, place, element.getSimpleName(), obstacle);
            return Optional.empty();
        }
        return Optional.of(ClassName.get(element));
    }

    private @Nullable DeclaredType implemented(TypeMirror type, String contract) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(contract)) {
            return declared;
        }
        return compiler.types().directSupertypes(type).stream()
                .map(supertype -> implemented(supertype, contract))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What keeps one from telling whether, and for what, a class implements the contract; null if nothing does. */
    private @Nullable TypeMirror missing(TypeMirror type, @Nullable DeclaredType implemented) {
        if (implemented != null) {
            return AnnotatedType.of(implemented, implemented).missing().orElse(null);
        }
        if (type.getKind() == TypeKind.ERROR) {
            return type;
        }
        if (!(type instanceof DeclaredType declared)) {
            return null;
        }
        // The compiler's direct supertypes are without the interfaces that do not exist.
        TypeElement element = (TypeElement) declared.asElement();
        return Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream())
                .map(supertype -> missing(supertype, null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isFor(DeclaredType implemented, TypeMirror argument) {
        return implemented.getTypeArguments().size() == 1
                && compiler.types().isSameType(implemented.getTypeArguments().get(0), argument);
    }

    /** Why generated code cannot make an instance; null if it can. */
    private @Nullable String obstacle(TypeElement type) {
        if (type.getKind() == ElementKind.INTERFACE || type.getKind() == ElementKind.ENUM) {
            return "is no class";
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return "is abstract";
        }
        if (!type.getTypeParameters().isEmpty()) {
            return "has type parameters";
        }
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            boolean isInner = element.getEnclosingElement() instanceof TypeElement
                    && !element.getModifiers().contains(Modifier.STATIC);
            if (isInner) {
                return "is an inner class";
            }
            if (!isVisible(element)) {
                return "is not visible in the schema's package";
            }
        }
        ExecutableElement constructor = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(candidate -> candidate.getParameters().isEmpty())
                .findFirst()
                .orElse(null);
        if (constructor == null) {
            return "has no constructor without parameters";
        }
        if (!isVisible(constructor)) {
            return "has a constructor that is not visible in the schema's package";
        }
        return compiler.throwsChecked(constructor) ? "has a constructor that throws checked exceptions" : null;
    }

    private boolean isVisible(Element element) {
        if (element.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !element.getModifiers().contains(Modifier.PRIVATE)
                && compiler.elements().getPackageOf(element).equals(home);
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? compiler.types()
                        .boxedClass(compiler.types().getPrimitiveType(type.getKind()))
                        .asType()
                : type;
    }

    private static String shown(String contract, List<? extends TypeMirror> arguments) {
        return arguments.isEmpty()
                ? contract
                : contract + "<" + TypeName.get(arguments.get(0)).withoutAnnotations() + ">";
    }
}
