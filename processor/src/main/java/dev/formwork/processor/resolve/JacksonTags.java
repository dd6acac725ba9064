package dev.formwork.processor.resolve;

import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.Surroundings.Tag;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.AnnotationUse.Text;
import dev.formwork.processor.read.Declaration;
import dev.formwork.processor.read.JsonSubTypes;
import dev.formwork.processor.read.JsonTypeInfo;
import dev.formwork.processor.read.TypeParts;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the tag that Jackson gives a schema, since it extends an interface annotated {@code @JsonTypeInfo}. */
final class JacksonTags {
    private JacksonTags() {}

    /** The tag that the nearest such interface says. */
    static Tag of(Declaration schema, List<FieldModel> fields) {
        return schema.supertypes().stream()
                .flatMap(type -> TypeParts.of(type).limit(1))
                .flatMap(union -> JsonTypeInfo.of(union).map(info -> of(schema.schema(), union, info, fields)).stream())
                .findFirst()
                .orElse(Tag.NONE);
    }

    private static Tag of(TypeElement schema, TypeElement union, JsonTypeInfo info, List<FieldModel> fields) {
        boolean isField = fields.stream()
                .anyMatch(field -> !field.isExtras() && field.wireName().equals(info.property()));
        if (isField) {
            return Tag.FIELD;
        }
        return listedName(schema, union)
                .or(() -> typeName(schema))
                .map(name -> new Tag(Tag.Kind.BESIDE_FIELDS, name.value()))
                .orElse(Tag.NONE);
    }

    /** What {@code @JsonTypeName} says. */
    static Optional<Text> typeName(TypeElement type) {
        return AnnotationUse.find(type, AnnotationNames.JSON_TYPE_NAME)
                .flatMap(use -> use.text("value"))
                .filter(name -> !name.value().isEmpty());
    }

    private static Optional<Text> listedName(TypeElement schema, TypeElement union) {
        return JsonSubTypes.of(union).stream()
                .flatMap(types -> types.types().stream())
                .filter(type -> TypeParts.of(type.type()).anyMatch(schema::equals))
                .flatMap(type -> type.name().stream())
                .findFirst();
    }
}
