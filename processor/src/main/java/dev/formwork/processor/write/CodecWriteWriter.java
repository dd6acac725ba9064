package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.runtime.Output;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the method that writes a schema's fields. */
final class CodecWriteWriter {
    /** The types that the output writes itself. */
    private static final Set<Shape> WRITTEN_BY_TYPE =
            Set.of(Shape.Scalar.STRING, Shape.Scalar.UUID, Shape.Scalar.OFFSET_DATE_TIME, Shape.Scalar.DURATION);

    private final Plan plan;
    private final CodecExpressions codecs;

    CodecWriteWriter(Plan plan, CodecExpressions codecs) {
        this.plan = plan;
        this.codecs = codecs;
    }

    // public void write(Output out, Job job) {
    //     out.beginObject(FIELDS, job);
    //     out.field(0, job.id());
    //     out.endObject();
    // }
    MethodSpec write() {
        Scope locals = new Scope("out");
        String source = plan.schemaVariable(locals);
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Output.class, "out")
                .addParameter(plan.schemaType(), source);
        if (plan.hasDeprecated()) {
            Deprecations.allowCalls(method, plan.members());
            method.addComment("Calls deprecated accessors, since their fields are written, too.");
        }
        method.addStatement("out.beginObject(FIELDS, $N)", source);
        plan.fields()
                .forEach(member ->
                        method.addStatement(written(member, CodeBlock.of("$N.$N()", source, member.accessor()))));
        plan.extras().ifPresent(extras -> method.addStatement("out.extras($N.$N())", source, extras.accessor()));
        return method.addStatement("out.endObject()").build();
    }

    // out.field(3, job.runCount())
    // out.list(6, job.tags(), Codecs.STRING)
    // out.map(7, job.parameters(), Codecs.ANY)
    // out.field(5, job.color(), COLOR)
    private CodeBlock written(Member member, CodeBlock value) {
        if (needsNoCodec(member)) {
            return CodeBlock.of("out.field($L, $L)", member.ordinal(), value);
        }
        Purpose purpose = codecs.purpose(member);
        if (!member.isOptional()) {
            if (member.shape() instanceof Shape.Items items && items.container() != Shape.Items.Container.ARRAY) {
                return written("list", member, value, codecs.ofInner(items.item(), purpose.items()));
            }
            if (member.shape() instanceof Shape.MapOf map && map.key().shape() == Shape.Scalar.STRING) {
                return written("map", member, value, codecs.ofInner(map.value(), purpose.contents()));
            }
        }
        // An Optional is an Object as well, and the compiler could not choose between the two.
        boolean isAmbiguous =
                member.isOptional() && member.core().type().withoutAnnotations().equals(ClassName.OBJECT);
        return written(
                "field",
                member,
                isAmbiguous ? CodeBlock.of("$L.orElse(null)", value) : value,
                codecs.of(written(member.core()), purpose));
    }

    /** A type without its constraints, where that makes its codec a plain one: what is written meets them already. */
    private static TypeUse written(TypeUse use) {
        return use.shape() instanceof Shape.Scalar || use.shape() instanceof Shape.Any
                ? new TypeUse(use.type(), use.shape(), use.nullable())
                : use;
    }

    private static CodeBlock written(String method, Member member, CodeBlock value, CodeBlock codec) {
        return CodeBlock.of("out.$L($L, $L, $L)", method, member.ordinal(), value, codec);
    }

    /** Whether the output knows by the value's type alone how it is written. */
    private static boolean needsNoCodec(Member member) {
        TypeUse value = member.field().value();
        return member.isPrimitive()
                || member.shape() instanceof Shape.OptionalOf
                || !member.isOptional() && WRITTEN_BY_TYPE.contains(base(value.shape()));
    }

    private static Shape base(Shape shape) {
        return shape instanceof Shape.Literal literal ? literal.base() : shape;
    }
}
