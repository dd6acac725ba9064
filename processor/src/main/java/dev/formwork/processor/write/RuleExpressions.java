package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.ConstraintCall;
import dev.formwork.processor.model.FieldRules;
import dev.formwork.processor.model.FieldRules.Strictness;
import dev.formwork.processor.model.Shape;
import dev.formwork.runtime.AfterValidator;
import dev.formwork.runtime.BeforeValidator;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.Constraints;
import dev.formwork.runtime.Converter;
import java.util.List;
import java.util.function.BiFunction;

/** The expressions for codecs of whose values more is said than their type. */
final class RuleExpressions {
    private final BiFunction<TypeName, ClassName, CodeBlock> instances;

    /**
     * Makes the expressions.
     *
     * @param instances gives the instance of a validator or converter, by the type to declare it as and its class
     */
    RuleExpressions(BiFunction<TypeName, ClassName, CodeBlock> instances) {
        this.instances = instances;
    }

    // Codecs.constrained(Codecs.LONG, Constraints.min(60L), Constraints.max(86400L))
    CodeBlock constrained(CodeBlock codec, List<ConstraintCall> constraints) {
        CodeBlock calls = constraints.stream().map(RuleExpressions::call).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.constrained($L, $L)", Codecs.class, codec, calls);
    }

    // Constraints.pattern("[a-z]+", 0).message("Lower case only")
    private static CodeBlock call(ConstraintCall constraint) {
        CodeBlock arguments =
                constraint.arguments().stream().map(RuleExpressions::argument).collect(CodeBlock.joining(", "));
        CodeBlock call = CodeBlock.of("$T.$L($L)", Constraints.class, constraint.factory(), arguments);
        return constraint.message() == null
                ? call
                : CodeBlock.of("$L.message($L)", call, ScalarLiterals.string(constraint.message()));
    }

    private static CodeBlock argument(Object argument) {
        if (argument instanceof String text) {
            return ScalarLiterals.string(text);
        }
        boolean isWide = argument instanceof Long number && number != number.intValue();
        return CodeBlock.of(isWide ? "$LL" : "$L", argument);
    }

    // Codecs.after(Codecs.STRING, KNOWN_ZONE)
    CodeBlock after(CodeBlock codec, TypeName type, FieldRules rules) {
        if (rules.after().isEmpty()) {
            return codec;
        }
        TypeName contract = Types.generic(AfterValidator.class, type);
        return CodeBlock.of("$T.after($L, $L)", Codecs.class, codec, instances(contract, rules.after()));
    }

    // Codecs.before(Codecs.LONG, NULL_TO_ZERO)
    CodeBlock before(CodeBlock codec, FieldRules rules) {
        TypeName contract = ClassName.get(BeforeValidator.class);
        return CodeBlock.of("$T.before($L, $L)", Codecs.class, codec, instances(contract, rules.before()));
    }

    // Codecs.strict(Codecs.LONG)
    CodeBlock strictness(CodeBlock codec, FieldRules rules) {
        if (rules.strictness() == Strictness.INHERITED) {
            return codec;
        }
        String factory = rules.strictness() == Strictness.STRICT ? "strict" : "lax";
        return CodeBlock.of("$T.$L($L)", Codecs.class, factory, codec);
    }

    // MONEY_CONVERTER
    CodeBlock converter(Shape.Converted converted, TypeName type) {
        Class<?> contract = converted.isCodec() ? Codec.class : Converter.class;
        return instances.apply(Types.generic(contract, Types.nonNull(type)), converted.converter());
    }

    private CodeBlock instances(TypeName contract, List<ClassName> types) {
        return types.stream().map(type -> instances.apply(contract, type)).collect(CodeBlock.joining(", "));
    }
}
