package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.formwork.processor.model.ModelRule;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.ObjectRules;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code ImmutableXCodec}, which reads and writes a schema. */
final class CodecWriter {
    private final Plan plan;

    CodecWriter(Plan plan) {
        this.plan = plan;
    }

    // @Generated(Job.class)
    // final class ImmutableJobCodec extends ObjectCodec<Job> { … }
    TypeSpec write() {
        CodecExpressions codecs = new CodecExpressions(plan);
        List<MethodSpec> reading = new CodecReadWriter(plan, codecs).write();
        MethodSpec writing = new CodecWriteWriter(plan, codecs).write();
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.codec())
                .addJavadoc(Javadoc.of("Reads and writes {@link $T}.", plan.schema())
                        .tags(plan.parameters().tags())
                        .build())
                .addAnnotation(ImplementationWriter.generated(plan))
                .addModifiers(Modifier.FINAL);
        Deprecations.suppress(
                type,
                plan.model().surroundings().warnings().stream()
                        .filter(warning -> !warning.equals("serial"))
                        .toList());
        type.addField(new FieldTableWriter(plan).write());
        if (!plan.model().rules().isEmpty()) {
            type.addField(rules());
        }
        type.addFields(codecs.constants());
        if (plan.parameters().exist()) {
            new GenericCodecWriter(plan).writeTo(type);
        } else {
            type.superclass(Types.generic(ObjectCodec.class, plan.schema())).addMethod(constructor());
        }
        return type.addMethods(reading).addMethod(writing).build();
    }

    // /** Made once, for {@link ImmutableJob#CODEC}. */
    // ImmutableJobCodec() {
    //     super(Job.class, ImmutableJob.class, FIELDS, RULES);
    // }
    private MethodSpec constructor() {
        String rules = plan.model().rules().isEmpty() ? "" : ", RULES";
        return MethodSpec.constructorBuilder()
                .addJavadoc("Made once, for {@link $T#CODEC}.", plan.implementation())
                .addStatement("super($T.class, $T.class, FIELDS$L)", plan.schema(), plan.implementation(), rules)
                .build();
    }

    // private static final ObjectRules<Job> RULES = ObjectRules.<Job>none()
    //         .before(Job::renamed)
    //         .after(Job::named, ImmutableJob::copyOf)
    //         .check(Job::consistent);
    private FieldSpec rules() {
        CodeBlock.Builder rules = CodeBlock.builder().add("$T.<$T>none()$>$>", ObjectRules.class, plan.schema());
        for (ModelRule rule : plan.model().rules()) {
            CodeBlock method = CodeBlock.of("$T::$N", rule.owner(), rule.method());
            if (rule.before()) {
                rules.add("\n.before($L)", method);
            } else if (rule.returns()) {
                rules.add("\n.after($L, $T::copyOf)", method, plan.implementation());
            } else {
                rules.add("\n.check($L)", method);
            }
        }
        return FieldSpec.builder(
                        Types.generic(ObjectRules.class, plan.schema()),
                        "RULES",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("What is checked of a whole {@link $T}.", plan.schema())
                .initializer(rules.add("$<$<").build())
                .build();
    }
}
