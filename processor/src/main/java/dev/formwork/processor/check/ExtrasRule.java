package dev.formwork.processor.check;

import dev.formwork.Extra;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.SchemaAnnotation;
import java.util.List;

/** Unknown keys are kept where there is one field to hold them, and only there. */
final class ExtrasRule implements Rule {
    private static final List<String> WITHOUT_EFFECT = List.of(
            AnnotationNames.DEFAULT,
            AnnotationNames.DEFAULT_VALUE,
            AnnotationNames.REQUIRED,
            AnnotationNames.LITERAL,
            AnnotationNames.BEFORE,
            AnnotationNames.AFTER,
            AnnotationNames.CONVERT,
            AnnotationNames.STRICT,
            AnnotationNames.JSON_PROPERTY,
            AnnotationNames.JSON_ALIAS);

    @Override
    public void check(Subject subject, Problems problems) {
        SchemaAnnotation schema = subject.declaration().annotation();
        List<Accessor> holders = subject.declaration().accessors().stream()
                .filter(accessor -> accessor.annotations().has(AnnotationNames.EXTRAS))
                .toList();
        if (schema.extra() == Extra.KEEP && holders.isEmpty()) {
            Place place = schema.use()
                    .given("extra")
                    .map(value -> Place.of(schema.use(), value))
                    .orElseGet(() -> Place.of(schema.use()));
            problems.add(ProblemCode.KEEP_WITHOUT_EXTRAS, place, subject.schemaName());
        }
        for (Accessor holder : holders) {
            holder.annotations().find(AnnotationNames.EXTRAS).ifPresent(use -> {
                if (schema.extra() != Extra.KEEP) {
                    problems.add(ProblemCode.EXTRAS_WITHOUT_KEEP, use, holder.name());
                }
                if (!holder.equals(holders.get(0))) {
                    problems.add(ProblemCode.TWO_EXTRAS, use, holders.get(0).name(), holder.name());
                }
                checkType(subject, holder, use, problems);
            });
            WITHOUT_EFFECT.stream()
                    .flatMap(name -> holder.annotations().find(name).stream())
                    .forEach(use -> problems.add(ProblemCode.EXTRAS_WITH_OTHER, use, use.simpleName(), holder.name()));
            holder.annotations()
                    .constraints()
                    .forEach(use -> problems.add(ProblemCode.EXTRAS_WITH_OTHER, use, use.simpleName(), holder.name()));
        }
    }

    private static void checkType(Subject subject, Accessor holder, AnnotationUse use, Problems problems) {
        subject.field(holder)
                .filter(field -> !isMapOfAnything(field.value()))
                .ifPresent(field -> problems.add(
                        ProblemCode.EXTRAS_ON_WRONG_TYPE,
                        use,
                        holder.name(),
                        field.value().type()));
    }

    private static boolean isMapOfAnything(TypeUse type) {
        return type.shape() instanceof Shape.MapOf map
                && map.key().shape() == Shape.Scalar.STRING
                && map.value().shape() instanceof Shape.Any
                && !type.nullable();
    }
}
