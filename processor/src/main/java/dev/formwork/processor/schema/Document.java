package dev.formwork.processor.schema;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.model.Definition;
import dev.formwork.processor.model.Definitions;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A document as it grows: the schema of one type, and definitions of the types that it refers to. */
final class Document {
    private static final String DEFINITIONS = "$defs";

    /** What an anchor may be called (JSON Schema 2020-12, section 8.2.2). */
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");

    /** How often a generic schema may be in itself, each time with other arguments; without a limit, for ever. */
    private static final int DEEPEST_EXPANSION = 5;

    final Mode mode;
    private final Definitions definitions;
    private final ObjectSchemas objects;
    private final UnionSchemas unions;
    private final Map<Named, String> references = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, @Nullable Object> schemas = new LinkedHashMap<>();
    private final Deque<ClassName> open = new ArrayDeque<>();

    /**
     * A type to which there is a reference.
     *
     * @param type      its name
     * @param arguments what its type parameters stand for
     * @param tag       what it must have beside its fields
     */
    private record Named(
            ClassName type,
            List<TypeUse> arguments,
            @Nullable Tag tag) {}

    Document(Mode mode, Definitions definitions) {
        this.mode = mode;
        this.definitions = definitions;
        this.objects = new ObjectSchemas(this);
        this.unions = new UnionSchemas(this);
    }

    Definitions definitions() {
        return definitions;
    }

    /** Makes the whole document. */
    Map<String, @Nullable Object> of(ClassName root, Definition definition) {
        List<TypeUse> parameters = definition instanceof Definition.OfSchema schema
                ? schema.model().typeParameters().stream()
                        .map(parameter -> variable(parameter.name()))
                        .toList()
                : List.of();
        references.put(new Named(root, parameters, null), "#");
        Keywords document = Keywords.none().with("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.withAll(describe(root, definition, parameters, null));
        return schemas.isEmpty()
                ? document.toMap()
                : document.with(DEFINITIONS, schemas).toMap();
    }

    private static TypeUse variable(String name) {
        return Substitution.of(List.of(), List.of()).in(new TypeUse(ClassName.OBJECT, new Shape.Variable(name), false));
    }

    // {"$ref": "#/$defs/Page_Flow"}
    /** Refers to a schema or a union. */
    Keywords reference(Shape.Nested nested) {
        return reference(nested.schema(), nested.arguments(), null);
    }

    /** Refers to a schema that has a tag beside its fields. */
    Keywords reference(ClassName type, @Nullable Tag tag) {
        return reference(type, List.of(), tag);
    }

    // {"$ref": "#/$defs/Color"}
    /** Refers to an enum. */
    Keywords reference(Shape.EnumOf type) {
        return refer(references.computeIfAbsent(new Named(type.type(), List.of(), null), named -> {
            String name = claim(named);
            schemas.put(name, describe(type).toMap());
            return pointer(name);
        }));
    }

    // {"$ref": "#/$defs/T"}
    /** Refers to what stands for a type parameter: anything but null. */
    Keywords reference(Shape.Variable variable) {
        Named named = new Named(ClassName.get("", variable.name()), List.of(variable(variable.name())), null);
        return refer(references.computeIfAbsent(named, key -> {
            String name = claim(variable.name());
            schemas.put(name, anything().with("title", variable.name()).toMap());
            return pointer(name);
        }));
    }

    // {"type": ["object", "array", "string", "number", "boolean"]}
    /** Anything but null. */
    static Keywords anything() {
        return Keywords.none().with("type", List.of("object", "array", "string", "number", "boolean"));
    }

    private Keywords reference(ClassName type, List<TypeUse> arguments, @Nullable Tag tag) {
        Named named = new Named(type, arguments, tag);
        String known = references.get(named);
        if (known != null) {
            return refer(known);
        }
        Definition definition = definitions.find(type).orElse(null);
        if (definition == null || Collections.frequency(open, type) > DEEPEST_EXPANSION) {
            return Keywords.type("object");
        }
        String name = claim(named);
        references.put(named, pointer(name));
        // Its place is before that of the types in it.
        schemas.put(name, null);
        open.push(type);
        Keywords schema = Keywords.none();
        String qualifiedName = type.canonicalName();
        if (arguments.isEmpty() && tag == null && ANCHOR.matcher(qualifiedName).matches()) {
            schema.with("$anchor", qualifiedName);
        }
        schemas.put(
                name, schema.withAll(describe(type, definition, arguments, tag)).toMap());
        open.pop();
        return refer(pointer(name));
    }

    private Keywords describe(ClassName type, Definition definition, List<TypeUse> arguments, @Nullable Tag tag) {
        if (definition instanceof Definition.OfUnion union) {
            return unions.of(union);
        }
        return definition instanceof Definition.OfSchema schema
                ? objects.of(schema, TypeText.of(type, arguments), arguments, tag)
                : Keywords.none();
    }

    // {"title": "Color", "type": "string", "enum": ["RED", "GREEN"]}
    private Keywords describe(Shape.EnumOf type) {
        Definition definition = definitions.find(type.type()).orElse(null);
        Keywords schema = Keywords.none();
        if (ANCHOR.matcher(type.type().canonicalName()).matches()) {
            schema.with("$anchor", type.type().canonicalName());
        }
        schema.with("title", type.type().simpleName());
        if (definition instanceof Definition.OfEnum found) {
            schema.withText("description", found.description()).withFlag("deprecated", found.isDeprecated());
        }
        return schema.with("type", "string").with("enum", type.wireNames());
    }

    private static Keywords refer(String pointer) {
        return Keywords.none().with("$ref", pointer);
    }

    // #/$defs/Color
    private static String pointer(String name) {
        return "#/" + DEFINITIONS + "/" + name;
    }

    private String claim(Named named) {
        String simpleName = TypeText.of(named.type(), named.arguments())
                .replaceAll("[<,] ?", "_")
                .replace(">", "");
        return claim(named.tag() == null ? simpleName : named.tag().union() + "_" + simpleName);
    }

    private String claim(String name) {
        String claimed = name;
        for (int i = 2; !names.add(claimed); i++) {
            claimed = name + "_" + i;
        }
        return claimed;
    }
}
