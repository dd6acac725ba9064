package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.formwork.Extra;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.SchemaModel.ExtraPolicy;
import dev.formwork.runtime.FieldTable;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the table of what the runtime must know of the schema's fields. */
final class FieldTableWriter {
    private final Plan plan;

    FieldTableWriter(Plan plan) {
        this.plan = plan;
    }

    // static final FieldTable FIELDS = FieldTable.ofRequired("Box", ImmutableBox.Field.values());
    //
    // static final FieldTable FIELDS = FieldTable.of("Job", ImmutableJob.Field.values())
    //         .required(ImmutableJob.Field.NAME)
    //         .nullable(ImmutableJob.Field.DELAY)
    //         .secret(ImmutableJob.Field.TOKEN)
    //         .hidden(ImmutableJob.Field.NOTES)
    //         .alias(ImmutableJob.Field.NAME, "title")
    //         .extra(Extra.FORBID)
    //         .strict()
    //         .hiddenDefaults();
    FieldSpec write() {
        boolean areAllRequired =
                !plan.fields().isEmpty() && plan.fields().stream().allMatch(Plan::isRequired);
        CodeBlock.Builder table = CodeBlock.builder()
                .add(
                        "$T.$L($S, $T.values())$>$>",
                        FieldTable.class,
                        areAllRequired ? "ofRequired" : "of",
                        plan.model().title(),
                        plan.fieldEnum())
                .add(areAllRequired ? CodeBlock.of("") : marked("required", Plan::isRequired))
                .add(marked("nullable", FieldTableWriter::isNullByItself))
                .add(marked("secret", member -> member.is(Mark.SECRET)))
                .add(marked("hidden", member -> member.is(Mark.HIDDEN)));
        plan.fields().stream()
                .filter(member -> !member.field().aliases().isEmpty())
                .forEach(member -> table.add(alias(member)));
        if (plan.model().extra() != ExtraPolicy.IGNORE) {
            table.add("\n.extra($T.$L)", Extra.class, plan.model().extra());
        }
        if (plan.model().strict()) {
            table.add("\n.strict()");
        }
        if (plan.extras()
                .filter(extras -> extras.is(Mark.HIDDEN) || extras.is(Mark.SECRET))
                .isPresent()) {
            table.add("\n.hiddenExtras()");
        }
        if (plan.model().surroundings().isBrief()) {
            table.add("\n.hiddenDefaults()");
        }
        return FieldSpec.builder(FieldTable.class, "FIELDS", Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What reading and writing must know of the fields of {@link $T}.", plan.schema())
                .initializer(table.add("$<$<").build())
                .build();
    }

    /** Whether a null in the input leaves the builder as it is. */
    private static boolean isNullByItself(Member member) {
        return ReadExpressions.takesNullForNull(member) && !InitialValues.isWritten(member);
    }

    // .required(ImmutableJob.Field.NAME, ImmutableJob.Field.TAGS)
    // .nullable(ImmutableJob.Field.values())
    private CodeBlock marked(String method, Predicate<Member> isMarked) {
        List<CodeBlock> marked = plan.fields().stream()
                .filter(isMarked)
                .map(member -> CodeBlock.of("$T.$N", plan.fieldEnum(), member.constant()))
                .toList();
        if (marked.isEmpty()) {
            return CodeBlock.of("");
        }
        boolean areAll = marked.size() > 1 && marked.size() == plan.fields().size();
        CodeBlock names = areAll ? CodeBlock.of("$T.values()", plan.fieldEnum()) : CodeBlock.join(marked, ", ");
        return CodeBlock.of("\n.$L($L)", method, names);
    }

    // .alias(ImmutableJob.Field.NAME, "title", "label")
    private CodeBlock alias(Member member) {
        CodeBlock aliases =
                member.field().aliases().stream().map(ScalarLiterals::string).collect(CodeBlock.joining(", "));
        return CodeBlock.of("\n.alias($T.$N, $L)", plan.fieldEnum(), member.constant(), aliases);
    }
}
