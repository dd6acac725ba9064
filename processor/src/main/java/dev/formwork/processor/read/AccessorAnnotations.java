package dev.formwork.processor.read;

import static dev.formwork.processor.read.AnnotationNames.DEFAULT;
import static dev.formwork.processor.read.AnnotationNames.DEFAULT_VALUE;
import static dev.formwork.processor.read.AnnotationNames.REQUIRED;

import dev.formwork.processor.read.AnnotationUse.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * What the annotations of an accessor say, those of the accessors that it overrides included: of each annotation, the
 * nearest one counts.
 */
public final class AccessorAnnotations {
    /** These decide together whether the field must be given: the nearest accessor that has any of them decides. */
    private static final Set<String> PRESENCE = Set.of(DEFAULT, DEFAULT_VALUE, REQUIRED);

    private final List<ExecutableElement> nearestFirst;

    /** Read once, since each is asked for by name many times. */
    private final List<AnnotationUse> all;

    AccessorAnnotations(List<ExecutableElement> nearestFirst) {
        this.nearestFirst = List.copyOf(nearestFirst);
        this.all = nearestFirst.stream()
                .flatMap(method -> AnnotationUse.of(method).stream())
                .toList();
    }

    /** The nearest annotation of this name. */
    public Optional<AnnotationUse> find(String qualifiedName) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (PRESENCE.contains(qualifiedName)) {
            return presence().flatMap(method -> AnnotationUse.find(method, qualifiedName));
        }
        return all.stream().filter(use -> use.is(qualifiedName)).findFirst();
    }

    public boolean has(String qualifiedName) {
        return find(qualifiedName).isPresent();
    }

    /** Whether {@code @Required} takes away a default that the accessor would inherit. */
    public boolean overridesDefault() {
        return nearestFirst.stream()
                .dropWhile(method -> !hasPresence(method))
                .skip(1)
                .anyMatch(method -> AnnotationUse.find(method, DEFAULT).isPresent()
                        || AnnotationUse.find(method, DEFAULT_VALUE).isPresent());
    }

    private Optional<ExecutableElement> presence() {
        return nearestFirst.stream().filter(AccessorAnnotations::hasPresence).findFirst();
    }

    private static boolean hasPresence(ExecutableElement method) {
        return AnnotationUse.of(method).stream().anyMatch(use -> PRESENCE.contains(use.qualifiedName()));
    }

    /** {@code @DefaultValue}: the JSON text. */
    public Optional<Text> defaultValue() {
        return find(DEFAULT_VALUE).flatMap(use -> use.text("value"));
    }

    /** {@code @Literal}: the admitted values; empty if it stands there without any, or not at all. */
    public List<Text> literals() {
        return find(AnnotationNames.LITERAL).map(use -> use.texts("value")).orElse(List.of());
    }

    /** {@code @ResetField}, unless it says that the field does not belong to the reset set. */
    public Optional<AnnotationUse> resetField() {
        return find(AnnotationNames.RESET_FIELD).filter(use -> use.flag("value", true));
    }

    public Optional<JsonProperty> jsonProperty() {
        return find(AnnotationNames.JSON_PROPERTY).map(JsonProperty::new);
    }

    /** {@code @JsonAlias}: further names. */
    public List<Text> aliases() {
        return find(AnnotationNames.JSON_ALIAS).map(use -> use.texts("value")).orElse(List.of());
    }

    /** {@code @JsonIgnore}, unless it says that the accessor is not to be ignored. */
    public Optional<AnnotationUse> jsonIgnore() {
        return find(AnnotationNames.JSON_IGNORE).filter(use -> use.flag("value", true));
    }

    /** {@code @JsonPropertyDescription}. */
    public Optional<String> description() {
        return find(AnnotationNames.JSON_PROPERTY_DESCRIPTION)
                .flatMap(use -> use.text("value"))
                .map(Text::value);
    }

    /**
     * {@code @Required}, or {@code @JsonProperty(required = true)}, which says the same.
     */
    public Optional<AnnotationUse> required() {
        return find(REQUIRED)
                .or(() -> jsonProperty().filter(JsonProperty::isRequired).map(JsonProperty::use));
    }

    /** The {@code @Nullable}, whatever package it is of, that stands on the accessor itself. */
    public Optional<AnnotationUse> nullable() {
        return nearestFirst.stream()
                .limit(1)
                .flatMap(method -> AnnotationUse.of(method).stream())
                .filter(AnnotationNames::isNullable)
                .findFirst();
    }

    /** The constraints: of each kind, those of the nearest accessor that has any. */
    public List<AnnotationUse> constraints() {
        Map<String, Element> nearest = new HashMap<>();
        return all.stream()
                .flatMap(use -> ConstraintAnnotation.of(use).stream())
                .filter(use -> nearest.computeIfAbsent(use.qualifiedName(), kind -> use.on()) == use.on())
                .toList();
    }

    /** All annotations, the nearest ones first. */
    public List<AnnotationUse> all() {
        return all;
    }
}
