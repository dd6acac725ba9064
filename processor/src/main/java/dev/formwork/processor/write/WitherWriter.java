package dev.formwork.processor.write;

import com.palantir.javapoet.MethodSpec;
import dev.formwork.processor.model.FieldModel.Mark;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that copy an instance with another value of one field. Where the builder holds a value as it is, they
 * put it there themselves, which takes fewer constants in the class file than calls to setters would; the constructor
 * sees that it is not null.
 */
final class WitherWriter {
    private final Plan plan;

    WitherWriter(Plan plan) {
        this.plan = plan;
    }

    List<MethodSpec> write() {
        return plan.members().stream().map(this::wither).toList();
    }

    // public ImmutableJob withName(String name) {
    //     Builder copy = toBuilder();
    //     copy.name = name;
    //     return copy.given(2).build(); // NAME
    // }
    //
    // public ImmutableJob withTags(Collection<? extends String> tags) {
    //     return toBuilder().tags(tags).build();
    // }
    private MethodSpec wither(Member member) {
        Javadoc javadoc = Javadoc.of("{@return a copy with another $L}", plan.namedLink(member))
                .tag("@param $N $L", member.variable(), member.parameterDoc());
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.wither())
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.implementationType())
                .addParameter(member.parameterType(), member.variable());
        if (SetterWriter.isPlain(member)) {
            String copy = plan.locals().claim("copy");
            method.addStatement("$T $N = $N()", plan.builderType(), copy, plan.toBuilderMethod)
                    .addStatement("$N.$N = $N", copy, member.variable(), member.variable())
                    .addCode(
                            "return $N.$N($L).build(); // $L\n", copy, plan.given, member.ordinal(), member.constant());
        } else {
            method.addStatement("return $N().$N($N).build()", plan.toBuilderMethod, member.setter(), member.variable());
        }
        if (member.is(Mark.DEPRECATED)) {
            method.addAnnotation(Deprecations.annotation(member));
            plan.doc(member).tag("@deprecated").ifPresent(javadoc::tag);
        }
        return method.addJavadoc(javadoc.build()).build();
    }
}
