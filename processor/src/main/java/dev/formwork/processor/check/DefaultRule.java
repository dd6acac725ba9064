package dev.formwork.processor.check;

import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.Presence;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** A default is either a constant or a body, and a reset field has one. */
final class DefaultRule implements Rule {

    @Override
    public void check(Subject subject, Problems problems) {
        for (Accessor accessor : subject.declaration().accessors()) {
            check(accessor, problems);
        }
        for (ExecutableElement method : subject.declaration().others()) {
            if (method.getModifiers().contains(Modifier.DEFAULT)) {
                AnnotationUse.find(method, AnnotationNames.DEFAULT_VALUE)
                        .ifPresent(use ->
                                problems.add(ProblemCode.DEFAULT_VALUE_ON_DEFAULT_METHOD, use, method.getSimpleName()));
            }
        }
        subject.forEachField((accessor, field) -> {
            if (field.is(Mark.RESET) && field.presence() instanceof Presence.Required) {
                accessor.annotations()
                        .resetField()
                        .ifPresent(use -> problems.add(ProblemCode.RESET_WITHOUT_DEFAULT, use, accessor.name()));
            }
        });
    }

    private static void check(Accessor accessor, Problems problems) {
        Optional<AnnotationUse> body = accessor.annotations().find(AnnotationNames.DEFAULT);
        Optional<AnnotationUse> constant = accessor.annotations().find(AnnotationNames.DEFAULT_VALUE);
        if (body.isPresent() && constant.isPresent()) {
            problems.add(ProblemCode.TWO_DEFAULTS, constant.get(), accessor.name());
        } else if (body.isPresent() && body.get().on().getModifiers().contains(Modifier.ABSTRACT)) {
            problems.add(ProblemCode.DEFAULT_ON_ABSTRACT_METHOD, body.get(), accessor.name());
        }
    }
}
