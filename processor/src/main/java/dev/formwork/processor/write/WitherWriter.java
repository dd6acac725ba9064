package dev.formwork.processor.write;

import com.palantir.javapoet.MethodSpec;
import dev.formwork.processor.model.FieldModel.Mark;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods that copy an instance with another value of one field. */
final class WitherWriter {
    private final Plan plan;

    WitherWriter(Plan plan) {
        this.plan = plan;
    }

    List<MethodSpec> write() {
        return plan.members().stream().map(this::wither).toList();
    }

    // public ImmutableJob withName(String name) {
    //     return toBuilder().name(name).build();
    // }
    private MethodSpec wither(Member member) {
        Javadoc javadoc = Javadoc.of("{@return a copy with another $L}", plan.namedLink(member))
                .tag("@param $N $L", member.variable(), member.parameterDoc());
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.wither())
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.implementationType())
                .addParameter(member.parameterType(), member.variable())
                .addStatement("return $N().$N($N).build()", plan.toBuilderMethod, member.setter(), member.variable());
        if (member.is(Mark.DEPRECATED)) {
            method.addAnnotation(Deprecations.annotation(member));
            plan.doc(member).tag("@deprecated").ifPresent(javadoc::tag);
        }
        return method.addJavadoc(javadoc.build()).build();
    }
}
