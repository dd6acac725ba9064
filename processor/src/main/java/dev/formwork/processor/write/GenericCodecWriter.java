package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.formwork.runtime.GenericCodec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what only the codec of a generic schema has: it holds the codecs of the type arguments. */
final class GenericCodecWriter {
    private final Plan plan;
    private final List<ParameterSpec> codecs;

    GenericCodecWriter(Plan plan) {
        this.plan = plan;
        this.codecs = plan.parameters().codecs();
    }

    // final class ImmutablePageCodec<T> extends GenericCodec<Page<T>> { … }
    void writeTo(TypeSpec.Builder type) {
        type.addTypeVariables(plan.parameters().variables())
                .superclass(Types.generic(GenericCodec.class, plan.schemaType()));
        codecs.forEach(
                codec -> type.addField(FieldSpec.builder(codec.type(), codec.name(), Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc(plan.parameters().codecDoc(codec.name()))
                        .build()));
        type.addMethod(constructor()).addMethod(untyped()).addMethod(codecOf());
    }

    // ImmutablePageCodec(Codec<T> t) {
    //     super(Page.class, FIELDS, t);
    //     this.t = t;
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of("For certain type arguments.")
                        .tags(plan.parameters().codecTags())
                        .build())
                .addParameters(codecs)
                .addStatement(
                        "super($T.class, FIELDS, $L)",
                        plan.schema(),
                        plan.parameters().codecNames());
        codecs.forEach(codec -> constructor.addStatement("this.$1N = $1N", codec.name()));
        return constructor.build();
    }

    // static <T> ImmutablePageCodec<T> untyped() {
    //     return new ImmutablePageCodec<>(GenericCodec.<T>byClass());
    // }
    private MethodSpec untyped() {
        // With its type said, since the compiler does not find one that is bounded by itself.
        CodeBlock arguments = plan.parameters().variables().stream()
                .map(variable -> CodeBlock.of("$T.<$L>byClass()", GenericCodec.class, variable.name()))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("untyped")
                .addJavadoc(Javadoc.of("{@return the codec of instances that no codec has read}")
                        .tags(plan.parameters().tags())
                        .build())
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(plan.parameters().variables())
                .returns(plan.codecType())
                .addStatement("return $L($L)", plan.parameters().created(plan.codec()), arguments)
                .build();
    }

    // protected GenericCodec<?> codecOf(Object instance) {
    //     return instance instanceof ImmutablePage<?> own ? own.codec : untyped();
    // }
    private MethodSpec codecOf() {
        return MethodSpec.methodBuilder("codecOf")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Types.generic(GenericCodec.class, WildcardTypeName.subtypeOf(Object.class)))
                .addParameter(ClassName.OBJECT, "instance")
                .addStatement(
                        "return instance instanceof $T own ? own.$N : untyped()",
                        plan.parameters().any(plan.implementation()),
                        plan.codecVariable)
                .build();
    }
}
