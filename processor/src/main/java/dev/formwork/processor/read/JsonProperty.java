package dev.formwork.processor.read;

import dev.formwork.processor.read.AnnotationUse.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;

/**
 * Jackson's {@code @JsonProperty}, on an accessor or an enum constant.
 *
 * @param use where it stands
 */
public record JsonProperty(AnnotationUse use) {
    private static final String NAME = "value";
    private static final String REQUIRED = "required";

    /** The wire name, if one is given. */
    public Optional<Text> name() {
        return use.text(NAME);
    }

    /** Whether it says that the key must be there. */
    public boolean isRequired() {
        return use.flag(REQUIRED, false);
    }

    /** The members given that Formwork does not support. */
    public List<Map.Entry<String, AnnotationValue>> unsupported(Set<String> supported) {
        return use.given().entrySet().stream()
                .filter(member -> !supported.contains(member.getKey()))
                .toList();
    }

    /** The members that have a meaning on an accessor. */
    public static final Set<String> ON_ACCESSOR = Set.of(NAME, REQUIRED);

    /** The members that have a meaning on an enum constant. */
    public static final Set<String> ON_CONSTANT = Set.of(NAME);
}
