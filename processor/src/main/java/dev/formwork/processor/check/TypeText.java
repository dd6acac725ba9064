package dev.formwork.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** How problems name types: without annotations, on the type itself or inside it. */
public final class TypeText {
    private TypeText() {}

    /** The type to be shown. */
    public static TypeName of(TypeName type) {
        TypeName plain = type.withoutAnnotations();
        if (plain instanceof ArrayTypeName array) {
            return ArrayTypeName.of(of(array.componentType()));
        }
        if (plain instanceof ParameterizedTypeName generic) {
            return ParameterizedTypeName.get(
                    generic.rawType(),
                    generic.typeArguments().stream().map(TypeText::of).toArray(TypeName[]::new));
        }
        return plain;
    }
}
