package dev.formwork.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.formwork.runtime.ObjectCodec;
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
        CodecExpressions codecs = new CodecExpressions(new Scope("FIELDS"));
        List<MethodSpec> reading = new CodecReadWriter(plan, codecs).write();
        MethodSpec writing = new CodecWriteWriter(plan, codecs).write();
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.codec())
                .addJavadoc("Reads and writes {@link $T}.", plan.schema())
                .addAnnotation(ImplementationWriter.generated(plan))
                .addModifiers(Modifier.FINAL)
                .superclass(Types.generic(ObjectCodec.class, plan.schema()));
        Deprecations.suppress(
                type,
                plan.model().surroundings().warnings().stream()
                        .filter(warning -> !warning.equals("serial"))
                        .toList());
        return type.addField(new FieldTableWriter(plan).write())
                .addFields(codecs.constants())
                .addMethod(constructor())
                .addMethods(reading)
                .addMethod(writing)
                .build();
    }

    // ImmutableJobCodec() {
    //     super(Job.class, ImmutableJob.class, FIELDS);
    // }
    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addStatement("super($T.class, $T.class, FIELDS)", plan.schema(), plan.implementation())
                .build();
    }
}
