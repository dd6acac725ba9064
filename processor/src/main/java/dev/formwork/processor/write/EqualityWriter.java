package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.FieldModel.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes {@code equals} and {@code hashCode}: same class, all fields but the reset ones. */
final class EqualityWriter {
    private final Plan plan;
    private final List<Member> compared;

    EqualityWriter(Plan plan) {
        this.plan = plan;
        this.compared =
                plan.members().stream().filter(member -> !member.is(Mark.RESET)).toList();
    }

    List<MethodSpec> write() {
        return List.of(equalsMethod(), hashCodeMethod());
    }

    // public boolean equals(@Nullable Object other) {
    //     return this == other
    //             || other instanceof ImmutableJob that
    //                     && name.equals(that.name)
    //                     && runCount == that.runCount;
    // }
    private MethodSpec equalsMethod() {
        Scope locals = plan.locals();
        String other = locals.claim("other");
        MethodSpec.Builder method = MethodSpec.methodBuilder("equals")
                .addJavadoc(documentation())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(Types.nullable(ClassName.OBJECT), other);
        if (compared.isEmpty()) {
            return method.addStatement(
                            "return $N instanceof $T", other, plan.parameters().any(plan.implementation()))
                    .build();
        }
        String that = locals.claim("that");
        CodeBlock comparisons = compared.stream()
                .map(member -> comparison(member, that))
                .collect(CodeBlock.joining("\n&& ", "\n&& ", ""));
        return method.beginControlFlow("if (this == $N)", other)
                .addStatement("return true")
                .endControlFlow()
                .addStatement(
                        "return $N instanceof $T $N$L",
                        other,
                        plan.parameters().any(plan.implementation()),
                        that,
                        comparisons)
                .build();
    }

    // Compares all fields but the reset fields {@code id} and {@code created} with those of another {@code
    // ImmutableJob}.
    private CodeBlock documentation() {
        List<Member> left = plan.resetFields();
        String but = left.isEmpty() ? "" : "but the reset fields " + Plan.listed(left) + " ";
        return Javadoc.filled("Compares all fields " + but + "with those of another {@code "
                + plan.implementation().simpleName() + "}.");
    }

    // runCount == that.runCount
    // Double.compare(ratio, that.ratio) == 0
    // Objects.equals(poolId, that.poolId)
    private static CodeBlock comparison(Member member, String that) {
        String name = member.variable();
        if (member.isPrimitive()) {
            TypeName type = Types.erased(member.storedType());
            return type.equals(TypeName.FLOAT) || type.equals(TypeName.DOUBLE)
                    ? CodeBlock.of("$1T.compare($2N, $3N.$2N) == 0", type.box(), name, that)
                    : CodeBlock.of("$1N == $2N.$1N", name, that);
        }
        if (member.isArray()) {
            String method = member.isNestedArray() ? "deepEquals" : "equals";
            return CodeBlock.of("$1T.$2L($3N, $4N.$3N)", Arrays.class, method, name, that);
        }
        return member.admitsNull()
                ? CodeBlock.of("$1T.equals($2N, $3N.$2N)", Objects.class, name, that)
                : CodeBlock.of("$1N.equals($2N.$1N)", name, that);
    }

    // public int hashCode() {
    //     int hash = name.hashCode();
    //     hash = 31 * hash + runCount;
    //     return hash;
    // }
    private MethodSpec hashCodeMethod() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class);
        if (!plan.resetFields().isEmpty()) {
            method.addJavadoc(Javadoc.filled(
                    "Leaves the reset fields " + Plan.listed(plan.resetFields()) + " out, like {@link #equals}."));
        }
        if (compared.isEmpty()) {
            return method.addStatement("return 0").build();
        }
        if (compared.size() == 1) {
            return method.addStatement("return $L", hash(compared.get(0))).build();
        }
        String hash = plan.locals().claim("hash");
        method.addStatement("int $N = $L", hash, hash(compared.get(0)));
        compared.stream().skip(1).forEach(member -> method.addStatement("$1N = 31 * $1N + $2L", hash, hash(member)));
        return method.addStatement("return $N", hash).build();
    }

    // name.hashCode()
    // Long.hashCode(size)
    // Objects.hashCode(poolId)
    private static CodeBlock hash(Member member) {
        String name = member.variable();
        if (member.isPrimitive()) {
            TypeName type = Types.erased(member.storedType());
            boolean isItsOwnHash = List.of(TypeName.INT, TypeName.SHORT, TypeName.BYTE, TypeName.CHAR)
                    .contains(type);
            return isItsOwnHash ? CodeBlock.of("$N", name) : CodeBlock.of("$T.hashCode($N)", type.box(), name);
        }
        if (member.isArray()) {
            String method = member.isNestedArray() ? "deepHashCode" : "hashCode";
            return CodeBlock.of("$T.$L($N)", Arrays.class, method, name);
        }
        return member.admitsNull()
                ? CodeBlock.of("$T.hashCode($N)", Objects.class, name)
                : CodeBlock.of("$N.hashCode()", name);
    }
}
