package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what makes another instance or builder of an instance, and what tells which fields were given or differ. */
final class InstanceMethodsWriter {
    private final Plan plan;

    InstanceMethodsWriter(Plan plan) {
        this.plan = plan;
    }

    List<MethodSpec> write() {
        return List.of(toBuilder(), resetFields(), fieldsSet(), changesFrom());
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
    //     return new ImmutableJob(builder, set | 1L << 0);
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

    // return new ImmutableJob(builder, set | 1L << 0 | 1L << 1);
    //
    // long[] given = set.clone();
    // given[0] |= 1L << 0 | 1L << 1;
    // return new ImmutableJob(builder, given);
    private CodeBlock resetCopy(List<Member> fields) {
        List<Integer> ordinals = fields.stream().map(Member::ordinal).toList();
        CodeBlock.Builder code = CodeBlock.builder();
        if (!plan.bits().isWide()) {
            return code.addStatement(
                            "return $L",
                            plan.newImplementation(
                                    "builder", CodeBlock.of("$N | $L", plan.set, PresenceBits.mask(ordinals))))
                    .build();
        }
        code.addStatement("long[] given = $N.clone()", plan.set);
        Map<Integer, List<Integer>> words = ordinals.stream()
                .collect(Collectors.groupingBy(ordinal -> ordinal / Long.SIZE, TreeMap::new, Collectors.toList()));
        words.forEach((word, bits) -> code.addStatement("given[$L] |= $L", word, PresenceBits.mask(bits)));
        return code.addStatement("return $L", plan.newImplementation("builder", CodeBlock.of("given")))
                .build();
    }

    // public Set<Field> fieldsSet() {
    //     return ImmutableJobCodec.FIELDS.select(Field.class, set);
    // }
    private MethodSpec fieldsSet() {
        return method(plan.fieldsSetMethod)
                .addJavadoc("{@return the fields that were given, in declaration order; unmodifiable}")
                .returns(Types.generic(Set.class, plan.fieldEnum()))
                .addStatement("return $T.FIELDS.select($T.class, $N)", plan.codec(), plan.fieldEnum(), plan.set)
                .build();
    }

    // public Set<Field> changesFrom(Object other) {
    //     return ImmutableJobCodec.FIELDS.changes(Field.class, CODEC, this, other);
    // }
    private MethodSpec changesFrom() {
        return method("changesFrom")
                .addJavadoc(
                        Javadoc.of("{@return the fields in which this instance differs from another one; unmodifiable}")
                                .tag("@param other any implementation of {@link $T}", plan.schema())
                                .build())
                .returns(Types.generic(Set.class, plan.fieldEnum()))
                .addParameter(Object.class, "other")
                .addStatement(
                        "return $T.FIELDS.changes($T.class, $N, this, other)",
                        plan.codec(),
                        plan.fieldEnum(),
                        plan.codecVariable)
                .build();
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        return plan.model().isModel() ? method.addAnnotation(Override.class) : method;
    }
}
