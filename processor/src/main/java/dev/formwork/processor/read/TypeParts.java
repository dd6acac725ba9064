package dev.formwork.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Takes types apart. */
public final class TypeParts {
    private TypeParts() {}

    /** The classes and interfaces that a type is made of. */
    public static Stream<TypeElement> of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return of(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of((TypeElement) declared.asElement()),
                declared.getTypeArguments().stream().flatMap(TypeParts::of));
    }
}
