package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;

/** Puts together a Javadoc comment: a description, then block tags. */
final class Javadoc {
    private static final int WIDTH = 100;
    private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<!\\{@code) ");

    private final CodeBlock.Builder comment = CodeBlock.builder();
    private boolean hasTags;

    private Javadoc(CodeBlock description) {
        comment.add(description);
    }

    static Javadoc of(String format, Object... arguments) {
        return new Javadoc(CodeBlock.of(format, arguments));
    }

    /** A text broken into lines, but not within its code tags. */
    static CodeBlock filled(String text) {
        StringBuilder filled = new StringBuilder();
        int column = 0;
        for (String word : WORD_BOUNDARY.splitAsStream(text).toList()) {
            boolean isFull = column + word.length() > WIDTH;
            filled.append(column == 0 ? "" : isFull ? "\n" : " ").append(word);
            column = isFull ? word.length() : column + 1 + word.length();
        }
        return CodeBlock.of("$L", filled);
    }

    static Javadoc of(CodeBlock description) {
        return new Javadoc(description);
    }

    /** Adds a block tag with its text. */
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
