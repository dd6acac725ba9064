package dev.formwork.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * What a schema means: everything that the writers need.
 *
 * @param schema         the interface
 * @param implementation the class to write for it
 * @param codec          the codec to write for it, in the same package
 * @param title          what violations call it
 * @param isPublic       whether the interface, and so the implementation, is public
 * @param isModel        whether the interface extends the runtime's {@code Model}
 * @param extra          what happens to unknown keys
 * @param strict         whether values must have their exact kind
 * @param typeParameters with their bounds; none if the schema is not generic
 * @param rules          the model validators, in the order in which they run
 * @param fields         in the order of the wire; an {@link FieldModel#isExtras() extras} field is last
 * @param surroundings   what else the declaration says
 */
public record SchemaModel(
        ClassName schema,
        ClassName implementation,
        ClassName codec,
        String title,
        boolean isPublic,
        boolean isModel,
        ExtraPolicy extra,
        boolean strict,
        List<TypeVariableName> typeParameters,
        List<ModelRule> rules,
        List<FieldModel> fields,
        Surroundings surroundings) {

    public SchemaModel {
        typeParameters = List.copyOf(typeParameters);
        rules = List.copyOf(rules);
        fields = List.copyOf(fields);
    }

    /** A schema with nothing special about its declaration. */
    public SchemaModel(
            ClassName schema,
            ClassName implementation,
            ClassName codec,
            String title,
            boolean isPublic,
            boolean isModel,
            ExtraPolicy extra,
            boolean strict,
            List<TypeVariableName> typeParameters,
            List<ModelRule> rules,
            List<FieldModel> fields) {
        this(
                schema,
                implementation,
                codec,
                title,
                isPublic,
                isModel,
                extra,
                strict,
                typeParameters,
                rules,
                fields,
                Surroundings.NONE);
    }

    /** A schema without type parameters and model validators. */
    public SchemaModel(
            ClassName schema,
            ClassName implementation,
            ClassName codec,
            String title,
            boolean isPublic,
            boolean isModel,
            ExtraPolicy extra,
            boolean strict,
            List<FieldModel> fields) {
        this(schema, implementation, codec, title, isPublic, isModel, extra, strict, List.of(), List.of(), fields);
    }

    /** This schema with another declaration around its fields. */
    public SchemaModel within(Surroundings others) {
        return new SchemaModel(
                schema,
                implementation,
                codec,
                title,
                isPublic,
                isModel,
                extra,
                strict,
                typeParameters,
                rules,
                fields,
                others);
    }

    /** What happens to keys that the schema does not name. */
    public enum ExtraPolicy {
        IGNORE,
        FORBID,
        KEEP
    }
}
