package dev.formwork.processor;

import dev.formwork.processor.read.SchemaAnnotation;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Which schemas a round has to process: its own, and those that earlier rounds have left. */
final class PendingSchemas {
    /** Schemas that refer to types that do not exist yet. By name: an element is valid for one round only. */
    private final Set<String> deferred = new TreeSet<>();

    private final UndecidedTypes undecided = new UndecidedTypes();

    /**
     * What there is to do in a round.
     *
     * @param schemas         the names of schemas; sorted, so that what is written does not depend on the order in which
     *                        the compiler was given the sources
     * @param metaAnnotations the annotations that stand for {@code @Schema}
     */
    record Work(Set<String> schemas, Set<TypeElement> metaAnnotations) {}

    /** Takes what there is to do in a round. */
    Work take(Set<? extends TypeElement> annotations, RoundEnvironment round, Elements elements) {
        Set<String> schemas = new TreeSet<>(deferred);
        deferred.clear();
        Set<TypeElement> metaAnnotations = new LinkedHashSet<>();
        for (TypeElement type : SchemaAnnotation.annotated(annotations, round)) {
            if (SchemaAnnotation.isMetaAnnotation(type)) {
                metaAnnotations.add(type);
                schemas.addAll(undecided.takeSchemas(elements));
            } else {
                schemas.add(type.getQualifiedName().toString());
            }
        }
        ElementFilter.typesIn(round.getRootElements()).forEach(undecided::addAll);
        return new Work(schemas, metaAnnotations);
    }

    /** Leaves a schema to a later round. */
    void defer(TypeElement schema) {
        deferred.add(schema.getQualifiedName().toString());
    }
}
