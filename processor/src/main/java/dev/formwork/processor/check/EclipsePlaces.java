package dev.formwork.processor.check;

import dev.formwork.processor.read.EclipseCompiler;
import dev.formwork.processor.read.Owner;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Places as Eclipse's compiler can show them. Its messager ({@code BaseMessagerImpl}) has gaps that javac's has not. */
public final class EclipsePlaces {
    private EclipsePlaces() {}

    /** The nearest place that can be shown; the place itself for other compilers. */
    public static Place near(Place place) {
        if (!EclipseCompiler.made(place.element())) {
            return place;
        }
        ElementKind kind = place.element().getKind();
        if (kind == ElementKind.ENUM_CONSTANT || kind == ElementKind.TYPE_PARAMETER) {
            // It knows no position of those, and would name not even the file.
            return Place.of(Owner.of(place.element()));
        }
        return isBehindEmptyArray(place.element().getAnnotationMirrors(), place.annotation())
                ? Place.of(place.element())
                : place;
    }

    /** Where it looks for an annotation behind one that has an empty array, it fails with a NullPointerException. */
    private static boolean isBehindEmptyArray(
            List<? extends AnnotationMirror> annotations, @Nullable AnnotationMirror annotation) {
        return annotations.stream()
                .takeWhile(earlier -> !earlier.equals(annotation))
                .anyMatch(EclipsePlaces::hasEmptyArray);
    }

    private static boolean hasEmptyArray(AnnotationMirror annotation) {
        return annotation.getElementValues().values().stream().anyMatch(EclipsePlaces::hasEmptyArray);
    }

    private static boolean hasEmptyArray(AnnotationValue value) {
        if (value.getValue() instanceof List<?> items) {
            return items.isEmpty() || items.stream().anyMatch(item -> hasEmptyArray((AnnotationValue) item));
        }
        return value.getValue() instanceof AnnotationMirror inner && hasEmptyArray(inner);
    }
}
