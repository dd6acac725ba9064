package dev.formwork.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.formwork.processor.model.Surroundings.Tag;
import java.util.List;

/** The annotations by which Jackson, of either version, reads and writes what is generated. */
final class JacksonAnnotations {
    private static final ClassName JSON_SUB_TYPES = jackson("JsonSubTypes");
    private static final ClassName JSON_TYPE_INFO = jackson("JsonTypeInfo");
    private static final ClassName JSON_TYPE_NAME = jackson("JsonTypeName");

    private JacksonAnnotations() {}

    /**
     * On the implementation of a member of a union, which Jackson lets inherit what the union's annotations say. They name
     * the members' interfaces, but not what implements them; and where the tag is a field, they have nothing to say.
     */
    static List<AnnotationSpec> ofUnion(Tag tag) {
        return switch (tag.kind()) {
            case NONE -> List.of();
            case FIELD -> List.of(ignoringTag());
            case BESIDE_FIELDS -> List.of(named(tag.name()), withoutOthers());
        };
    }

    // @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    private static AnnotationSpec ignoringTag() {
        return AnnotationSpec.builder(JSON_TYPE_INFO)
                .addMember("use", "$T.Id.NONE", JSON_TYPE_INFO)
                .build();
    }

    // @JsonTypeName("dog")
    private static AnnotationSpec named(String name) {
        return AnnotationSpec.builder(JSON_TYPE_NAME)
                .addMember("value", ScalarLiterals.string(name))
                .build();
    }

    // @JsonSubTypes({})
    private static AnnotationSpec withoutOthers() {
        return AnnotationSpec.builder(JSON_SUB_TYPES).addMember("value", "{}").build();
    }

    private static ClassName jackson(String name) {
        return ClassName.get("com.fasterxml.jackson.annotation", name);
    }
}
