package dev.formwork.processor.check;

import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;

/** A field is hidden or secret, not both. */
final class SecretRule implements Rule {

    @Override
    public void check(Subject subject, Problems problems) {
        for (Accessor accessor : subject.declaration().accessors()) {
            if (accessor.annotations().has(AnnotationNames.SECRET)) {
                accessor.annotations()
                        .find(AnnotationNames.HIDDEN)
                        .ifPresent(use -> problems.add(ProblemCode.HIDDEN_AND_SECRET, use, accessor.name()));
            }
        }
    }
}
