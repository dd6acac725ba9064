package dev.formwork.processor.resolve;

import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.ConstraintAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;

/**
 * The type of an accessor, and what is said of its values on the accessor. An annotation before an accessor stands on the
 * method and on its type as well; of an array, on the type of the items. Here it stands in one place: a constraint on the
 * accessor, where it is said of the array as a whole; a converter or a union, which only make sense for the items, on
 * these.
 *
 * @param type       the type with the annotations that are its own
 * @param onAccessor constraints, converters and unions on the accessor, inherited ones included
 */
record AccessorType(AnnotatedType type, List<AnnotationUse> onAccessor) {

    static AccessorType of(Accessor accessor) {
        AnnotatedType type = AnnotatedType.of(accessor.declared(), accessor.type());
        boolean isArray = accessor.type().getKind() == TypeKind.ARRAY;
        List<AnnotationUse> onAccessor =
                new ArrayList<>(accessor.annotations().constraints());
        if (!isArray) {
            Stream.of(AnnotationNames.CONVERT, AnnotationNames.ONE_OF)
                    .flatMap(name -> accessor.annotations().find(name).stream())
                    .forEach(onAccessor::add);
        }
        Set<String> before = AnnotationUse.of(accessor.method()).stream()
                .filter(use -> ConstraintAnnotation.is(use) || !isArray)
                .map(AnnotationUse::qualifiedName)
                .filter(name -> !name.endsWith(".Nullable"))
                .collect(Collectors.toSet());
        return new AccessorType(
                type.without(mirror -> before.contains(
                        new AnnotationUse(accessor.method(), mirror).qualifiedName())),
                onAccessor);
    }
}
