package dev.formwork.processor.check;

import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.ConstraintAnnotation;
import dev.formwork.processor.read.Declaration;
import dev.formwork.processor.read.JsonFormat;
import dev.formwork.processor.read.JsonProperty;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What annotations of Jackson and Jakarta Validation say is done, or refused; it is never ignored. */
final class ForeignAnnotationRule implements Rule {
    private static final Set<String> SUPPORTED = Set.of(
            AnnotationNames.JSON_PROPERTY,
            AnnotationNames.JSON_ALIAS,
            AnnotationNames.JSON_FORMAT,
            AnnotationNames.JSON_IGNORE,
            AnnotationNames.JSON_PROPERTY_DESCRIPTION);

    @Override
    public void check(Subject subject, Problems problems) {
        AnnotationUse.of(subject.declaration().schema()).stream()
                .filter(use -> AnnotationNames.isForeign(use) && !isSupportedOnType(use, subject.declaration()))
                .forEach(use -> reject(use, problems));
        AnnotationUse.find(subject.declaration().schema(), AnnotationNames.JSON_FORMAT)
                .ifPresent(format -> check(format, JsonFormat.MEMBERS, problems));
        for (Accessor accessor : subject.declaration().accessors()) {
            Stream.concat(accessor.annotations().all().stream(), onType(accessor))
                    .filter(use -> AnnotationNames.isForeign(use) && !isSupported(use))
                    .forEach(use -> reject(use, problems));
            accessor.annotations()
                    .jsonProperty()
                    .ifPresent(property -> check(property.use(), JsonProperty.ON_ACCESSOR, problems));
            accessor.annotations()
                    .find(AnnotationNames.JSON_FORMAT)
                    .ifPresent(format -> check(format, JsonFormat.MEMBERS, problems));
            accessor.annotations()
                    .jsonIgnore()
                    .filter(use -> accessor.method().getModifiers().contains(Modifier.ABSTRACT))
                    .ifPresent(use -> problems.add(ProblemCode.IGNORED_FIELD, use, accessor.name()));
        }
    }

    private static boolean isSupported(AnnotationUse use) {
        return SUPPORTED.contains(use.qualifiedName()) || ConstraintAnnotation.is(use);
    }

    private static boolean isSupportedOnType(AnnotationUse use, Declaration schema) {
        return switch (use.qualifiedName()) {
            case AnnotationNames.JSON_TYPE_INFO, AnnotationNames.JSON_SUB_TYPES -> schema.isUnion();
            case AnnotationNames.JSON_TYPE_NAME -> schema.hasNamedUnion();
            case AnnotationNames.JSON_CLASS_DESCRIPTION -> true;
            case AnnotationNames.JSON_FORMAT -> !schema.isUnion();
            default -> false;
        };
    }

    private static void reject(AnnotationUse use, Problems problems) {
        problems.add(ProblemCode.UNSUPPORTED_ANNOTATION, use, use.simpleName());
    }

    private static void check(AnnotationUse use, Set<String> supported, Problems problems) {
        use.given().forEach((member, value) -> {
            if (!supported.contains(member)) {
                problems.add(ProblemCode.UNSUPPORTED_MEMBER, Place.of(use, value), use.simpleName(), member);
            }
        });
    }

    /** The type-use annotations of the return type, but for those that stand on the accessor as well. */
    private static Stream<AnnotationUse> onType(Accessor accessor) {
        Set<String> onAccessor = AnnotationUse.of(accessor.method()).stream()
                .map(AnnotationUse::qualifiedName)
                .collect(Collectors.toSet());
        return onType(accessor.method(), accessor.declared()).filter(use -> !onAccessor.contains(use.qualifiedName()));
    }

    private static Stream<AnnotationUse> onType(Element accessor, TypeMirror type) {
        Stream<AnnotationUse> own =
                type.getAnnotationMirrors().stream().map(mirror -> new AnnotationUse(accessor, mirror));
        Stream<? extends TypeMirror> inner = Stream.empty();
        if (type instanceof DeclaredType declared) {
            inner = declared.getTypeArguments().stream();
        } else if (type instanceof ArrayType array) {
            inner = Stream.of(array.getComponentType());
        }
        return Stream.concat(own, inner.flatMap(part -> onType(accessor, part)));
    }
}
