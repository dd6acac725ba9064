package dev.formwork.processor.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The types that may have been meant by a name of none. Only what can be reached from the place: what else lies in the
 * package must not change what is said of a schema.
 */
final class NearbyTypes {
    private static final List<String> OTHERS = List.of(
            "Object", "List", "Set", "Collection", "Map", "Optional", "OptionalInt", "OptionalLong", "OptionalDouble");

    private NearbyTypes() {}

    /** A sentence part that names the type that was meant by {@code name}; empty if none is close. */
    static String suggestion(String name, Element place) {
        String schema = SchemaNames.schemaOf(name);
        if (!schema.isEmpty()) {
            return " (did you mean the schema, " + schema + "?)";
        }
        Set<String> names = new TreeSet<>(ScalarTypes.simpleNames());
        names.addAll(OTHERS);
        for (Element element = place; element != null; element = element.getEnclosingElement()) {
            if (element instanceof TypeElement type) {
                addMembers(type, names, new HashSet<>());
            }
        }
        return Suggestion.of(name, names);
    }

    /** Adds a type, the types inside it, and those that its members and supertypes name. */
    private static void addMembers(TypeElement type, Set<String> names, Set<TypeElement> seen) {
        if (!seen.add(type)) {
            return;
        }
        names.add(type.getSimpleName().toString());
        ElementFilter.typesIn(type.getEnclosedElements())
                .forEach(member -> names.add(member.getSimpleName().toString()));
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            addNames(method.getReturnType(), names);
        }
        for (TypeMirror supertype : type.getInterfaces()) {
            addNames(supertype, names);
            if (supertype.getKind() == TypeKind.DECLARED) {
                addMembers((TypeElement) ((DeclaredType) supertype).asElement(), names, seen);
            }
        }
    }

    private static void addNames(TypeMirror type, Set<String> names) {
        if (type instanceof ArrayType array) {
            addNames(array.getComponentType(), names);
        } else if (type.getKind() == TypeKind.DECLARED) {
            DeclaredType declared = (DeclaredType) type;
            names.add(declared.asElement().getSimpleName().toString());
            declared.getTypeArguments().forEach(argument -> addNames(argument, names));
        }
    }
}
