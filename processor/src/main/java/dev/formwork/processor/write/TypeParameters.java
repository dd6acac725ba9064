package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.runtime.Codec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The type parameters of a schema, which all generated classes have as well; none if the schema is not generic. */
final class TypeParameters {
    private final ClassName schema;
    private final List<TypeVariableName> variables;

    /** What the codec of each variable's values is called, by the variable's name. */
    private final Map<String, String> codecs = new LinkedHashMap<>();

    /**
     * The type parameters of a schema.
     *
     * @param model the schema
     * @param names the names that are taken where the codecs are visible
     */
    TypeParameters(SchemaModel model, Scope names) {
        this.schema = model.schema();
        this.variables = model.typeParameters();
        variables.forEach(variable -> codecs.put(variable.name(), names.claim(Words.lowerCamel(variable.name()))));
    }

    boolean exist() {
        return !variables.isEmpty();
    }

    List<TypeVariableName> variables() {
        return variables;
    }

    // Page<T>
    /** A class that has the parameters, with them as its arguments. */
    TypeName of(ClassName type) {
        return exist() ? ParameterizedTypeName.get(type, variables.toArray(TypeName[]::new)) : type;
    }

    // ImmutablePage<?>
    /** A class that has the parameters, with whatever arguments. */
    TypeName any(ClassName type) {
        TypeName[] wildcards = variables.stream()
                .map(unused -> WildcardTypeName.subtypeOf(Object.class))
                .toArray(TypeName[]::new);
        return exist() ? ParameterizedTypeName.get(type, wildcards) : type;
    }

    // new ImmutablePage<>
    /** The creation of an instance where the expected type says its arguments. */
    CodeBlock created(ClassName type) {
        return exist() ? CodeBlock.of("new $T<>", type) : CodeBlock.of("new $T", type);
    }

    // ---- the codecs of their values

    // t
    String codec(Shape.Variable variable) {
        return Objects.requireNonNull(codecs.get(variable.name()));
    }

    // Codec<T> t
    List<ParameterSpec> codecs() {
        return variables.stream()
                .map(variable -> ParameterSpec.builder(
                                Types.generic(Codec.class, variable), codec(new Shape.Variable(variable.name())))
                        .build())
                .toList();
    }

    // t, u
    CodeBlock codecNames() {
        return codecs.values().stream().map(name -> CodeBlock.of("$N", name)).collect(CodeBlock.joining(", "));
    }

    /** Whether a type is the schema itself, with the same arguments. */
    boolean areThoseOf(Shape.Nested nested) {
        return exist()
                && nested.schema().equals(schema)
                && nested.arguments().stream()
                        .noneMatch(argument ->
                                argument.nullable() || !argument.constraints().isEmpty())
                && nested.arguments().stream()
                        .map(TypeUse::shape)
                        .toList()
                        .equals(variables.stream()
                                .map(variable -> new Shape.Variable(variable.name()))
                                .toList());
    }

    // ---- documentation

    // @param <T> as in {@link Page}
    List<CodeBlock> tags() {
        return variables.stream()
                .map(variable -> CodeBlock.of("@param <$L> as in {@link $T}", variable.name(), schema))
                .toList();
    }

    // Reads and writes values of {@code T}.
    CodeBlock codecDoc(String codec) {
        return codecs.entrySet().stream()
                .filter(entry -> entry.getValue().equals(codec))
                .map(entry -> CodeBlock.of("Reads and writes values of {@code $L}.", entry.getKey()))
                .findFirst()
                .orElseThrow();
    }

    // @param t reads and writes values of {@code T}
    List<CodeBlock> codecTags() {
        return codecs.entrySet().stream()
                .map(codec -> CodeBlock.of(
                        "@param $N reads and writes values of {@code $L}", codec.getValue(), codec.getKey()))
                .toList();
    }
}
