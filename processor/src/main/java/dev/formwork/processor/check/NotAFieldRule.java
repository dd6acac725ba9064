package dev.formwork.processor.check;

import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Formwork's annotations stand on fields, not on the user's own methods. */
final class NotAFieldRule implements Rule {

    @Override
    public void check(Subject subject, Problems problems) {
        for (ExecutableElement method : subject.declaration().others()) {
            boolean hasBody = method.getModifiers().contains(Modifier.DEFAULT);
            boolean couldBeField = hasBody
                    && method.getParameters().isEmpty()
                    && method.getTypeParameters().isEmpty()
                    && method.getReturnType().getKind() != TypeKind.VOID;
            AnnotationUse.of(method).stream()
                    .filter(use -> AnnotationNames.ON_ACCESSORS.contains(use.qualifiedName()))
                    // DefaultRule has more to say of this one.
                    .filter(use -> !(hasBody && use.is(AnnotationNames.DEFAULT_VALUE)))
                    .forEach(use -> problems.add(
                            ProblemCode.NOT_A_FIELD,
                            use,
                            use.simpleName(),
                            method.getSimpleName(),
                            reason(method),
                            couldBeField ? ", or add @Default to make the method a field" : ""));
        }
    }

    private static String reason(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return "is static";
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return "is private";
        }
        if (!method.getParameters().isEmpty()) {
            return "takes parameters";
        }
        if (!method.getTypeParameters().isEmpty()) {
            return "has type parameters";
        }
        return method.getReturnType().getKind() == TypeKind.VOID ? "returns nothing" : "has a body";
    }
}
