package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.Shape;
import dev.formwork.runtime.Copies;
import dev.formwork.runtime.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that read a schema's fields. The compiler of the JVM leaves methods of more than 8000 bytes alone,
 * so that the fields of wide schemas are read by several.
 */
final class CodecReadWriter {
    private static final int FIELDS_A_METHOD = 64;

    private final Plan plan;
    private final ReadExpressions expressions;

    CodecReadWriter(Plan plan, CodecExpressions codecs) {
        this.plan = plan;
        this.expressions = new ReadExpressions(codecs);
    }

    List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(readFields());
        if (isSplit()) {
            groups().forEach(group -> methods.add(readGroup(group)));
        }
        return methods;
    }

    // protected @Nullable Job readFields(Input in) {
    //     if (!in.beginObject(this)) {
    //         return null;
    //     }
    //     ImmutableJob.Builder builder = ImmutableJob.builder();
    //     for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
    //         …
    //     }
    //     long set = in.fieldsSeen();
    //     return in.endObject() ? new ImmutableJob(builder, set) : null;
    // }
    private MethodSpec readFields() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("readFields")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Types.nullable(plan.schemaType()))
                .addParameter(Input.class, "in")
                .beginControlFlow("if (!in.beginObject(this))")
                .addStatement("return null")
                .endControlFlow();
        if (plan.isBuilderRead()) {
            method.addStatement("$T builder = $L", plan.builderType(), newBuilder());
        }
        plan.extras()
                .ifPresent(extras ->
                        method.addStatement("$T extras = new $T<>()", extrasType(extras), LinkedHashMap.class));
        method.addCode(plan.members().isEmpty() ? end() : loop());
        plan.extras()
                .ifPresent(
                        extras -> method.addStatement("builder.$N = $T.map(extras)", extras.variable(), Copies.class));
        return method.addStatement(
                        "$T set = in.$L()", plan.bits().type(), plan.bits().isWide() ? "wideFieldsSeen" : "fieldsSeen")
                .addStatement(
                        "return in.endObject() ? $L : null", plan.newImplementation("builder", CodeBlock.of("set")))
                .build();
    }

    // for (int field = in.nextField(); field != Input.END; field = in.nextField()) { … }
    private CodeBlock loop() {
        return CodeBlock.builder()
                .beginControlFlow(
                        "for (int field = in.nextField(); field != $T.END; field = in.nextField())", Input.class)
                .add(isSplit() ? groupChoice() : fieldSwitch(plan.fields(), plan.extras()))
                .endControlFlow()
                .build();
    }

    // int field = in.nextField();
    // if (field != Input.END) {
    //     throw in.unexpectedField(field);
    // }
    /** What is left of the loop where there are no fields. */
    private static CodeBlock end() {
        return CodeBlock.builder()
                .addStatement("int field = in.nextField()")
                .beginControlFlow("if (field != $T.END)", Input.class)
                .addStatement("throw in.unexpectedField(field)")
                .endControlFlow()
                .build();
    }

    // new ImmutableJob.Builder()
    // new ImmutablePage.Builder<>(this)
    private CodeBlock newBuilder() {
        return CodeBlock.of(
                "$L($L)",
                plan.parameters().created(plan.builder()),
                plan.parameters().exist() ? "this" : "");
    }

    // switch (field) {
    //     case 0 -> builder.id = in.readUuid();
    //     case Input.EXTRA -> extras.put(in.memberName(), in.readAny());
    //     default -> throw in.unexpectedField(field);
    // }
    private CodeBlock fieldSwitch(List<Member> fields, Optional<Member> extras) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (field)");
        fields.forEach(member -> code.addStatement(
                "case $L -> builder.$N = $L", member.ordinal(), member.variable(), expressions.of(member)));
        if (extras.isPresent()) {
            code.addStatement("case $T.EXTRA -> extras.put(in.memberName(), in.readAny())", Input.class);
        }
        return code.addStatement("default -> throw in.unexpectedField(field)")
                .endControlFlow()
                .build();
    }

    // if (field < 64) {
    //     readFieldsBelow64(in, builder, field);
    // } else {
    //     readFieldsBelow128(in, builder, field);
    // }
    private CodeBlock groupChoice() {
        CodeBlock.Builder code = CodeBlock.builder();
        List<List<Member>> groups = groups();
        String opening = "if";
        if (plan.extras().isPresent()) {
            code.beginControlFlow("if (field == $T.EXTRA)", Input.class)
                    .addStatement("extras.put(in.memberName(), in.readAny())");
            opening = "} else if";
        }
        for (List<Member> group : groups.subList(0, groups.size() - 1)) {
            int end = end(group);
            code.add("$L (field < $L) {\n$>", opening, end);
            code.addStatement("$L(in, builder, field)", groupMethod(group));
            code.add("$<");
            opening = "} else if";
        }
        return code.add("} else {\n$>")
                .addStatement("$L(in, builder, field)", groupMethod(groups.get(groups.size() - 1)))
                .add("$<}\n")
                .build();
    }

    // private static void readFieldsBelow64(Input in, ImmutableJob.Builder builder, int field) {
    //     switch (field) { … }
    // }
    private MethodSpec readGroup(List<Member> group) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(groupMethod(group)).addModifiers(Modifier.PRIVATE);
        if (!plan.parameters().exist()) {
            method.addModifiers(Modifier.STATIC);
        }
        return method.addJavadoc(Javadoc.of(
                                "Reads a field with an ordinal from $L to $L.",
                                group.get(0).ordinal(),
                                end(group) - 1)
                        .tag("@param in what it is read from")
                        .tag("@param builder takes the value")
                        .tag("@param field the ordinal")
                        .build())
                .addParameter(Input.class, "in")
                .addParameter(plan.builderType(), "builder")
                .addParameter(int.class, "field")
                .addCode(fieldSwitch(group, Optional.empty()))
                .build();
    }

    private boolean isSplit() {
        return plan.fields().size() > FIELDS_A_METHOD;
    }

    private List<List<Member>> groups() {
        List<Member> fields = plan.fields();
        List<List<Member>> groups = new ArrayList<>();
        for (int from = 0; from < fields.size(); from += FIELDS_A_METHOD) {
            groups.add(fields.subList(from, Math.min(from + FIELDS_A_METHOD, fields.size())));
        }
        return groups;
    }

    private static String groupMethod(List<Member> group) {
        return "readFieldsBelow" + end(group);
    }

    private static int end(List<Member> group) {
        return group.get(group.size() - 1).ordinal() + 1;
    }

    private static TypeName extrasType(Member extras) {
        Shape.MapOf map = (Shape.MapOf) extras.shape();
        return Types.generic(Map.class, map.key().type(), map.value().type());
    }
}
