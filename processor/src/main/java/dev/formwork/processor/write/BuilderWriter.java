package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.formwork.processor.model.Shape;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the builder. What it holds is unmodifiable already, so that the constructor need not copy. */
final class BuilderWriter {
    private final Plan plan;

    BuilderWriter(Plan plan) {
        this.plan = plan;
    }

    // public static final class Builder { … }
    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.builder())
                .addJavadoc(Javadoc.of(
                                "Builds {@link $T}.\nSetting a field again replaces its value. Not thread-safe.",
                                plan.implementation())
                        .tags(plan.parameters().tags())
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariables(plan.parameters().variables());
        if (plan.parameters().exist()) {
            type.addField(FieldSpec.builder(plan.codecType(), plan.codecVariable, Modifier.FINAL)
                    .addJavadoc("Writes the instances.")
                    .build());
        }
        return type.addField(set())
                .addFields(fields())
                .addMethod(constructor())
                .addMethods(new SetterWriter(plan).write())
                .addMethod(from())
                .addMethod(build())
                .build();
    }

    // long set;
    // long[] set = new long[2];
    private FieldSpec set() {
        FieldSpec.Builder field = FieldSpec.builder(plan.bits().type(), plan.set, Modifier.PRIVATE)
                .addJavadoc("Which fields were set: one bit for each ordinal of {@link $T}.", plan.fieldEnum());
        if (plan.bits().isWide()) {
            field.initializer("new long[$L]", plan.bits().words());
        }
        return field.build();
    }

    // Builder() {}
    //
    // Builder(ImmutablePageCodec<T> codec) {
    //     this.codec = codec;
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        Javadoc javadoc = Javadoc.of("A builder in which no field is set.");
        if (plan.parameters().exist()) {
            javadoc.tag("@param codec writes the instances");
            constructor.addParameter(plan.codecType(), "codec").addStatement("this.$N = codec", plan.codecVariable);
        }
        return constructor.addJavadoc(javadoc.build()).build();
    }

    // /** Required; null until set. */
    // @Nullable String name;
    // /** The default until set. */
    // int runCount = 0;
    private List<FieldSpec> fields() {
        return plan.members().stream().map(this::field).toList();
    }

    private FieldSpec field(Member member) {
        FieldSpec.Builder field =
                FieldSpec.builder(member.builderType(), member.variable()).addJavadoc(VariableDocs.built(member));
        if (InitialValues.isWritten(member)) {
            field.initializer(InitialValues.of(member));
        }
        return field.build();
    }

    // public Builder from(Job job) {
    //     Objects.requireNonNull(job, "job");
    //     name = job.name();
    //     created = job.created().orElse(null);
    //     tags(job.tags());
    //     set = ImmutableJobCodec.FIELDS.setOf(job);
    //     return this;
    // }
    private MethodSpec from() {
        Scope locals = plan.locals();
        String source = plan.schemaVariable(locals);
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.from)
                .addJavadoc(Javadoc.of(
                                "Sets every field to what another {@link $T} has.\n"
                                        + "What was not given to an {@code $L} counts as not set here either.",
                                plan.schema(),
                                plan.implementation().simpleName())
                        .tag("@param $N where the fields come from", source)
                        .tag("@return this builder")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.builderType())
                .addParameter(plan.schemaType(), source);
        if (plan.hasDeprecated()) {
            Deprecations.allowCalls(method, plan.members());
            method.addComment("Calls deprecated accessors, since their fields are copied, too.");
        }
        method.addStatement("$T.requireNonNull($N, $S)", Objects.class, source, source);
        plan.members().forEach(member -> method.addStatement(copied(member, source)));
        return method.addStatement(
                        "$N = $T.FIELDS.$L($N)",
                        plan.set,
                        plan.codec(),
                        plan.bits().of(),
                        source)
                .addStatement("return this")
                .build();
    }

    // name = job.name()
    // created = job.created().orElse(null)
    // tags(job.tags())
    // this.retries = Objects.requireNonNull(job.retries(), "retries")
    private static CodeBlock copied(Member member, String source) {
        CodeBlock value = CodeBlock.of("$N.$N()", source, member.accessor());
        if (member.shape() instanceof Shape.OptionalOf) {
            return CodeBlock.of(
                    "this.$N = $T.requireNonNull($L, $S)",
                    member.variable(),
                    Objects.class,
                    value,
                    member.field().property());
        }
        String unwrapped = member.isOptional() ? ".orElse(null)" : "";
        return SetterWriter.isPlain(member)
                ? CodeBlock.of("$N = $L$L", member.variable(), value, unwrapped)
                : CodeBlock.of("$N($L$L)", member.setter(), value, unwrapped);
    }

    // public ImmutableJob build() {
    //     ImmutableJobCodec.FIELDS.requireAll(set);
    //     return new ImmutableJob(this, set);
    // }
    private MethodSpec build() {
        boolean isChecked = plan.fields().stream().anyMatch(Plan::isRequired);
        Javadoc javadoc = Javadoc.of("{@return a new instance with the fields of this builder}");
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(plan.implementationType());
        if (isChecked) {
            javadoc.tag(
                    "@throws $T if required fields are missing; the message names them all",
                    IllegalStateException.class);
            method.addStatement("$T.FIELDS.requireAll($N)", plan.codec(), plan.set);
        }
        return method.addJavadoc(javadoc.build())
                .addStatement(
                        "return $L", plan.newImplementation("this", plan.bits().copyOf(CodeBlock.of("$N", plan.set))))
                .build();
    }
}
