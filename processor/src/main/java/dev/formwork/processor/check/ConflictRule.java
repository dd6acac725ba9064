package dev.formwork.processor.check;

import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.Owner;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** Supertypes that declare the same accessor agree on it, or the schema declares it again. */
final class ConflictRule implements Rule {

    @Override
    public void check(Subject subject, Problems problems) {
        for (Accessor accessor : subject.declaration().accessors()) {
            for (ExecutableElement rival : accessor.rivals()) {
                check(subject, accessor, rival, problems);
            }
        }
    }

    private static void check(Subject subject, Accessor accessor, ExecutableElement rival, Problems problems) {
        if (accessor.isAmbiguous()) {
            problems.add(
                    ProblemCode.CONFLICTING_ACCESSORS,
                    subject.declaration().schema(),
                    subject.schemaName(),
                    accessor.name(),
                    Owner.of(accessor.method()).getSimpleName(),
                    Owner.of(rival).getSimpleName());
            return;
        }
        for (AnnotationUse use : AnnotationUse.of(accessor.method())) {
            if (isRead(use)
                    && AnnotationUse.find(rival, use.qualifiedName())
                            .filter(other -> !text(other).equals(text(use)))
                            .isPresent()) {
                problems.add(
                        ProblemCode.CONFLICTING_ANNOTATIONS,
                        subject.declaration().schema(),
                        subject.schemaName(),
                        accessor.name(),
                        Owner.of(accessor.method()).getSimpleName(),
                        Owner.of(rival).getSimpleName(),
                        use.simpleName());
            }
        }
    }

    private static boolean isRead(AnnotationUse use) {
        return AnnotationNames.isForeign(use) || AnnotationNames.ON_ACCESSORS.contains(use.qualifiedName());
    }

    private static String text(AnnotationUse use) {
        return use.given().entrySet().stream()
                .map(member -> member.getKey() + "=" + member.getValue())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
