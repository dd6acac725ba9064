package dev.formwork.processor.schema;

import dev.formwork.processor.model.ConstraintCall;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The JSON of the values of a type. */
final class TypeSchemas {
    private final Document document;
    private final ScalarSchemas scalars;
    private final boolean isStrict;

    /**
     * For the fields of one schema.
     *
     * @param document where the types that they refer to are defined
     * @param isStrict whether values must have their exact kind
     */
    TypeSchemas(Document document, boolean isStrict) {
        this.document = document;
        this.scalars = new ScalarSchemas(document.mode);
        this.isStrict = isStrict;
    }

    Keywords of(TypeUse use) {
        if (use.shape() instanceof Shape.OptionalOf optional) {
            TypeUse value = optional.value();
            return of(new TypeUse(value.type(), value.shape(), true, value.constraints()));
        }
        boolean isAnything = use.shape() instanceof Shape.Any && use.nullable();
        if (isAnything || use.shape() instanceof Shape.Converted) {
            // Of what is converted, only the converter knows.
            return Keywords.none();
        }
        Keywords keywords = of(use.shape());
        for (ConstraintCall call : use.constraints()) {
            ConstraintKeywords.add(call, keywords, use.shape());
        }
        return use.nullable() ? keywords.orNull() : keywords;
    }

    private Keywords of(Shape shape) {
        if (shape instanceof Shape.Primitive primitive) {
            return scalars.of(primitive);
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalars.of(scalar, isStrict);
        }
        if (shape instanceof Shape.Literal literal) {
            return literal(literal);
        }
        if (shape instanceof Shape.EnumOf type) {
            return document.reference(type);
        }
        if (shape instanceof Shape.Nested nested) {
            return document.reference(nested);
        }
        if (shape instanceof Shape.Items items) {
            return items(items);
        }
        if (shape instanceof Shape.MapOf map) {
            return map(map);
        }
        if (shape instanceof Shape.OneOf union) {
            return oneOf(union);
        }
        return shape instanceof Shape.Variable variable ? document.reference(variable) : Document.anything();
    }

    // {"const": "reject_details", "type": "string"}
    private Keywords literal(Shape.Literal literal) {
        boolean isBoolean = literal.base() == Shape.Primitive.BOOLEAN || literal.base() == Shape.Scalar.BOOLEAN;
        List<Object> values = new ArrayList<>();
        for (String value : literal.values()) {
            if (literal.base() == Shape.Scalar.STRING) {
                values.add(value);
            } else {
                values.add(isBoolean ? (Object) Boolean.valueOf(value) : new BigInteger(value));
            }
        }
        Keywords keywords = values.size() == 1
                ? Keywords.none().with("const", values.get(0))
                : Keywords.none().with("enum", values);
        String type = isBoolean ? "boolean" : "integer";
        return keywords.with("type", literal.base() == Shape.Scalar.STRING ? "string" : type);
    }

    // {"type": "array", "items": {"type": "string"}}
    private Keywords items(Shape.Items items) {
        Keywords keywords = Keywords.type("array");
        addUnlessEmpty(keywords, "items", of(items.item()));
        // When it is read, what is there twice is taken once.
        boolean isUnique = items.container() == Shape.Items.Container.SET && document.mode == Mode.WRITING;
        return keywords.withFlag(
                "uniqueItems", isUnique && isWrittenInOneWay(items.item().shape()));
    }

    /** Whether different values are different in JSON, too. */
    private static boolean isWrittenInOneWay(Shape shape) {
        return shape instanceof Shape.EnumOf || shape == Shape.Scalar.STRING || shape == Shape.Scalar.UUID;
    }

    // {"type": "object", "propertyNames": {"format": "uuid"}, "additionalProperties": {"type": "integer"}}
    private Keywords map(Shape.MapOf map) {
        Keywords keywords = Keywords.type("object");
        Keywords keys = map.key().shape() instanceof Shape.Scalar scalar
                ? ScalarSchemas.ofKey(scalar)
                : of(map.key().shape());
        for (ConstraintCall call : map.key().constraints()) {
            ConstraintKeywords.add(call, keys, map.key().shape());
        }
        addUnlessEmpty(keywords, "propertyNames", keys);
        return keywords.with(
                "additionalProperties",
                of(map.value()).isEmpty() ? true : of(map.value()).toMap());
    }

    // {"anyOf": [{"type": "boolean"}, {"type": "string"}]}
    private Keywords oneOf(Shape.OneOf union) {
        List<Object> members = new ArrayList<>();
        union.members().forEach(member -> members.add(scalars.of(member, true).toMap()));
        return Keywords.none().with("anyOf", members);
    }

    private static void addUnlessEmpty(Keywords keywords, String name, Keywords schema) {
        if (!schema.isEmpty()) {
            keywords.with(name, schema.toMap());
        }
    }
}
