package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.Presence;

/** What the comments of the variables say that hold a field. */
final class VariableDocs {
    private VariableDocs() {}

    // What {@link #created()} wraps; null if it is empty. A reset field.
    /** Of the implementation's variable. */
    static CodeBlock held(Plan plan, Member member) {
        String returned = member.isArray() ? "returns copies of" : "returns";
        if (member.isOptional()) {
            returned = member.isArray() ? "wraps copies of; null if it is empty" : "wraps; null if it is empty";
        } else if (member.admitsNull()) {
            returned += "; may be null";
        }
        CodeBlock.Builder doc = CodeBlock.builder().add("What $L $L.", plan.ownLink(member), returned);
        if (member.is(Mark.RESET)) {
            doc.add(" A reset field.");
        }
        if (member.is(Mark.SECRET)) {
            doc.add(" Secret.");
        }
        if (member.is(Mark.HIDDEN)) {
            doc.add(" Hidden.");
        }
        return doc.build();
    }

    // Required; null until set.
    /** Of the builder's variable. */
    static CodeBlock built(Member member) {
        if (member.hasFactory()) {
            return CodeBlock.of("Null until set, so that the default is made.");
        }
        if (Plan.isRequired(member)) {
            boolean hasNull = !member.isPrimitive() || member.isBoxedInBuilder();
            return CodeBlock.of(hasNull ? "Required; null until set." : "Required.");
        }
        if (!InitialValues.isWritten(member)) {
            return CodeBlock.of("Null until set.");
        }
        boolean isDefault = member.field().presence() instanceof Presence.Constant && !member.is(Mark.EXTRAS);
        return CodeBlock.of(isDefault ? "The default until set." : "Empty until set.");
    }
}
