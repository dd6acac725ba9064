package dev.formwork.processor.check;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.SchemaAnnotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** The names of generated classes are free. Remembers, by name, what the schemas of one compilation take. */
final class GeneratedNameRule implements Rule {
    private final Elements elements;
    private final Map<ClassName, String> owners = new HashMap<>();

    GeneratedNameRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(Subject subject, Problems problems) {
        TypeElement schema = subject.declaration().schema();
        String name = schema.getQualifiedName().toString();
        for (ClassName generated : subject.generated()) {
            String obstacle = obstacle(generated, name).orElse(null);
            if (obstacle != null) {
                problems.add(
                        ProblemCode.GENERATED_NAME_TAKEN,
                        schema,
                        generated.simpleName(),
                        name,
                        obstacle,
                        "rename one of the two");
                // The other names are taken for the same reason.
                return;
            }
        }
    }

    private Optional<String> obstacle(ClassName generated, String schema) {
        String owner = owners.putIfAbsent(generated, schema);
        if (owner != null && !owner.equals(schema)) {
            return Optional.of("it is generated for " + owner);
        }
        TypeElement existing = elements.getTypeElement(generated.canonicalName());
        if (existing == null) {
            return Optional.empty();
        }
        return AnnotationUse.find(existing, AnnotationNames.GENERATED)
                .map(use -> otherOwner(use, schema))
                .orElse(Optional.of("a type of this name exists"));
    }

    /**
     * The schema that a class on the class path was generated for, if it is another one. A class that an earlier build
     * left behind, whose schema is gone, is in nobody's way.
     */
    private static Optional<String> otherOwner(AnnotationUse generated, String schema) {
        return generated
                .given("value")
                .map(AnnotationValue::getValue)
                .filter(DeclaredType.class::isInstance)
                .map(type -> ((DeclaredType) type).asElement())
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(SchemaAnnotation::isOn)
                .map(type -> type.getQualifiedName().toString())
                .filter(name -> !name.equals(schema))
                .map(name -> "it is generated for " + name);
    }
}
