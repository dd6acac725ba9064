package dev.formwork.processor.check;

import dev.formwork.processor.read.Accessor;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Accessors throw no checked exceptions: generated code calls them where nobody could handle one. */
final class CheckedExceptionRule implements Rule {

    @Override
    public void check(Subject subject, Problems problems) {
        for (Accessor accessor : subject.declaration().accessors()) {
            for (TypeMirror thrown : accessor.thrown()) {
                if (isChecked(thrown)) {
                    problems.add(ProblemCode.CHECKED_EXCEPTION, accessor.method(), accessor.name(), thrown);
                }
            }
        }
    }

    private static boolean isChecked(TypeMirror thrown) {
        if (thrown.getKind() == TypeKind.ERROR) {
            // It is reported as a type that does not exist.
            return false;
        }
        TypeMirror type = thrown;
        while (type instanceof DeclaredType || type instanceof TypeVariable) {
            if (type instanceof TypeVariable variable) {
                type = variable.getUpperBound();
                continue;
            }
            TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
            if (element.getQualifiedName().contentEquals("java.lang.RuntimeException")
                    || element.getQualifiedName().contentEquals("java.lang.Error")) {
                return false;
            }
            type = element.getSuperclass();
        }
        // The superclass of Object is of no such kind.
        return type.getKind() == TypeKind.NONE;
    }
}
