package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.formwork.processor.model.FieldModel.Mark;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what the runtime asks for the defaults of fields, if there are any but null. */
final class DefaultOfWriter {
    private final Plan plan;

    DefaultOfWriter(Plan plan) {
        this.plan = plan;
    }

    // @Override
    // protected @Nullable Object defaultOf(int field) {
    //     return switch (field) {
    //         case 3 -> 0;
    //         case 7 -> Job.super.slug();
    //         default -> null;
    //     };
    // }
    List<MethodSpec> write() {
        List<Member> members = plan.fields().stream()
                .filter(member -> member.hasFactory() || InitialValues.isConstant(member))
                .toList();
        if (members.isEmpty()) {
            return List.of();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("defaultOf")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Types.nullable(ClassName.OBJECT))
                .addParameter(int.class, "field");
        List<Member> factories = members.stream().filter(Member::hasFactory).toList();
        if (factories.stream().anyMatch(member -> member.is(Mark.DEPRECATED))) {
            Deprecations.allowCalls(method, factories);
            method.addComment("Calls deprecated accessors, since their fields have defaults, too.");
        }
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (field) {\n$>");
        members.forEach(member -> cases.add("case $L -> $L;\n", member.ordinal(), value(member)));
        return List.of(
                method.addCode(cases.add("default -> null;\n$<};\n").build()).build());
    }

    private CodeBlock value(Member member) {
        return member.hasFactory() ? plan.defaultCall(member) : InitialValues.of(member);
    }
}
