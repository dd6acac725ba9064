package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.formwork.processor.model.FieldModel.Mark;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the accessors of the schema. */
final class AccessorWriter {
    private final Plan plan;

    AccessorWriter(Plan plan) {
        this.plan = plan;
    }

    List<MethodSpec> write() {
        return plan.members().stream().map(this::accessor).toList();
    }

    // @Override
    // public Optional<OffsetDateTime> created() {
    //     return Optional.ofNullable(created);
    // }
    private MethodSpec accessor(Member member) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.accessor())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(member.accessorType())
                .addStatement("return $L", value(member));
        UserDoc doc = plan.doc(member);
        if (!doc.isEmpty()) {
            Javadoc javadoc = Javadoc.of(doc.description());
            doc.tag("@return").ifPresent(javadoc::tag);
            if (member.is(Mark.DEPRECATED)) {
                doc.tag("@deprecated").ifPresent(javadoc::tag);
            }
            method.addJavadoc(javadoc.build());
        }
        if (member.is(Mark.DEPRECATED)) {
            method.addAnnotation(Deprecations.annotation(member));
            Deprecations.allowOverriding(method, member);
        }
        return method.build();
    }

    // name
    // Optional.ofNullable(created)
    // bytes.clone()
    private static CodeBlock value(Member member) {
        CodeBlock field = CodeBlock.of("$N", member.variable());
        if (member.isOptional()) {
            CodeBlock copy = member.isArray() ? CodeBlock.of(".map($L)", member.copier()) : CodeBlock.of("");
            return CodeBlock.of("$T.ofNullable($L)$L", Optional.class, field, copy);
        }
        if (!member.isArray()) {
            return field;
        }
        return member.admitsNull()
                ? CodeBlock.of("$N == null ? null : $L", member.variable(), member.copyOf(field))
                : member.copyOf(field);
    }
}
