package dev.formwork.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The interfaces of a schema, supertypes first, and their methods in that order. */
public final class Hierarchy {
    private static final String MODEL = "dev.formwork.runtime.Model";

    /** The methods of {@code Object} that an interface may declare again. */
    private static final Set<String> OBJECT_METHODS = Set.of("hashCode", "toString");

    private final Set<TypeElement> interfaces = new LinkedHashSet<>();
    private final List<TypeMirror> supertypes = new ArrayList<>();

    /** Of all interfaces. */
    private final List<ExecutableElement> methods;

    /** Those of {@code Model} itself, if it is among the supertypes. */
    private final List<ExecutableElement> modelMethods;

    Hierarchy(TypeElement schema) {
        // Anything else is no schema, and the rules say so.
        if (schema.getKind() == ElementKind.INTERFACE) {
            visit(schema);
        }
        methods = interfaces.stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .toList();
        modelMethods = isModel() ? methods.stream().filter(Hierarchy::isOfModel).toList() : List.of();
    }

    private void visit(TypeElement type) {
        if (interfaces.contains(type)) {
            return;
        }
        for (TypeMirror supertype : type.getInterfaces()) {
            supertypes.add(supertype);
            if (supertype.getKind() == TypeKind.DECLARED) {
                visit((TypeElement) ((DeclaredType) supertype).asElement());
            }
        }
        interfaces.add(type);
    }

    /** The interfaces extended, directly or not, as they are written. */
    List<TypeMirror> supertypes() {
        return supertypes;
    }

    boolean isModel() {
        return interfaces.stream().anyMatch(Hierarchy::isModel);
    }

    /** Whether a type is the runtime's {@code Model}. */
    public static boolean isModel(TypeElement type) {
        return type.getQualifiedName().contentEquals(MODEL);
    }

    /** The instance methods without parameters by name, in the order of the source, the methods of supertypes first. */
    Map<String, List<ExecutableElement>> withoutParameters() {
        Map<String, List<ExecutableElement>> groups = new LinkedHashMap<>();
        for (ExecutableElement method : methods) {
            if (method.getParameters().isEmpty() && isInstanceMethod(method)) {
                groups.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
                        .add(method);
            }
        }
        groups.keySet().removeAll(OBJECT_METHODS);
        groups.values().forEach(group -> group.removeAll(modelMethods));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    /** The methods with parameters that are neither {@code Model}'s nor {@code Object}'s. */
    List<ExecutableElement> withParameters() {
        return methods.stream()
                .filter(method -> !method.getParameters().isEmpty() && isInstanceMethod(method))
                .filter(method -> !modelMethods.contains(method) && !isEquals(method))
                .toList();
    }

    /** The methods that are no members of instances. */
    List<ExecutableElement> staticAndPrivate() {
        return methods.stream().filter(method -> !isInstanceMethod(method)).toList();
    }

    /** The methods of {@code Model} itself, if it is among the supertypes. */
    List<ExecutableElement> modelMethods() {
        return modelMethods;
    }

    /** Whether {@code Model} is among the supertypes and declares this method without parameters. */
    boolean isModelMethod(ExecutableElement method) {
        return modelMethods.stream()
                .anyMatch(model ->
                        model.getParameters().isEmpty() && model.getSimpleName().equals(method.getSimpleName()));
    }

    private static boolean isInstanceMethod(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    private static boolean isOfModel(ExecutableElement method) {
        return isModel((TypeElement) Owner.of(method));
    }

    private static boolean isEquals(ExecutableElement method) {
        return method.getSimpleName().contentEquals("equals")
                && method.getParameters().size() == 1
                && method.getParameters().get(0).asType() instanceof DeclaredType type
                && ((TypeElement) type.asElement()).getQualifiedName().contentEquals("java.lang.Object");
    }
}
