package dev.formwork.processor.write;

import com.palantir.javapoet.MethodSpec;
import dev.formwork.runtime.Codec;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the static methods that make builders, copies and codecs. */
final class FactoryMethodsWriter {
    private final Plan plan;

    FactoryMethodsWriter(Plan plan) {
        this.plan = plan;
    }

    List<MethodSpec> write() {
        List<MethodSpec> methods =
                List.of(builder(), copyOf(), JsonSchemaMethod.of(plan.jsonSchemaMethod, plan.schema()));
        return plan.parameters().exist()
                ? Stream.concat(methods.stream(), Stream.of(codec())).toList()
                : methods;
    }

    // public static <T> Codec<Page<T>> codec(Codec<T> t) {
    //     return new ImmutablePageCodec<>(t);
    // }
    private MethodSpec codec() {
        TypeParameters parameters = plan.parameters();
        return MethodSpec.methodBuilder("codec")
                .addJavadoc(Javadoc.of("{@return the codec of {@link $T} with certain type arguments}", plan.schema())
                        .tags(parameters.codecTags())
                        .tags(parameters.tags())
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(parameters.variables())
                .returns(Types.generic(Codec.class, plan.schemaType()))
                .addParameters(parameters.codecs())
                .addStatement("return $L($L)", parameters.created(plan.codec()), parameters.codecNames())
                .build();
    }

    // public static Builder builder() {
    //     return new Builder();
    // }
    private MethodSpec builder() {
        return MethodSpec.methodBuilder(plan.builderMethod)
                .addJavadoc(Javadoc.of("{@return a builder in which no field is set}")
                        .tags(plan.parameters().tags())
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(plan.parameters().variables())
                .returns(plan.builderType())
                .addStatement("return $L", plan.newBuilder(plan.untyped()))
                .build();
    }

    // public static ImmutableJob copyOf(Job job) {
    //     return job instanceof ImmutableJob own ? own : new Builder().from(job).build();
    // }
    private MethodSpec copyOf() {
        Scope locals = new Scope();
        String source = plan.schemaVariable(locals);
        return MethodSpec.methodBuilder("copyOf")
                .addJavadoc(Javadoc.of(
                                "{@return {@code $N} itself if it is an {@code $L},\n"
                                        + "otherwise a copy with every field set}",
                                source,
                                plan.implementation().simpleName())
                        .tag("@param $N what to copy", source)
                        .tags(plan.parameters().tags())
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(plan.parameters().variables())
                .returns(plan.implementationType())
                .addParameter(plan.schemaType(), source)
                .addStatement(
                        "return $1N instanceof $2T $3N ? $3N : $4L.$5N($1N).build()",
                        source,
                        plan.implementationType(),
                        locals.claim("own"),
                        plan.newBuilder(plan.untyped()),
                        plan.from)
                .build();
    }
}
