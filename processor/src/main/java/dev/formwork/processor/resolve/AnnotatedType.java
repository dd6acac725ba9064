package dev.formwork.processor.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A type with all its type-use annotations. {@code Types.asMemberOf} loses those that stand on a type variable, as in
 * {@code @Nullable T}, when it puts a type argument in its place; here they are put back from the declared type.
 *
 * @param mirror      the type
 * @param annotations the annotations on the type itself
 * @param arguments   its type arguments; the item type of an array
 */
record AnnotatedType(TypeMirror mirror, List<AnnotationMirror> annotations, List<AnnotatedType> arguments) {

    /**
     * Puts a type together.
     *
     * @param declared the type as it was written, maybe with type variables
     * @param resolved the same type without them
     */
    static AnnotatedType of(TypeMirror declared, TypeMirror resolved) {
        List<AnnotationMirror> annotations = new ArrayList<>(declared.getAnnotationMirrors());
        resolved.getAnnotationMirrors().stream()
                .filter(annotation -> annotations.stream().noneMatch(known -> isSameKind(known, annotation)))
                .forEach(annotations::add);
        return new AnnotatedType(resolved, List.copyOf(annotations), arguments(declared, resolved));
    }

    private static List<AnnotatedType> arguments(TypeMirror declared, TypeMirror resolved) {
        List<? extends TypeMirror> inner = parts(resolved);
        List<? extends TypeMirror> outer =
                declared.getKind() == resolved.getKind() && parts(declared).size() == inner.size()
                        ? parts(declared)
                        : inner;
        List<AnnotatedType> arguments = new ArrayList<>();
        for (int i = 0; i < inner.size(); i++) {
            arguments.add(of(outer.get(i), inner.get(i)));
        }
        return List.copyOf(arguments);
    }

    private static List<? extends TypeMirror> parts(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED, ERROR -> ((DeclaredType) type).getTypeArguments();
            case ARRAY -> List.of(((ArrayType) type).getComponentType());
            default -> List.of();
        };
    }

    private static boolean isSameKind(AnnotationMirror one, AnnotationMirror other) {
        return one.getAnnotationType()
                .asElement()
                .equals(other.getAnnotationType().asElement());
    }

    /** Whether it is a type parameter, or made of one. */
    boolean mentionsVariable() {
        return mirror.getKind() == TypeKind.TYPEVAR || arguments.stream().anyMatch(AnnotatedType::mentionsVariable);
    }

    /** A type in it, or of an annotation in it, that does not exist. */
    Optional<TypeMirror> missing() {
        // Its arguments first: for Eclipse's compiler a type is erroneous as soon as one of them is.
        return arguments.stream()
                .flatMap(argument -> argument.missing().stream())
                .findFirst()
                .or(this::ownMissing);
    }

    /** The type itself, or that of an annotation on it, if it does not exist. */
    Optional<TypeMirror> ownMissing() {
        return Stream.concat(Stream.of(mirror), annotations.stream().map(AnnotationMirror::getAnnotationType))
                .filter(type -> type.getKind() == TypeKind.ERROR)
                .findFirst();
    }

    /** The same type without some of the annotations on itself or, if it is an array, on what the items are at last. */
    AnnotatedType without(Predicate<AnnotationMirror> unwanted) {
        return mirror.getKind() == TypeKind.ARRAY
                ? new AnnotatedType(
                        mirror, annotations, List.of(arguments.get(0).without(unwanted)))
                : new AnnotatedType(
                        mirror, annotations.stream().filter(unwanted.negate()).toList(), arguments);
    }

    /** The type's declaration; only for a class or interface. */
    TypeElement element() {
        return (TypeElement) ((DeclaredType) mirror).asElement();
    }

    /** Its qualified name; only for a class or interface. */
    String qualifiedName() {
        return element().getQualifiedName().toString();
    }
}
