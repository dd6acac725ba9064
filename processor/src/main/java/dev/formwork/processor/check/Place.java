package dev.formwork.processor.check;

import dev.formwork.processor.read.AnnotationUse;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is.
 *
 * @param element    what is at fault
 * @param annotation the annotation of it that is, if one is
 * @param value      the value in the annotation that is, if one is
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    public static Place of(Element element) {
        return new Place(element, null, null);
    }

    public static Place of(AnnotationUse use) {
        return new Place(use.on(), use.mirror(), null);
    }

    public static Place of(AnnotationUse use, @Nullable AnnotationValue value) {
        return new Place(use.on(), use.mirror(), value);
    }

    public static Place of(AnnotationUse.Text text) {
        return of(text.use(), text.at());
    }
}
