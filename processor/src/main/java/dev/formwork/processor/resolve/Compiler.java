package dev.formwork.processor.resolve;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the compiler knows of types.
 *
 * @param elements finds them
 * @param types    compares them
 */
record Compiler(Elements elements, Types types) {

    /** The type of a class of the JDK, which is there in every compilation. */
    TypeMirror type(Class<?> type) {
        return elements.getTypeElement(type.getCanonicalName()).asType();
    }

    boolean throwsChecked(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .anyMatch(thrown -> !types.isSubtype(thrown, type(RuntimeException.class))
                        && !types.isSubtype(thrown, type(Error.class)));
    }
}
