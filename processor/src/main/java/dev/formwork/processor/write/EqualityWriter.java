package dev.formwork.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.FieldModel.Mark;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what equality compares: all fields but the reset ones. The runtime's {@code Implementation} has {@code equals}
 * and {@code hashCode} on top of that.
 */
final class EqualityWriter {
    /** How long the list of names may be if it is not to have lines of its own. */
    private static final int MOST_ON_ONE_LINE = 80;

    private final Plan plan;
    private final List<Member> compared;

    EqualityWriter(Plan plan) {
        this.plan = plan;
        this.compared =
                plan.members().stream().filter(member -> !member.is(Mark.RESET)).toList();
    }

    // protected @Nullable Object[] comparedValues() {
    //     return new @Nullable Object[] {name, runCount, poolId};
    // }
    MethodSpec write() {
        boolean holdsNulls = compared.stream().anyMatch(Member::admitsNull);
        TypeName type = holdsNulls ? Types.nullable(ClassName.OBJECT) : ClassName.OBJECT;
        String names = String.join(", ", compared.stream().map(Member::variable).toList());
        String array = names.length() <= MOST_ON_ONE_LINE ? "{$L}" : "{\n$>$L$<\n}";
        return MethodSpec.methodBuilder("comparedValues")
                .addAnnotation(Override.class)
                .addJavadoc(documentation())
                .addModifiers(Modifier.PROTECTED)
                .returns(ArrayTypeName.of(type))
                .addCode("return new $T[] " + array + ";\n", type, Javadoc.filled(names))
                .build();
    }

    // {@return what equality compares: all fields but the reset fields {@code id} and {@code created}}
    private CodeBlock documentation() {
        List<Member> left = plan.resetFields();
        String but = left.isEmpty() ? "" : " but the reset fields " + Plan.listed(left);
        return Javadoc.filled("{@return what equality compares: all fields" + but + "}");
    }
}
