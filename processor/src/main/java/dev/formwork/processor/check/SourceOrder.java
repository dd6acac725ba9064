package dev.formwork.processor.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import org.jspecify.annotations.Nullable;

/**
 * Puts places into the order of the source: by top-level type, then by declaration. The compiler's own positions are not
 * for processors to see, at least not for those that build tools run incrementally.
 */
final class SourceOrder {
    static final Comparator<Place> PLACES = Comparator.comparing((Place place) -> topLevel(place.element()))
            .thenComparing(SourceOrder::path, SourceOrder::compare);

    /** An element's own name stands behind its annotations and before its members. */
    private static final int NAME = -1;

    private SourceOrder() {}

    /** The qualified name of the top-level type that an element is or belongs to. */
    static String topLevel(Element element) {
        Element outermost = element;
        while (outermost.getEnclosingElement() != null
                && !(outermost.getEnclosingElement() instanceof PackageElement)) {
            outermost = outermost.getEnclosingElement();
        }
        return outermost instanceof TypeElement type ? type.getQualifiedName().toString() : "";
    }

    /** The way from the top-level type to the place: the index of each member, annotation and value on it. */
    private static List<Integer> path(Place place) {
        Deque<Integer> indexes = new ArrayDeque<>();
        for (Element element = place.element();
                element.getEnclosingElement() != null && !(element.getEnclosingElement() instanceof PackageElement);
                element = element.getEnclosingElement()) {
            // Type parameters are not among the enclosed elements; they stand right behind the name.
            indexes.addFirst(
                    element instanceof TypeParameterElement
                            ? NAME
                            : element.getEnclosingElement()
                                    .getEnclosedElements()
                                    .indexOf(element));
        }
        List<Integer> path = new ArrayList<>(indexes);
        List<? extends AnnotationMirror> annotations = place.element().getAnnotationMirrors();
        AnnotationMirror annotation = place.annotation();
        int index = annotation == null ? -1 : annotations.indexOf(annotation);
        if (annotation == null || index < 0) {
            path.add(NAME);
        } else {
            path.add(index - annotations.size() + NAME);
            path.add(valueIndex(annotation, place.value()));
        }
        return path;
    }

    private static int valueIndex(AnnotationMirror annotation, @Nullable AnnotationValue value) {
        List<AnnotationValue> values = new ArrayList<>();
        annotation.getElementValues().values().forEach(member -> addAll(member, values));
        return values.indexOf(value);
    }

    /** Adds a value, then what is in it: the items of an array, the members of an annotation. */
    private static void addAll(AnnotationValue value, List<AnnotationValue> values) {
        values.add(value);
        if (value.getValue() instanceof List<?> items) {
            items.forEach(item -> addAll((AnnotationValue) item, values));
        } else if (value.getValue() instanceof AnnotationMirror inner) {
            inner.getElementValues().values().forEach(member -> addAll(member, values));
        }
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
