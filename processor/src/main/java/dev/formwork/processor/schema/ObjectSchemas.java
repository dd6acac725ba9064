package dev.formwork.processor.schema;

import com.palantir.javapoet.TypeVariableName;
import dev.formwork.processor.model.Definition;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.FieldRules.Strictness;
import dev.formwork.processor.model.Presence;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.SchemaModel.ExtraPolicy;
import dev.formwork.processor.model.Surroundings.Deprecation;
import dev.formwork.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of schemas with fields. */
final class ObjectSchemas {
    private static final String REQUIRED = "required";
    private static final String DESCRIPTION = "description";

    private final Document document;

    ObjectSchemas(Document document) {
        this.document = document;
    }

    /**
     * The schema of an object.
     *
     * @param title     what people call it
     * @param arguments what its type parameters stand for
     * @param tag       what it has beside its fields
     */
    Keywords of(Definition.OfSchema definition, String title, List<TypeUse> arguments, @Nullable Tag tag) {
        SchemaModel model = definition.model();
        Keywords keywords = Keywords.none()
                .with("title", title)
                .withText(DESCRIPTION, definition.description())
                .withFlag("deprecated", model.surroundings().deprecation() != Deprecation.NONE)
                .with("type", "object");
        Substitution substitution = Substitution.of(
                model.typeParameters().stream().map(TypeVariableName::name).toList(), arguments);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (tag != null) {
            properties.put(tag.name(), tag.schema().toMap());
            if (document.mode == Mode.WRITING) {
                required.add(tag.name());
            }
        }
        List<Keywords> alternatives = new ArrayList<>();
        for (FieldModel field : model.fields()) {
            if (field.isExtras()) {
                continue;
            }
            boolean isRequired = document.mode == Mode.WRITING || field.presence() instanceof Presence.Required;
            boolean hasAliases =
                    document.mode == Mode.READING && !field.aliases().isEmpty();
            TypeUse type = substitution.in(field.value());
            properties.put(field.wireName(), property(definition, field, type).toMap());
            if (hasAliases) {
                field.aliases()
                        .forEach(alias ->
                                properties.put(alias, alias(model, field, type).toMap()));
            }
            if (isRequired && hasAliases) {
                alternatives.add(anyName(field));
            } else if (isRequired) {
                required.add(field.wireName());
            }
        }
        keywords.with("properties", properties);
        if (!required.isEmpty()) {
            keywords.with(REQUIRED, required);
        }
        alternatives.forEach(keywords::require);
        if (model.extra() != ExtraPolicy.IGNORE) {
            keywords.with("additionalProperties", model.extra() == ExtraPolicy.KEEP);
        }
        return keywords;
    }

    // "run_count": {"description": "How often it ran.", "type": "integer", "default": 0}
    private Keywords property(Definition.OfSchema definition, FieldModel field, TypeUse type) {
        String description = definition.descriptions().getOrDefault(field.property(), "");
        Keywords keywords = Keywords.none()
                .withText(DESCRIPTION, description)
                .withAll(types(definition.model(), field).of(type));
        if (field.presence() instanceof Presence.Constant constant) {
            keywords.with("default", new DefaultJson(document.definitions()).of(constant.value(), type.shape()));
        }
        return keywords.withFlag("deprecated", field.is(Mark.DEPRECATED) || field.is(Mark.FOR_REMOVAL));
    }

    // "enabled": {"description": "Another name of active.", "type": "boolean"}
    private Keywords alias(SchemaModel model, FieldModel field, TypeUse type) {
        return Keywords.none()
                .with(DESCRIPTION, "Another name of " + field.wireName() + ".")
                .withAll(types(model, field).of(type));
    }

    private TypeSchemas types(SchemaModel model, FieldModel field) {
        Strictness own = field.rules().strictness();
        return new TypeSchemas(document, own == Strictness.STRICT || own == Strictness.INHERITED && model.strict());
    }

    // {"anyOf": [{"required": ["active"]}, {"required": ["enabled"]}]}
    private static Keywords anyName(FieldModel field) {
        List<Object> names = new ArrayList<>();
        names.add(Map.of(REQUIRED, List.of(field.wireName())));
        field.aliases().forEach(alias -> names.add(Map.of(REQUIRED, List.of(alias))));
        return Keywords.none().with("anyOf", names);
    }
}
