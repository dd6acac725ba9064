package dev.formwork.processor.write;

import com.palantir.javapoet.MethodSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what leads to builders and back: {@code builder}, {@code copyOf} and {@code toBuilder}. */
final class FactoryMethodsWriter {
    private final Plan plan;

    FactoryMethodsWriter(Plan plan) {
        this.plan = plan;
    }

    List<MethodSpec> write() {
        return List.of(toBuilder(), builder(), copyOf());
    }

    // public Builder toBuilder() {
    //     return new Builder().from(this);
    // }
    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder(plan.toBuilderMethod)
                .addJavadoc("{@return a builder that holds the fields of this instance}")
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.builder())
                .addStatement("return new $T().$N(this)", plan.builder(), plan.from)
                .build();
    }

    // public static Builder builder() {
    //     return new Builder();
    // }
    private MethodSpec builder() {
        return MethodSpec.methodBuilder(plan.builderMethod)
                .addJavadoc("{@return a builder in which no field is set}")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.builder())
                .addStatement("return new $T()", plan.builder())
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
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.implementation())
                .addParameter(plan.schema(), source)
                .addStatement(
                        "return $1N instanceof $2T $3N ? $3N$W: new $4T().$5N($1N).build()",
                        source,
                        plan.implementation(),
                        locals.claim("own"),
                        plan.builder(),
                        plan.from)
                .build();
    }
}
