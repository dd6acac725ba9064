package dev.formwork.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.stream.Stream;

/** Types made of types. */
final class Types {
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private Types() {}

    /** The type with null among its values, boxed if need be. */
    static TypeName nullable(TypeName type) {
        TypeName boxed = type.box();
        return boxed.annotations().stream().anyMatch(Types::isNullable)
                ? boxed
                : boxed.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    /** The type without null among its values. */
    static TypeName nonNull(TypeName type) {
        List<AnnotationSpec> others = type.annotations().stream()
                .filter(annotation -> !isNullable(annotation))
                .toList();
        return others.size() == type.annotations().size()
                ? type
                : type.withoutAnnotations().annotated(others);
    }

    /** Whether it is a type parameter, or made of one. */
    static boolean mentionsVariable(TypeName type) {
        TypeName plain = type.withoutAnnotations();
        return plain instanceof TypeVariableName
                || plain instanceof ParameterizedTypeName generic
                        && generic.typeArguments().stream().anyMatch(Types::mentionsVariable);
    }

    /** The classes and interfaces that a type is made of. */
    static Stream<ClassName> classesIn(TypeName type) {
        TypeName plain = type.withoutAnnotations();
        if (plain instanceof ParameterizedTypeName generic) {
            return Stream.concat(
                    Stream.of(generic.rawType()),
                    generic.typeArguments().stream().flatMap(Types::classesIn));
        }
        if (plain instanceof ArrayTypeName array) {
            return classesIn(array.componentType());
        }
        if (plain instanceof WildcardTypeName wildcard) {
            return wildcard.upperBounds().stream().flatMap(Types::classesIn);
        }
        return plain instanceof ClassName name ? Stream.of(name) : Stream.empty();
    }

    static boolean isOfJava(ClassName type) {
        return Words.firstPart(type.packageName()).equals("java");
    }

    /** {@code ? extends T}, unless {@code T} is a wildcard itself. */
    static TypeName anyKindOf(TypeName type) {
        return type instanceof WildcardTypeName ? type : WildcardTypeName.subtypeOf(type.box());
    }

    /** {@code raw<arguments>}, boxed where need be. */
    static TypeName generic(Class<?> raw, TypeName... arguments) {
        TypeName[] boxed = new TypeName[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boxed[i] = arguments[i].box();
        }
        return ParameterizedTypeName.get(ClassName.get(raw), boxed);
    }

    /** Without annotations and type arguments, as an array is created. */
    static TypeName erased(TypeName type) {
        TypeName plain = type.withoutAnnotations();
        if (plain instanceof ArrayTypeName array) {
            return ArrayTypeName.of(erased(array.componentType()));
        }
        return plain instanceof ParameterizedTypeName generic ? generic.rawType() : plain;
    }

    /** Whether a type is an array, of any dimension, of a generic type, of which Java creates none. */
    static boolean isGenericArray(TypeName type) {
        return type instanceof ArrayTypeName array
                && (array.componentType() instanceof ParameterizedTypeName || isGenericArray(array.componentType()));
    }

    // Any annotation of that name will do, as for every tool that checks nullness.
    private static boolean isNullable(AnnotationSpec annotation) {
        return annotation.type() instanceof ClassName name && name.simpleName().equals("Nullable");
    }
}
