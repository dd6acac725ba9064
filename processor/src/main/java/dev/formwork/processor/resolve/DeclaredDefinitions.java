package dev.formwork.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.model.Definition;
import dev.formwork.processor.model.Definitions;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.Surroundings.Deprecation;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.AnnotationUse.Text;
import dev.formwork.processor.read.Declaration;
import dev.formwork.processor.read.DeclarationReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Tells what the types mean that schemas refer to: of what has been generated what is known from there, of others what
 * their declarations say, which are read once, and only when no round follows.
 */
public final class DeclaredDefinitions implements Definitions {
    private final Elements elements;
    private final DeclarationReader reader;
    private final SchemaResolver resolver;
    private final UnionResolver unionResolver;
    private final Map<ClassName, Optional<Definition>> known = new HashMap<>();

    /**
     * Makes a reader.
     *
     * @param elements      finds types by name
     * @param reader        reads schemas
     * @param resolver      works out what schemas mean
     * @param unionResolver works out what unions mean
     */
    public DeclaredDefinitions(
            Elements elements, DeclarationReader reader, SchemaResolver resolver, UnionResolver unionResolver) {
        this.elements = elements;
        this.reader = reader;
        this.resolver = resolver;
        this.unionResolver = unionResolver;
    }

    /** Remembers what was found out of a type, so that it need not be found out again. */
    public void learn(Declaration declaration, Resolution resolution) {
        definition(declaration, resolution)
                .ifPresent(found -> known.put(ClassName.get(declaration.schema()), Optional.of(found)));
    }

    @Override
    public Optional<Definition> find(ClassName type) {
        return known.computeIfAbsent(
                type,
                name -> Optional.ofNullable(elements.getTypeElement(name.canonicalName()))
                        .flatMap(this::read));
    }

    private Optional<Definition> read(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM) {
            return Optional.of(
                    new Definition.OfEnum(EnumReader.constants(type), description(type), isDeprecated(type)));
        }
        Declaration declaration = reader.read(type);
        return definition(
                declaration,
                declaration.isUnion() ? unionResolver.resolve(declaration) : resolver.resolve(declaration));
    }

    private Optional<Definition> definition(Declaration declaration, Resolution resolution) {
        TypeElement type = declaration.schema();
        if (resolution instanceof Resolution.ReadyUnion union) {
            return Optional.of(new Definition.OfUnion(union.model(), description(type), isDeprecated(type)));
        }
        return resolution instanceof Resolution.Ready schema
                ? Optional.of(schema(declaration, schema.model()))
                : Optional.empty();
    }

    private Definition schema(Declaration declaration, SchemaModel model) {
        Map<String, String> descriptions = new HashMap<>();
        for (Accessor accessor : declaration.accessors()) {
            String description =
                    accessor.annotations().description().orElseGet(() -> JavadocText.plain(accessor.doc()));
            if (!description.isEmpty()) {
                descriptions.put(accessor.property(), description);
            }
        }
        return new Definition.OfSchema(model, description(declaration.schema()), descriptions);
    }

    private String description(TypeElement type) {
        return AnnotationUse.find(type, AnnotationNames.JSON_CLASS_DESCRIPTION)
                .flatMap(use -> use.text("value"))
                .map(Text::value)
                .orElseGet(() -> Optional.ofNullable(elements.getDocComment(type))
                        .map(JavadocText::plain)
                        .orElse(""));
    }

    private static boolean isDeprecated(TypeElement type) {
        return SurroundingsReader.deprecation(type) != Deprecation.NONE;
    }
}
