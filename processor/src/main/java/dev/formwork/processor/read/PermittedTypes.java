package dev.formwork.processor.read;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The types that a sealed interface permits, in the order of the source. */
public final class PermittedTypes {
    private PermittedTypes() {}

    /**
     * Reads them.
     *
     * @param sealed the interface
     * @return as written behind {@code permits}; without that, in the order in which they are declared
     */
    public static List<? extends TypeMirror> of(TypeElement sealed) {
        List<? extends TypeMirror> types = sealed.getPermittedSubclasses();
        // Without permits, Eclipse's compiler gives nested types by name; it does not tell whether there is a permits.
        return EclipseCompiler.made(sealed) && areByName(types) && areSiblings(types)
                ? types.stream()
                        .sorted(Comparator.comparing(PermittedTypes::index))
                        .toList()
                : types;
    }

    private static boolean areByName(List<? extends TypeMirror> types) {
        List<String> names =
                elements(types).map(type -> type.getSimpleName().toString()).toList();
        return names.equals(names.stream().sorted().toList());
    }

    private static boolean areSiblings(List<? extends TypeMirror> types) {
        List<Element> around = elements(types).map(Owner::of).distinct().toList();
        return around.size() == 1 && around.get(0) instanceof TypeElement;
    }

    private static int index(TypeMirror type) {
        Element element = element(type);
        return Owner.of(element).getEnclosedElements().indexOf(element);
    }

    private static Stream<Element> elements(List<? extends TypeMirror> types) {
        return types.stream().map(PermittedTypes::element);
    }

    private static Element element(TypeMirror type) {
        return ((DeclaredType) type).asElement();
    }
}
