package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the builder's setters, which check and copy what they are given. */
final class SetterWriter {
    private final Plan plan;

    SetterWriter(Plan plan) {
        this.plan = plan;
    }

    List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        plan.members().forEach(member -> methods.add(setter(member)));
        if (!plan.fields().isEmpty()) {
            methods.add(given());
        }
        return methods;
    }

    // private Builder given(int field) {
    //     set |= 1L << field;
    //     return this;
    // }
    private MethodSpec given() {
        String field = plan.locals().claim("field");
        return MethodSpec.methodBuilder(plan.given)
                .addJavadoc(Javadoc.of("Notes that a field was given.")
                        .tag("@param $N the ordinal of its {@link $T}", field, plan.fieldEnum())
                        .tag("@return this builder")
                        .build())
                .addModifiers(Modifier.PRIVATE)
                .returns(plan.builderType())
                .addParameter(int.class, field)
                .addStatement(plan.bits().mark(plan.set, field))
                .addStatement("return this")
                .build();
    }

    // public Builder name(String name) {
    //     Objects.requireNonNull(name, "name");
    //     this.name = name;
    //     return given(2); // NAME
    // }
    private MethodSpec setter(Member member) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.setter())
                .addJavadoc(documentation(member))
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.builderType())
                .addParameter(member.parameterType(), member.variable());
        if (isChecked(member)) {
            // A statement of its own, since the result would have to be cast.
            method.addStatement(
                    "$T.requireNonNull($N, $S)",
                    Objects.class,
                    member.variable(),
                    member.field().property());
        }
        method.addStatement("this.$N = $L", member.variable(), held(member));
        if (member.is(Mark.DEPRECATED)) {
            method.addAnnotation(Deprecations.annotation(member));
        }
        return (member.is(Mark.EXTRAS)
                        ? method.addStatement("return this")
                        : method.addCode("return $N($L); // $L\n", plan.given, member.ordinal(), member.constant()))
                .build();
    }

    private CodeBlock documentation(Member member) {
        UserDoc doc = plan.doc(member);
        Javadoc javadoc = doc.isEmpty() ? Javadoc.of("Sets $L.", plan.link(member)) : Javadoc.of(doc.description());
        javadoc.tag("@param $N $L", member.variable(), member.parameterDoc()).tag("@return this builder");
        if (member.is(Mark.DEPRECATED)) {
            doc.tag("@deprecated").ifPresent(javadoc::tag);
        }
        return javadoc.build();
    }

    /** Whether null must be refused. */
    private static boolean isChecked(Member member) {
        return !member.isPrimitive() && !member.admitsNull() && !(member.shape() instanceof Shape.OptionalOf);
    }

    /** Whether the builder holds the value as it is, and the constructor takes it for what it is. */
    static boolean isPlain(Member member) {
        return !member.isCopied()
                && !member.hasFactory()
                && !member.isBoxedInBuilder()
                && !(member.shape() instanceof Shape.OptionalOf)
                && !member.is(Mark.EXTRAS);
    }

    // runCount
    // Copies.list(tags)
    // tags == null ? null : Copies.list(tags)
    // retries == null ? OptionalInt.empty() : OptionalInt.of(retries)
    private static CodeBlock held(Member member) {
        CodeBlock parameter = CodeBlock.of("$N", member.variable());
        if (member.shape() instanceof Shape.OptionalOf) {
            TypeName optional = Types.erased(member.storedType());
            return CodeBlock.of("$1N == null ? $2T.empty() : $2T.of($1N)", member.variable(), optional);
        }
        if (!member.admitsNull()) {
            return member.copyOf(parameter);
        }
        CodeBlock copy = member.isCopied()
                ? CodeBlock.of("$N == null ? null : $L", member.variable(), member.copyOf(parameter))
                : parameter;
        return member.isWrappedInBuilder() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, copy) : copy;
    }
}
