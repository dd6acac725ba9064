package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.formwork.processor.model.FieldModel.Mark;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes the constructor, which takes everything from a builder and makes the defaults that have a body. */
final class ConstructorWriter {
    private final Plan plan;

    ConstructorWriter(Plan plan) {
        this.plan = plan;
    }

    // ImmutableJob(Builder builder, long set) { … }
    MethodSpec write() {
        List<Member> factories =
                plan.members().stream().filter(Member::hasFactory).toList();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addJavadoc(documentation(factories));
        if (plan.isBuilderRead()) {
            constructor.addParameter(plan.builderType(), "builder");
        }
        constructor.addParameter(plan.bits().type(), "set");
        if (factories.stream().anyMatch(member -> member.is(Mark.DEPRECATED))) {
            Deprecations.allowCalls(constructor, factories);
            constructor.addComment("Calls deprecated accessors, since their fields have defaults, too.");
        }
        constructor.addStatement("super(set)");
        if (plan.parameters().exist()) {
            constructor.addStatement("this.$1N = builder.$1N", plan.codecVariable);
        }
        plan.members().stream()
                .filter(member -> !member.hasFactory())
                .forEach(member -> constructor.addStatement("this.$N = $L", member.variable(), held(member)));
        if (!factories.isEmpty() && factories.size() < plan.members().size()) {
            constructor.addComment("Last, since a default may read the other fields.");
        }
        factories.forEach(member -> constructor.addStatement("this.$N = $L", member.variable(), made(member)));
        return constructor.build();
    }

    private CodeBlock documentation(List<Member> factories) {
        String text = plan.isBuilderRead()
                ? "Takes over what a builder holds, of which its setters have made copies where need be."
                : "An instance without fields.";
        String made = factories.isEmpty() ? "" : "\nWhere it holds nothing, the defaults that have a body are made.";
        Javadoc javadoc = Javadoc.of("$L$L", text, made);
        if (plan.isBuilderRead()) {
            javadoc.tag("@param builder the values");
        }
        return javadoc.tag(
                        "@param set which fields were given: one bit for each ordinal of {@link $T}", plan.fieldEnum())
                .build();
    }

    // builder.runCount
    // Objects.requireNonNull(builder.name, "name")
    private static CodeBlock held(Member member) {
        CodeBlock value = CodeBlock.of("builder.$N", member.variable());
        boolean isNeverNull = member.isPrimitive() && !member.isBoxedInBuilder();
        return member.admitsNull() || isNeverNull ? value : required(value, member);
    }

    // builder.id != null ? builder.id : Objects.requireNonNull(Job.super.id(), "id")
    // builder.limit != null ? builder.limit : Job.super.limit()
    // Copies.list(builder.tags != null ? builder.tags : Job.super.tags())
    private CodeBlock made(Member member) {
        if (member.isWrappedInBuilder()) {
            return madeOrNull(member);
        }
        CodeBlock call = plan.defaultCall(member);
        if (member.isCopied()) {
            CodeBlock choice = choice(member, call);
            return member.copyOf(member.isArray() && !member.isNestedArray() ? CodeBlock.of("($L)", choice) : choice);
        }
        return choice(member, member.isPrimitive() ? call : required(call, member));
    }

    // (builder.nickname != null ? builder.nickname : Job.super.nickname()).orElse(null)
    // (builder.tags != null ? builder.tags : Optional.ofNullable(Job.super.tags())).map(Copies::list).orElse(null)
    private CodeBlock madeOrNull(Member member) {
        CodeBlock call = plan.defaultCall(member);
        CodeBlock optional = member.isOptional() ? call : CodeBlock.of("$T.ofNullable($L)", Optional.class, call);
        CodeBlock copy = member.isCopied() ? CodeBlock.of(".map($L)", member.copier()) : CodeBlock.of("");
        return CodeBlock.of("($L)$L.orElse(null)", choice(member, optional), copy);
    }

    private static CodeBlock choice(Member member, CodeBlock otherwise) {
        return CodeBlock.of("builder.$1N != null ? builder.$1N : $2L", member.variable(), otherwise);
    }

    private static CodeBlock required(CodeBlock value, Member member) {
        return CodeBlock.of(
                "$T.requireNonNull($L, $S)",
                Objects.class,
                value,
                member.field().property());
    }
}
