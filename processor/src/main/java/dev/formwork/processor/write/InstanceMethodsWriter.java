package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.runtime.DumpOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes what the runtime's {@code Model} declares, whether or not the schema extends it. */
final class InstanceMethodsWriter {
    private final Plan plan;

    InstanceMethodsWriter(Plan plan) {
        this.plan = plan;
    }

    List<MethodSpec> write() {
        return List.of(
                resetFields(),
                fieldsSet(),
                dump(plan.toMapMethod, "toMap", map(), "all fields by wire name, in declaration order"),
                dumpSelected(
                        plan.toMapMethod, "toMap", map(), "the selected fields by wire name, in declaration order"),
                dump(plan.toJsonMethod, "toJson", TypeName.get(String.class), "all fields as compact JSON text"),
                dumpSelected(
                        plan.toJsonMethod, "toJson", TypeName.get(String.class), "the selected fields as JSON text"));
    }

    // public ImmutableJob resetFields() {
    //     Builder builder = toBuilder();
    //     builder.id = null;
    //     return new ImmutableJob(builder, set | 1L << 0);
    // }
    private MethodSpec resetFields() {
        MethodSpec.Builder method = method(plan.resetFieldsMethod).returns(plan.implementation());
        List<Member> fields = plan.resetFields();
        if (fields.isEmpty()) {
            return method.addJavadoc("{@return this instance, which has no reset fields}")
                    .addStatement("return this")
                    .build();
        }
        method.addJavadoc(
                "{@return a copy in which the reset fields $L have their default again and count as set}",
                Plan.listed(fields));
        method.addStatement("$T builder = $N()", plan.builder(), plan.toBuilderMethod);
        fields.forEach(member -> method.addStatement("builder.$N = $L", member.variable(), InitialValues.of(member)));
        return method.addCode(resetCopy(fields)).build();
    }

    // return new ImmutableJob(builder, set | 1L << 0 | 1L << 1);
    //
    // long[] given = set.clone();
    // given[0] |= 1L << 0 | 1L << 1;
    // return new ImmutableJob(builder, given);
    private CodeBlock resetCopy(List<Member> fields) {
        Map<Integer, List<Integer>> ordinalsByWord = fields.stream()
                .map(Member::ordinal)
                .collect(Collectors.groupingBy(ordinal -> ordinal / Long.SIZE, TreeMap::new, Collectors.toList()));
        CodeBlock.Builder code = CodeBlock.builder();
        if (!plan.bits().isWide()) {
            return code.addStatement(
                            "return new $T(builder, $N |$W$L)",
                            plan.implementation(),
                            plan.set,
                            PresenceBits.mask(ordinalsByWord.get(0)))
                    .build();
        }
        code.addStatement("long[] given = $N.clone()", plan.set);
        ordinalsByWord.forEach(
                (word, ordinals) -> code.addStatement("given[$L] |= $L", word, PresenceBits.mask(ordinals)));
        return code.addStatement("return new $T(builder, given)", plan.implementation())
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

    // public String toJson() {
    //     return ImmutableJobCodec.INSTANCE.toJson(this);
    // }
    private MethodSpec dump(String name, String codecMethod, TypeName type, String what) {
        return method(name)
                .addJavadoc("{@return $L}", what)
                .returns(type)
                .addStatement("return $T.INSTANCE.$L(this)", plan.codec(), codecMethod)
                .build();
    }

    // public String toJson(DumpOptions options) {
    //     return ImmutableJobCodec.INSTANCE.toJson(this, options);
    // }
    private MethodSpec dumpSelected(String name, String codecMethod, TypeName type, String what) {
        return method(name)
                .addJavadoc(Javadoc.of("{@return $L}", what)
                        .tag("@param options what is left out")
                        .build())
                .returns(type)
                .addParameter(DumpOptions.class, "options")
                .addStatement("return $T.INSTANCE.$L(this, options)", plan.codec(), codecMethod)
                .build();
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        return plan.model().isModel() ? method.addAnnotation(Override.class) : method;
    }

    private static TypeName map() {
        return Types.generic(Map.class, TypeName.get(String.class), Types.nullable(ClassName.OBJECT));
    }
}
