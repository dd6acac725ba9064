package dev.formwork.processor.check;

import javax.lang.model.element.ExecutableElement;

/** An abstract method is an accessor: nothing else can be implemented. */
final class AbstractMethodRule implements Rule {

    @Override
    public void check(Subject subject, Problems problems) {
        for (ExecutableElement method : subject.declaration().abstractions()) {
            problems.add(ProblemCode.NOT_AN_ACCESSOR, method, method.getSimpleName(), reason(method));
        }
    }

    private static String reason(ExecutableElement method) {
        if (!method.getParameters().isEmpty()) {
            return "takes parameters";
        }
        return method.getTypeParameters().isEmpty() ? "returns nothing" : "has type parameters";
    }
}
