package dev.formwork.processor.read;

import dev.formwork.processor.read.AnnotationUse.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's {@code @JsonTypeInfo}, on a union.
 *
 * @param use where it stands
 */
public record JsonTypeInfo(AnnotationUse use) {
    private static final String USE = "use";
    private static final String INCLUDE = "include";
    private static final String PROPERTY = "property";
    private static final String VISIBLE = "visible";
    private static final String DEFAULT_IMPL = "defaultImpl";
    private static final String AS_PROPERTY = "PROPERTY";
    private static final String AS_EXISTING_PROPERTY = "EXISTING_PROPERTY";

    /** What Jackson calls the property of names if it is given no other name. */
    private static final String DEFAULT_PROPERTY = "@type";

    /** The members of the annotation of which some values are supported. */
    public static final Set<String> HAS_SUPPORTED_VALUES = Set.of(USE, INCLUDE);

    /** The annotation of a type, if it has one. */
    public static Optional<JsonTypeInfo> of(TypeElement type) {
        return AnnotationUse.find(type, AnnotationNames.JSON_TYPE_INFO).map(JsonTypeInfo::new);
    }

    /** The wire name of the tag. */
    public String property() {
        return use.text(PROPERTY)
                .map(Text::value)
                .filter(name -> !name.isEmpty())
                .orElse(DEFAULT_PROPERTY);
    }

    /** Whether the tag is one of the members' fields. */
    public boolean isExisting() {
        return use.constant(INCLUDE, AS_PROPERTY).equals(AS_EXISTING_PROPERTY);
    }

    /** What says so; null if it is not given. */
    public @Nullable AnnotationValue include() {
        return use.given(INCLUDE).orElse(null);
    }

    /** What is given that Formwork does not support: by name, what the source says. */
    public List<Map.Entry<String, AnnotationValue>> unsupported() {
        return use.given().entrySet().stream()
                .filter(member -> !isSupported(member.getKey()))
                .toList();
    }

    private boolean isSupported(String member) {
        return switch (member) {
            case USE -> use.constant(USE, "").equals("NAME");
            case INCLUDE -> Set.of(AS_PROPERTY, AS_EXISTING_PROPERTY).contains(use.constant(INCLUDE, ""));
            // Whether Jackson leaves the tag in the input, and what it reads where it knows no tag: the union itself.
            case VISIBLE -> true;
            case DEFAULT_IMPL ->
                use.given(DEFAULT_IMPL).filter(this::isUnionItself).isPresent();
            default -> member.equals(PROPERTY);
        };
    }

    private boolean isUnionItself(AnnotationValue type) {
        return type.getValue() instanceof DeclaredType declared
                && declared.asElement().equals(use.on());
    }
}
