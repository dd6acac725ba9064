package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what makes another instance or builder of an instance. */
final class InstanceMethodsWriter {
    private final Plan plan;

    InstanceMethodsWriter(Plan plan) {
        this.plan = plan;
    }

    List<MethodSpec> write() {
        return List.of(toBuilder(), resetFields());
    }

    // public Builder toBuilder() {
    //     return new Builder().from(this);
    // }
    private MethodSpec toBuilder() {
        return MethodSpec.methodBuilder(plan.toBuilderMethod)
                .addJavadoc("{@return a builder that holds the fields of this instance}")
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.builderType())
                .addStatement("return $L.$N(this)", plan.newBuilder(CodeBlock.of("$N", plan.codecVariable)), plan.from)
                .build();
    }

    // public ImmutableJob resetFields() {
    //     Builder builder = toBuilder();
    //     builder.id = null;
    //     return new ImmutableJob(builder, builder.set | 1L << 0);
    // }
    private MethodSpec resetFields() {
        MethodSpec.Builder method = method(plan.resetFieldsMethod).returns(plan.implementationType());
        List<Member> fields = plan.resetFields();
        if (fields.isEmpty()) {
            return method.addJavadoc("{@return this instance, which has no reset fields}")
                    .addStatement("return this")
                    .build();
        }
        method.addJavadoc(Javadoc.filled("{@return a copy in which the reset fields " + Plan.listed(fields)
                + " have their default again and count as set}"));
        method.addStatement("$T builder = $N()", plan.builderType(), plan.toBuilderMethod);
        fields.forEach(member -> method.addStatement("builder.$N = $L", member.variable(), InitialValues.of(member)));
        return method.addCode(resetCopy(fields)).build();
    }

    // return new ImmutableJob(builder, builder.set | 1L << 0 | 1L << 1);
    //
    // builder.set[0] |= 1L << 0 | 1L << 1;
    // return new ImmutableJob(builder, builder.set);
    private CodeBlock resetCopy(List<Member> fields) {
        List<Integer> ordinals = fields.stream().map(Member::ordinal).toList();
        CodeBlock.Builder code = CodeBlock.builder();
        if (!plan.bits().isWide()) {
            return code.addStatement(
                            "return $L",
                            plan.newImplementation(
                                    "builder", CodeBlock.of("builder.$N | $L", plan.set, PresenceBits.mask(ordinals))))
                    .build();
        }
        Map<Integer, List<Integer>> words = ordinals.stream()
                .collect(Collectors.groupingBy(ordinal -> ordinal / Long.SIZE, TreeMap::new, Collectors.toList()));
        words.forEach(
                (word, bits) -> code.addStatement("builder.$N[$L] |= $L", plan.set, word, PresenceBits.mask(bits)));
        return code.addStatement("return $L", plan.newImplementation("builder", CodeBlock.of("builder.$N", plan.set)))
                .build();
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        return plan.model().isModel() ? method.addAnnotation(Override.class) : method;
    }
}
