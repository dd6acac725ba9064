package dev.formwork.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * An annotation where it stands. Annotations are looked up by name, never by class: those of other libraries are not on
 * the processor's own path.
 *
 * @param on     what is annotated
 * @param mirror the annotation
 */
public record AnnotationUse(Element on, AnnotationMirror mirror) {

    /** All annotations of an element, in the order of the source. */
    public static List<AnnotationUse> of(Element element) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        List<AnnotationUse> uses = new ArrayList<>(mirrors.size());
        for (AnnotationMirror mirror : mirrors) {
            uses.add(new AnnotationUse(element, mirror));
        }
        return Collections.unmodifiableList(uses);
    }

    /** The annotation of an element that has this qualified name. */
    public static Optional<AnnotationUse> find(Element element, String qualifiedName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            AnnotationUse use = new AnnotationUse(element, mirror);
            if (use.is(qualifiedName)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }

    public TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    public String qualifiedName() {
        return type().getQualifiedName().toString();
    }

    public String simpleName() {
        return type().getSimpleName().toString();
    }

    public boolean is(String qualifiedName) {
        return type().getQualifiedName().contentEquals(qualifiedName);
    }

    /** The value of a member, if the source gives one. */
    public Optional<AnnotationValue> given(String member) {
        return given().entrySet().stream()
                .filter(entry -> entry.getKey().equals(member))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The members that the source gives, by name, in its order. */
    public Map<String, AnnotationValue> given() {
        Map<String, AnnotationValue> values = new java.util.LinkedHashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            values.put(entry.getKey().getSimpleName().toString(), entry.getValue());
        }
        return values;
    }

    /** The text given for a member. */
    public Optional<Text> text(String member) {
        return given(member).filter(value -> value.getValue() instanceof String).map(value -> new Text(this, value));
    }

    /** The texts given for a member that is an array. */
    public List<Text> texts(String member) {
        return items(member).stream()
                .filter(item -> item.getValue() instanceof String)
                .map(item -> new Text(this, item))
                .toList();
    }

    /** The items given for a member that is an array. */
    public List<AnnotationValue> items(String member) {
        return given(member).stream()
                .filter(value -> value.getValue() instanceof List)
                .flatMap(value -> ((List<?>) value.getValue()).stream())
                .map(AnnotationValue.class::cast)
                .toList();
    }

    /** The boolean given for a member, or {@code otherwise}. */
    public boolean flag(String member, boolean otherwise) {
        return given(member)
                .map(AnnotationValue::getValue)
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast)
                .orElse(otherwise);
    }

    /** The name of the enum constant given for a member, or {@code otherwise}. */
    public String constant(String member, String otherwise) {
        return given(member)
                .map(AnnotationValue::getValue)
                .filter(Element.class::isInstance)
                .map(constant -> ((Element) constant).getSimpleName().toString())
                .orElse(otherwise);
    }

    /**
     * A text in an annotation, with its place.
     *
     * @param use the annotation
     * @param at  the value in it
     */
    public record Text(AnnotationUse use, AnnotationValue at) {
        public String value() {
            return (String) at.getValue();
        }
    }
}
