package dev.formwork.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A schema as it was written. Valid for one round only, as its elements are.
 *
 * @param schema       the annotated type
 * @param annotation   its {@code @Schema}
 * @param supertypes   the interfaces that it extends, directly or not, as they are written
 * @param style        how its accessors are called
 * @param accessors    its fields: those of supertypes first, an overriding accessor in the place of the first
 * @param abstractions abstract methods that are no accessors and that nothing implements
 * @param others       the user's own methods: static, private, or with a body that is no default
 * @param isModel      whether it extends the runtime's {@code Model}
 */
public record Declaration(
        TypeElement schema,
        SchemaAnnotation annotation,
        List<TypeMirror> supertypes,
        AccessorStyle style,
        List<Accessor> accessors,
        List<ExecutableElement> abstractions,
        List<ExecutableElement> others,
        boolean isModel) {

    public Declaration {
        supertypes = List.copyOf(supertypes);
        accessors = List.copyOf(accessors);
        abstractions = List.copyOf(abstractions);
        others = List.copyOf(others);
    }

    /** Whether the schema is {@code type} or extends it. */
    public boolean isA(TypeElement type) {
        return schema.equals(type)
                || supertypes.stream()
                        .anyMatch(supertype ->
                                element(supertype).filter(type::equals).isPresent());
    }

    /** The types that its implementation inherits, where they hide all others of the same simple name. */
    public Map<String, TypeElement> memberTypes() {
        Map<String, TypeElement> members = new TreeMap<>();
        Stream.concat(Stream.of(schema), supertypes.stream().flatMap(type -> element(type).stream()))
                .flatMap(type -> ElementFilter.typesIn(type.getEnclosedElements()).stream())
                .forEach(member -> members.putIfAbsent(member.getSimpleName().toString(), member));
        return members;
    }

    /** Whether it extends a type that does not exist, or not yet. */
    public boolean hasMissingSupertype() {
        return supertypes.stream().anyMatch(type -> type.getKind() == TypeKind.ERROR);
    }

    /** Whether it is a union of schemas rather than a schema with fields. */
    public boolean isUnion() {
        return schema.getKind() == ElementKind.INTERFACE
                && (schema.getModifiers().contains(Modifier.SEALED)
                        || JsonTypeInfo.of(schema).isPresent()
                        || JsonSubTypes.of(schema).isPresent());
    }

    /** Whether it extends a union whose members have names. */
    public boolean hasNamedUnion() {
        return supertypes.stream()
                .flatMap(supertype -> element(supertype).stream())
                .anyMatch(supertype -> JsonTypeInfo.of(supertype).isPresent());
    }

    /** The same without its methods, which its members inherit, and are checked for. */
    public Declaration withoutMethods() {
        return new Declaration(schema, annotation, supertypes, style, List.of(), List.of(), List.of(), isModel);
    }

    private static Optional<TypeElement> element(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }
}
