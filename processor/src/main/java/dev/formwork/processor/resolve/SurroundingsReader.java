package dev.formwork.processor.resolve;

import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.Surroundings;
import dev.formwork.processor.model.Surroundings.Deprecation;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.Declaration;
import dev.formwork.processor.read.TypeParts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what else a declaration means for the classes that are generated for it. */
final class SurroundingsReader {
    private static final String DEPRECATED = "java.lang.Deprecated";
    private static final String SERIALIZABLE = "java.io.Serializable";

    private SurroundingsReader() {}

    static Surroundings read(Declaration declaration, List<FieldModel> fields, Elements elements) {
        List<TypeElement> types = new ArrayList<>(List.of(declaration.schema()));
        declaration.supertypes().stream().flatMap(TypeParts::of).forEach(types::add);
        Set<String> hidden = new TreeSet<>(declaration.memberTypes().keySet());
        hidden.addAll(LanguageTypes.hiddenIn(elements.getPackageOf(declaration.schema()), elements));
        return new Surroundings(
                hidden,
                deprecation(declaration.schema()),
                JacksonTags.of(declaration, fields),
                warnings(declaration, types),
                declaration.annotation().toStringWithoutDefaults());
    }

    /** What {@code @Deprecated} says of an element. */
    static Deprecation deprecation(Element element) {
        return AnnotationUse.find(element, DEPRECATED)
                .map(use -> use.flag("forRemoval", false) ? Deprecation.FOR_REMOVAL : Deprecation.DEPRECATED)
                .orElse(Deprecation.NONE);
    }

    private static List<String> warnings(Declaration declaration, List<TypeElement> types) {
        Set<TypeElement> named = new LinkedHashSet<>(List.of(declaration.schema()));
        declaration.accessors().stream()
                .map(Accessor::type)
                .flatMap(TypeParts::of)
                .forEach(named::add);
        List<String> warnings = new ArrayList<>();
        if (named.stream().anyMatch(type -> isDeprecated(type, Deprecation.DEPRECATED))) {
            warnings.add("deprecation");
        }
        if (named.stream().anyMatch(type -> isDeprecated(type, Deprecation.FOR_REMOVAL))) {
            warnings.add("removal");
        }
        if (types.stream().anyMatch(type -> type.getQualifiedName().contentEquals(SERIALIZABLE))) {
            warnings.add("serial");
        }
        return warnings;
    }

    /** Whether a type, a type around it or, of an enum, a constant is deprecated so. */
    private static boolean isDeprecated(TypeElement type, Deprecation kind) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (deprecation(element) == kind) {
                return true;
            }
        }
        return type.getKind() == ElementKind.ENUM
                && type.getEnclosedElements().stream()
                        .anyMatch(
                                member -> member.getKind() == ElementKind.ENUM_CONSTANT && deprecation(member) == kind);
    }
}
