package dev.formwork.processor.check;

import com.palantir.javapoet.TypeName;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.Owner;
import javax.lang.model.element.ExecutableElement;

/** An accessor has a type that fits the ones that it overrides; else the compiler would complain of generated code. */
final class OverrideRule implements Rule {

    @Override
    public void check(Subject subject, Problems problems) {
        for (Accessor accessor : subject.declaration().accessors()) {
            for (ExecutableElement overridden : accessor.misfits()) {
                problems.add(
                        ProblemCode.OVERRIDE_OF_ANOTHER_TYPE,
                        accessor.method(),
                        accessor.name(),
                        TypeText.of(TypeName.get(accessor.declared())),
                        Owner.of(overridden).getSimpleName(),
                        TypeText.of(TypeName.get(overridden.getReturnType())));
            }
        }
    }
}
