package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.formwork.processor.model.FieldModel.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code toString}: hidden fields are left out, secret ones masked. */
final class ToStringWriter {
    private static final int MOST_ON_ONE_LINE = 2;

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
        List<CodeBlock> parts = new ArrayList<>();
        String opening = plan.schema().simpleName() + "{";
        for (Member member : shown) {
            parts.add(part(parts.isEmpty() ? opening : ", ", member));
        }
        parts.add(CodeBlock.of("$S", shown.isEmpty() ? opening + "}" : "}"));
        CodeBlock text = CodeBlock.join(parts, shown.size() > MOST_ON_ONE_LINE ? "\n+ " : " + ");
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", text)
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
