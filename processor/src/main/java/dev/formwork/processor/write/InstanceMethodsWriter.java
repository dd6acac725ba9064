package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.ObjectCodec;
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
        return List.of(resetFields(), fieldsSet(), toMap(), toMapSelected(), toJson(), toJsonSelected());
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
        method.addJavadoc(Javadoc.filled("{@return a copy in which the reset fields " + Plan.listed(fields)
                + " have their default again and count as set}"));
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
        List<Integer> ordinals = fields.stream().map(Member::ordinal).toList();
        CodeBlock.Builder code = CodeBlock.builder();
        if (!plan.bits().isWide()) {
            return code.addStatement(
                            "return new $T(builder, $N$W| $L)",
                            plan.implementation(),
                            plan.set,
                            PresenceBits.mask(ordinals))
                    .build();
        }
        code.addStatement("long[] given = $N.clone()", plan.set);
        Map<Integer, List<Integer>> words = ordinals.stream()
                .collect(Collectors.groupingBy(ordinal -> ordinal / Long.SIZE, TreeMap::new, Collectors.toList()));
        words.forEach((word, bits) -> code.addStatement("given[$L] |= $L", word, PresenceBits.mask(bits)));
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

    // public Map<String, @Nullable Object> toMap() {
    //     return toMap(DumpOptions.ALL);
    // }
    private MethodSpec toMap() {
        return method(plan.toMapMethod)
                .addJavadoc("{@return all fields by wire name, in a new map in declaration order}")
                .returns(map())
                .addStatement("return $N($T.ALL)", plan.toMapMethod, DumpOptions.class)
                .build();
    }

    // public Map<String, @Nullable Object> toMap(DumpOptions options) {
    //     return ObjectCodec.toMap(CODEC, this, options);
    // }
    private MethodSpec toMapSelected() {
        return selected(plan.toMapMethod, "the selected fields by wire name, in a new map in declaration order")
                .returns(map())
                .addStatement("return $T.toMap(CODEC, this, options)", ObjectCodec.class)
                .build();
    }

    // public String toJson() {
    //     return CODEC.toJson(this);
    // }
    private MethodSpec toJson() {
        return method(plan.toJsonMethod)
                .addJavadoc("{@return all fields as compact JSON text}")
                .returns(String.class)
                .addStatement("return CODEC.toJson(this)")
                .build();
    }

    // public String toJson(DumpOptions options) {
    //     return CODEC.toJson(this, options);
    // }
    private MethodSpec toJsonSelected() {
        return selected(plan.toJsonMethod, "the selected fields as compact JSON text")
                .returns(String.class)
                .addStatement("return CODEC.toJson(this, options)")
                .build();
    }

    private MethodSpec.Builder selected(String name, String what) {
        return method(name)
                .addJavadoc(Javadoc.of("{@return $L}", what)
                        .tag("@param options what is left out")
                        .build())
                .addParameter(DumpOptions.class, "options");
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        return plan.model().isModel() ? method.addAnnotation(Override.class) : method;
    }

    private static TypeName map() {
        return Types.generic(Map.class, TypeName.get(String.class), Types.nullable(ClassName.OBJECT));
    }
}
