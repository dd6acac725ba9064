package dev.formwork.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.FieldModel.Mark;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what equality compares: all fields but the reset ones. The runtime's {@code Implementation} has {@code equals}
 * and {@code hashCode} on top of that; an implementation that does not extend it has its own.
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

    List<MethodSpec> write() {
        return plan.extendsImplementation()
                ? List.of(
                        values(Modifier.PROTECTED).addAnnotation(Override.class).build())
                : List.of(
                        equalsMethod(),
                        hashCodeMethod(),
                        values(Modifier.PRIVATE).build());
    }

    // protected @Nullable Object[] compared() {
    //     return new @Nullable Object[] {name, runCount, poolId};
    // }
    private MethodSpec.Builder values(Modifier access) {
        boolean holdsNulls = compared.stream().anyMatch(Member::admitsNull);
        TypeName type = holdsNulls ? Types.nullable(ClassName.OBJECT) : ClassName.OBJECT;
        String names = String.join(", ", compared.stream().map(Member::variable).toList());
        String array = names.length() <= MOST_ON_ONE_LINE ? "{$L}" : "{\n$>$L$<\n}";
        return MethodSpec.methodBuilder(plan.comparedMethod)
                .addJavadoc(documentation())
                .addModifiers(access)
                .returns(ArrayTypeName.of(type))
                .addCode("return new $T[] " + array + ";\n", type, Javadoc.filled(names));
    }

    // {@return what equality compares: all fields but the reset fields {@code id} and {@code created}}
    private CodeBlock documentation() {
        List<Member> left = plan.resetFields();
        String but = left.isEmpty() ? "" : " but the reset fields " + Plan.listed(left);
        return Javadoc.filled("{@return what equality compares: all fields" + but + "}");
    }

    // public boolean equals(@Nullable Object other) {
    //     return other instanceof ImmutableJob that && Arrays.deepEquals(compared(), that.compared());
    // }
    private MethodSpec equalsMethod() {
        Scope locals = plan.locals();
        String other = locals.claim("other");
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(Types.nullable(ClassName.OBJECT), other)
                .addStatement(
                        "return $1N instanceof $2T $3N && $4T.deepEquals($5N(), $3N.$5N())",
                        other,
                        plan.parameters().any(plan.implementation()),
                        locals.claim("that"),
                        Arrays.class,
                        plan.comparedMethod)
                .build();
    }

    // public int hashCode() {
    //     return Arrays.deepHashCode(compared());
    // }
    private MethodSpec hashCodeMethod() {
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("return $T.deepHashCode($N())", Arrays.class, plan.comparedMethod)
                .build();
    }
}
