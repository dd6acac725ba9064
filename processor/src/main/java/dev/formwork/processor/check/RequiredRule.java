package dev.formwork.processor.check;

import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;

/** {@code @Required} stands only where it changes something. */
final class RequiredRule implements Rule {

    @Override
    public void check(Subject subject, Problems problems) {
        subject.forEachField((accessor, field) -> {
            if (!field.isExtras()) {
                accessor.annotations().required().ifPresent(use -> check(accessor, field, use, problems));
            }
        });
    }

    private static void check(Accessor accessor, FieldModel field, AnnotationUse use, Problems problems) {
        if (accessor.hasBody() || accessor.annotations().has(AnnotationNames.DEFAULT_VALUE)) {
            problems.add(ProblemCode.REQUIRED_WITH_DEFAULT, use, accessor.name());
            return;
        }
        Shape shape = field.value().shape();
        boolean hasEffect = field.value().nullable()
                || shape instanceof Shape.OptionalOf
                || shape instanceof Shape.Literal
                || accessor.annotations().overridesDefault();
        // Jackson's "required = true" says what holds anyway, and does no harm.
        if (!hasEffect && use.is(AnnotationNames.REQUIRED)) {
            problems.add(ProblemCode.REQUIRED_WITHOUT_EFFECT, use, accessor.name());
        }
    }
}
