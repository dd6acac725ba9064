package dev.formwork.processor.read;

import dev.formwork.processor.read.AnnotationUse.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Jackson's {@code @JsonSubTypes}, on a union.
 *
 * @param use where it stands
 */
public record JsonSubTypes(AnnotationUse use) {
    private static final String VALUE = "value";
    private static final String NAME = "name";
    private static final Set<String> OF_TYPE = Set.of(VALUE, NAME);

    /** The annotation of a type, if it has one. */
    public static Optional<JsonSubTypes> of(TypeElement type) {
        return AnnotationUse.find(type, AnnotationNames.JSON_SUB_TYPES).map(JsonSubTypes::new);
    }

    /**
     * One of the types.
     *
     * @param type the type
     * @param at   where it stands
     * @param name its name, if one is given
     */
    public record SubType(TypeMirror type, AnnotationValue at, Optional<Text> name) {}

    /** The types, in the order of the source. */
    public List<SubType> types() {
        List<SubType> types = new ArrayList<>();
        for (AnnotationUse type : entries()) {
            type.given(VALUE)
                    .filter(value -> value.getValue() instanceof TypeMirror)
                    .ifPresent(value -> types.add(new SubType(
                            (TypeMirror) value.getValue(),
                            value,
                            // At its place in the outer annotation, which is the one on the element.
                            type.text(NAME)
                                    .filter(name -> !name.value().isEmpty())
                                    .map(name -> new Text(use, name.at())))));
        }
        return types;
    }

    /** The members given that Formwork does not support, in the annotation itself and for each type. */
    public List<Map.Entry<String, AnnotationValue>> unsupported() {
        List<Map.Entry<String, AnnotationValue>> unsupported = new ArrayList<>();
        use.given().entrySet().stream()
                .filter(member -> !member.getKey().equals(VALUE))
                .forEach(unsupported::add);
        for (AnnotationUse type : entries()) {
            type.given().entrySet().stream()
                    .filter(member -> !OF_TYPE.contains(member.getKey()))
                    .forEach(unsupported::add);
        }
        return unsupported;
    }

    private List<AnnotationUse> entries() {
        List<AnnotationUse> entries = new ArrayList<>();
        use.given(VALUE).map(AnnotationValue::getValue).ifPresent(value -> {
            for (Object item : value instanceof List<?> items ? items : List.of()) {
                if (item instanceof AnnotationValue entry && entry.getValue() instanceof AnnotationMirror mirror) {
                    entries.add(new AnnotationUse(use.on(), mirror));
                }
            }
        });
        return entries;
    }
}
