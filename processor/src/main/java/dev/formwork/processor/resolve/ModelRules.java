package dev.formwork.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.model.ModelRule;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the model validators of a schema, the inherited ones first. */
final class ModelRules {
    private final Compiler compiler;
    private final Declaration declaration;
    private final Problems problems;

    ModelRules(Compiler compiler, Declaration declaration, Problems problems) {
        this.compiler = compiler;
        this.declaration = declaration;
        this.problems = problems;
    }

    List<ModelRule> find() {
        Stream<ExecutableElement> instanceMethods = Stream.concat(
                declaration.accessors().stream().map(Accessor::method), declaration.abstractions().stream());
        List<ModelRule> rules = new ArrayList<>();
        Stream.concat(declaration.others().stream(), instanceMethods)
                .forEach(method -> AnnotationUse.find(method, AnnotationNames.MODEL_VALIDATOR)
                        .ifPresent(use -> add(method, use, rules)));
        return rules;
    }

    private void add(ExecutableElement method, AnnotationUse use, List<ModelRule> rules) {
        boolean isBefore = use.constant("value", "AFTER").equals("BEFORE");
        TypeElement owner = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
        Optional<TypeMirror> missing = missing(method);
        if (missing.isPresent()) {
            MissingNames.report(missing.get(), "of " + method.getSimpleName() + "()", method, problems);
            return;
        }
        String obstacle = obstacle(method, isBefore);
        if (obstacle != null) {
            problems.add(
                    ProblemCode.NOT_A_MODEL_VALIDATOR,
                    use,
                    method.getSimpleName(),
                    obstacle,
                    remedy(method, owner, isBefore));
            return;
        }
        boolean returns = method.getReturnType().getKind() != TypeKind.VOID;
        rules.add(new ModelRule(ClassName.get(owner), method.getSimpleName().toString(), isBefore, returns));
    }

    private static Optional<TypeMirror> missing(ExecutableElement method) {
        return Stream.concat(
                        Stream.of(method.getReturnType()),
                        method.getParameters().stream().map(VariableElement::asType))
                .flatMap(type -> AnnotatedType.of(type, type).missing().stream())
                .findFirst();
    }

    private @Nullable String obstacle(ExecutableElement method, boolean isBefore) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return "is not static";
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return "is private";
        }
        TypeMirror given = isBefore ? members() : declaration.schema().asType();
        String givenName = isBefore
                ? "Map<String, Object>"
                : declaration.schema().getSimpleName().toString();
        if (method.getParameters().size() != 1
                || !isAssignable(given, method.getParameters().get(0).asType())) {
            return "does not take a single " + givenName;
        }
        if (compiler.throwsChecked(method)) {
            return "throws checked exceptions";
        }
        TypeMirror result = method.getReturnType();
        boolean returnsParameter = result.getKind() == TypeKind.TYPEVAR
                && compiler.types()
                        .isSameType(result, method.getParameters().get(0).asType());
        boolean onlyChecks = !isBefore && result.getKind() == TypeKind.VOID;
        if (onlyChecks || returnsParameter || result.getKind() != TypeKind.VOID && isAssignable(result, given)) {
            return null;
        }
        return "does not return " + (isBefore ? "a " : "nothing or a ") + givenName;
    }

    private boolean isAssignable(TypeMirror from, TypeMirror to) {
        TypeMirror bound = to.getKind() == TypeKind.TYPEVAR ? compiler.types().erasure(to) : to;
        return compiler.types().isAssignable(from, bound);
    }

    private TypeMirror members() {
        return compiler.types()
                .getDeclaredType(
                        compiler.elements().getTypeElement(Map.class.getCanonicalName()),
                        compiler.type(String.class),
                        compiler.type(Object.class));
    }

    private String remedy(ExecutableElement method, TypeElement owner, boolean isBefore) {
        String name = method.getSimpleName().toString();
        if (isBefore) {
            return "static Map<String, Object> " + name + "(Map<String, Object> members)";
        }
        String schema = owner.getSimpleName().toString();
        String checking = "static void " + name + "(" + schema + " value)";
        return owner.equals(declaration.schema())
                ? "static " + schema + " " + name + "(" + schema + " value), or " + checking
                : checking + ", since " + declaration.schema().getSimpleName() + " inherits it";
    }
}
