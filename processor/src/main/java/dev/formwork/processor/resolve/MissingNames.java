package dev.formwork.processor.resolve;

import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds what does not exist, or not yet: other processors may still write it. Nothing may be concluded from it, least of
 * all from the values in annotations, for which the compiler gives a text of its own.
 */
final class MissingNames {
    /** What the compiler shows for a value that it cannot work out; a text would be shown in quotes. */
    private static final String NO_VALUE = "<error>";

    private MissingNames() {}

    /** Reports the values of annotations that name something missing; gives whether there is one. */
    static boolean report(Collection<AnnotationUse> uses, Problems problems) {
        boolean isFound = false;
        for (AnnotationUse use : uses) {
            if (AnnotationNames.isRead(use)) {
                Optional<AnnotationValue> missing = use.given().values().stream()
                        .flatMap(MissingNames::missing)
                        .findFirst();
                missing.ifPresent(value -> problems.add(
                        ProblemCode.UNRESOLVED_TYPE, Place.of(use, value), "that @" + use.simpleName() + " names", ""));
                isFound |= missing.isPresent();
            }
        }
        return isFound;
    }

    private static Stream<AnnotationValue> missing(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof List<?> items) {
            return items.stream().map(AnnotationValue.class::cast).flatMap(MissingNames::missing);
        }
        if (content instanceof AnnotationMirror inner) {
            return inner.getElementValues().values().stream().flatMap(MissingNames::missing);
        }
        boolean isMissing = content instanceof TypeMirror type
                ? type.getKind() == TypeKind.ERROR
                : value.toString().equals(NO_VALUE);
        return isMissing ? Stream.of(value) : Stream.empty();
    }

    /**
     * Reports a type that does not exist.
     *
     * @param type      the type
     * @param otherwise what it is called if the compiler does not tell its name, as where it has type arguments
     * @param element   what names it
     */
    static void report(TypeMirror type, String otherwise, Element element, Problems problems) {
        report(type, otherwise, Place.of(element), element, problems);
    }

    /**
     * Reports a type that does not exist.
     *
     * @param type      the type
     * @param otherwise what it is called if the compiler does not tell its name, as where it has type arguments
     * @param place     where it is named
     * @param element   the element there, near which the type that was meant may be
     */
    static void report(TypeMirror type, String otherwise, Place place, Element element, Problems problems) {
        String name = ((DeclaredType) type).asElement().getSimpleName().toString();
        if (SourceVersion.isIdentifier(name)) {
            problems.add(ProblemCode.UNRESOLVED_TYPE, place, name, NearbyTypes.suggestion(name, element));
        } else {
            problems.add(ProblemCode.UNRESOLVED_TYPE, place, otherwise, "");
        }
    }
}
