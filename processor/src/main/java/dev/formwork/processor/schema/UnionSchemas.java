package dev.formwork.processor.schema;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.model.Definition;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.SchemaModel.ExtraPolicy;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.UnionModel;
import dev.formwork.processor.model.UnionModel.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON of unions of schemas. */
final class UnionSchemas {
    private final Document document;

    UnionSchemas(Document document) {
        this.document = document;
    }

    // {"title": "Shape", "oneOf": [{"$ref": "#/$defs/Circle"}, {"$ref": "#/$defs/Square"}],
    //  "discriminator": {"propertyName": "type", "mapping": {"circle": "#/$defs/Circle", …}}}
    /** The schema of a union. A tag may be missing when it is read, and then several members may fit. */
    Keywords of(Definition.OfUnion definition) {
        UnionModel union = definition.model();
        List<Object> branches = new ArrayList<>();
        Map<String, Object> mapping = new LinkedHashMap<>();
        for (Member member : union.members()) {
            Keywords branch = branch(union, member);
            branches.add(branch.toMap());
            member.tags()
                    .forEach(tag -> mapping.put(tag.toString(), branch.toMap().get("$ref")));
        }
        boolean isExact = union.tag() != null && document.mode == Mode.WRITING;
        Keywords keywords = Keywords.none()
                .with("title", union.title())
                .withText("description", definition.description())
                .withFlag("deprecated", definition.isDeprecated())
                .with(isExact ? "oneOf" : "anyOf", branches);
        if (union.tag() != null) {
            Map<String, Object> discriminator = new LinkedHashMap<>();
            discriminator.put("propertyName", union.tag());
            discriminator.put("mapping", mapping);
            keywords.with("discriminator", discriminator);
        }
        return keywords;
    }

    private Keywords branch(UnionModel union, Member member) {
        if (union.tag() == null || member.tags().isEmpty()) {
            return document.reference(member.schema(), null);
        }
        Tag tag = new Tag(union.title(), union.tag(), member.tags());
        Optional<Definition.OfSchema> schema = schema(member.schema());
        Optional<FieldModel> field = schema.flatMap(found -> field(found, tag.name()));
        if (field.isEmpty() && schema.isPresent() && schema.get().model().extra() == ExtraPolicy.FORBID) {
            // It admits the tag only here.
            return document.reference(member.schema(), tag);
        }
        Keywords reference = document.reference(member.schema(), null);
        if (field.isPresent() && field.get().value().shape() instanceof Shape.Literal) {
            return reference;
        }
        reference.with("properties", Map.of(tag.name(), tag.schema().toMap()));
        return document.mode == Mode.WRITING ? reference.with("required", List.of(tag.name())) : reference;
    }

    private Optional<Definition.OfSchema> schema(ClassName type) {
        return document.definitions()
                .find(type)
                .filter(Definition.OfSchema.class::isInstance)
                .map(Definition.OfSchema.class::cast);
    }

    private static Optional<FieldModel> field(Definition.OfSchema schema, String wireName) {
        return schema.model().fields().stream()
                .filter(field -> field.wireName().equals(wireName))
                .findFirst();
    }
}
