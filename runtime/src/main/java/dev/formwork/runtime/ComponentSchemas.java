package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON Schema documents taken apart: each definition once, all of them beside each other, by names of their own. */
final class ComponentSchemas {
    private static final String DEFINITIONS = "$defs";
    private static final String ANCHOR = "$anchor";
    private static final String REFERENCE = "$ref";
    private static final String PREFIX = "#/$defs/";
    private static final String ROOT = "#";

    /** Keywords that are no part of a component. */
    private static final Set<String> OF_DOCUMENTS = Set.of("$schema", DEFINITIONS, ANCHOR);

    /** Keywords whose values are data, whatever they look like. */
    private static final Set<String> DATA = Set.of("default", "const", "enum", "examples", "required", "type");

    /** What one definition is, whichever document it is in: by its qualified name, or else by its text. */
    private final Map<String, Component> components = new TreeMap<>();

    /**
     * A definition.
     *
     * @param name       the simple name
     * @param qualified  the qualified name; null if it is no type by itself
     * @param schema     what it says
     * @param references what the references in it lead to: identities by pointer
     */
    private record Component(
            String name, @Nullable String qualified, Map<?, ?> schema, Map<String, String> references) {}

    /** Adds a document: its schema and its definitions. One that has type parameters is no component. */
    void add(String qualifiedName, Map<String, Object> document) {
        if (String.valueOf(document.get("title")).endsWith(">")) {
            return;
        }
        Map<?, ?> definitions = document.get(DEFINITIONS) instanceof Map<?, ?> found ? found : Map.of();
        Map<String, String> references = new LinkedHashMap<>();
        references.put(ROOT, qualifiedName);
        definitions.forEach((name, schema) ->
                references.put(PREFIX + name, identity(String.valueOf(name), (Map<?, ?>) schema)));
        // The document of a type knows more of it than those that refer to it.
        components.put(qualifiedName, new Component(simpleName(qualifiedName), qualifiedName, document, references));
        definitions.forEach((name, schema) -> {
            Object anchor = ((Map<?, ?>) schema).get(ANCHOR);
            components.putIfAbsent(
                    references.get(PREFIX + name),
                    new Component(
                            anchor == null ? String.valueOf(name) : simpleName(anchor.toString()),
                            anchor == null ? null : anchor.toString(),
                            (Map<?, ?>) schema,
                            references));
        });
    }

    private static String identity(String name, Map<?, ?> schema) {
        Object anchor = schema.get(ANCHOR);
        return anchor == null ? name + Codecs.ANY.toJson(schema) : anchor.toString();
    }

    private static String simpleName(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }

    /** All components by name, with references to each other. */
    Map<String, Object> toMap() {
        Map<String, String> names = names();
        Map<String, Object> schemas = new LinkedHashMap<>();
        components.forEach((identity, component) -> schemas.put(
                String.valueOf(names.get(identity)), new Rewriting(component, names).ofSchema(component.schema())));
        return schemas;
    }

    /** The name of each component by its identity. */
    private Map<String, String> names() {
        Map<String, Long> uses =
                components.values().stream().collect(Collectors.groupingBy(Component::name, Collectors.counting()));
        Map<String, String> names = new TreeMap<>();
        Map<String, Integer> numbers = new TreeMap<>();
        components.forEach((identity, component) -> {
            String name = component.name();
            if (Long.valueOf(1).equals(uses.get(name))) {
                names.put(identity, name);
            } else if (component.qualified() != null) {
                names.put(identity, component.qualified());
            } else {
                names.put(identity, name + "_" + numbers.merge(name, 1, Integer::sum));
            }
        });
        return names;
    }

    /**
     * A definition on its way into another document.
     *
     * @param component the definition
     * @param names     the names of all components
     */
    private record Rewriting(Component component, Map<String, String> names) {

        Map<String, @Nullable Object> ofSchema(Map<?, ?> schema) {
            Map<String, @Nullable Object> rewritten = new LinkedHashMap<>();
            schema.forEach((key, value) -> {
                String keyword = String.valueOf(key);
                if (!OF_DOCUMENTS.contains(keyword)) {
                    rewritten.put(keyword, ofKeyword(keyword, value));
                }
            });
            return rewritten;
        }

        private @Nullable Object ofKeyword(String keyword, @Nullable Object value) {
            if (DATA.contains(keyword)) {
                return value;
            }
            if (keyword.equals(REFERENCE)) {
                return reference(String.valueOf(value));
            }
            if (value instanceof List<?> schemas) {
                List<@Nullable Object> all = new ArrayList<>();
                schemas.forEach(schema -> all.add(schema instanceof Map<?, ?> map ? ofSchema(map) : schema));
                return all;
            }
            if (!(value instanceof Map<?, ?> members)) {
                return value;
            }
            return switch (keyword) {
                case "properties" -> ofEach(members);
                case "discriminator" -> ofDiscriminator(members);
                default -> ofSchema(members);
            };
        }

        private Map<String, @Nullable Object> ofEach(Map<?, ?> schemas) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            schemas.forEach((name, schema) ->
                    all.put(String.valueOf(name), schema instanceof Map<?, ?> map ? ofSchema(map) : schema));
            return all;
        }

        private Map<String, @Nullable Object> ofDiscriminator(Map<?, ?> discriminator) {
            Map<String, @Nullable Object> rewritten = new LinkedHashMap<>();
            discriminator.forEach((key, value) -> rewritten.put(String.valueOf(key), value));
            if (discriminator.get("mapping") instanceof Map<?, ?> mapping) {
                Map<String, @Nullable Object> references = new LinkedHashMap<>();
                mapping.forEach(
                        (tag, pointer) -> references.put(String.valueOf(tag), reference(String.valueOf(pointer))));
                rewritten.put("mapping", references);
            }
            return rewritten;
        }

        private String reference(String pointer) {
            String identity = component.references().get(pointer);
            return identity == null ? pointer : "#/components/schemas/" + names.get(identity);
        }
    }
}
