package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;

/** Puts together a Javadoc comment: a description, then block tags. */
final class Javadoc {
    private final CodeBlock.Builder comment = CodeBlock.builder();
    private boolean hasTags;

    private Javadoc(CodeBlock description) {
        comment.add(description);
    }

    static Javadoc of(String format, Object... arguments) {
        return new Javadoc(CodeBlock.of(format, arguments));
    }

    static Javadoc of(CodeBlock description) {
        return new Javadoc(description);
    }

    /** Adds a block tag, such as {@code @param name the new name}. */
    Javadoc tag(String format, Object... arguments) {
        comment.add(hasTags ? "\n" : "\n\n").add(format, arguments);
        hasTags = true;
        return this;
    }

    Javadoc tag(CodeBlock tag) {
        return tag("$L", tag);
    }

    CodeBlock build() {
        return comment.build();
    }
}
