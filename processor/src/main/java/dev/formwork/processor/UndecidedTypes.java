package dev.formwork.processor;

import dev.formwork.processor.read.SchemaAnnotation;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The types that are no schemas so far. One of them becomes a schema when another processor writes the annotation that
 * stands on it and stands for {@code @Schema}; compilers before JDK 22 do not tell that there is such an annotation. By
 * name: an element is valid for one round only.
 */
final class UndecidedTypes {
    private final Set<String> names = new TreeSet<>();

    /** Adds a type and those in it. */
    void addAll(TypeElement type) {
        if (!SchemaAnnotation.isOn(type)) {
            names.add(type.getQualifiedName().toString());
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::addAll);
    }

    /** Gives the names of those that have become schemas, and forgets them. */
    Set<String> takeSchemas(Elements elements) {
        Set<String> schemas = new TreeSet<>(names);
        schemas.removeIf(name -> Optional.ofNullable(elements.getTypeElement(name))
                .filter(SchemaAnnotation::isOn)
                .isEmpty());
        names.removeAll(schemas);
        return schemas;
    }
}
