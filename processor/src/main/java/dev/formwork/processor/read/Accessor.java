package dev.formwork.processor.read;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/**
 * An accessor of a schema, its own or inherited.
 *
 * @param method      the method that counts: the most specific one
 * @param rivals      methods of other supertypes that nothing in the schema overrides, and that count as much
 * @param misfits     methods that it overrides although its type does not fit theirs
 * @param isAmbiguous whether one of the rivals has a type that {@code method}'s does not fit
 * @param property    the name in Java
 * @param declared    the return type as the method's own interface declares it
 * @param type        the return type as the schema sees it: with the type arguments of its supertypes put in
 * @param thrown      the exceptions that a caller has to expect, as the schema sees them
 * @param annotations the annotations, inherited ones included
 * @param doc         the Javadoc text without comment signs; empty if there is none
 */
public record Accessor(
        ExecutableElement method,
        List<ExecutableElement> rivals,
        List<ExecutableElement> misfits,
        boolean isAmbiguous,
        String property,
        TypeMirror declared,
        TypeMirror type,
        List<TypeMirror> thrown,
        AccessorAnnotations annotations,
        String doc) {

    public Accessor {
        rivals = List.copyOf(rivals);
        misfits = List.copyOf(misfits);
        thrown = List.copyOf(thrown);
    }

    public String name() {
        return method.getSimpleName().toString();
    }

    /** Whether the accessor has a body, which then is its default. */
    public boolean hasBody() {
        return method.getModifiers().contains(Modifier.DEFAULT);
    }
}
