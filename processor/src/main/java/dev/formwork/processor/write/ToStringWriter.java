package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.formwork.processor.model.FieldModel.Mark;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code toString}: hidden fields are left out, secret ones masked. */
final class ToStringWriter {
    private final Plan plan;

    ToStringWriter(Plan plan) {
        this.plan = plan;
    }

    // public String toString() {
    //     return "Job{id=" + id
    //             + ", token=***"
    //             + "}";
    // }
    MethodSpec write() {
        List<Member> shown = plan.members().stream()
                .filter(member -> !member.is(Mark.HIDDEN))
                .toList();
        CodeBlock.Builder text = CodeBlock.builder();
        String opening = plan.schema().simpleName() + "{";
        for (int i = 0; i < shown.size(); i++) {
            text.add(i == 0 ? "" : "\n+ ").add(part(i == 0 ? opening : ", ", shown.get(i)));
        }
        text.add(shown.isEmpty() ? CodeBlock.of("$S", opening + "}") : CodeBlock.of("\n+ $S", "}"));
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", text.build())
                .build();
    }

    // ", name=" + name
    // ", bytes=" + Arrays.toString(bytes)
    // ", token=***"
    private static CodeBlock part(String before, Member member) {
        String label = before + member.field().property() + "=";
        if (member.is(Mark.SECRET)) {
            return CodeBlock.of("$S", label + "***");
        }
        if (member.isArray()) {
            String method = member.isNestedArray() ? "deepToString" : "toString";
            return CodeBlock.of("$S + $T.$L($N)", label, Arrays.class, method, member.variable());
        }
        return CodeBlock.of("$S + $N", label, member.variable());
    }
}
