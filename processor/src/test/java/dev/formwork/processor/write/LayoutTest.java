package dev.formwork.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void aCommentOfOneSentenceStandsOnOneLine() {
        assertThat(Layout.tidy("    /**\n     * The name.\n     */\n    String name();\n"))
                .isEqualTo("    /** The name. */\n    String name();\n");
    }

    @Test
    void aCommentOfSeveralLinesStaysAsItIs() {
        String comment = "/**\n * The name.\n *\n * @return it\n */\nString name();\n";

        assertThat(Layout.tidy(comment)).isEqualTo(comment);
    }

    @Test
    void aLongCommentIsWrappedBetweenWordsAndOutsideOfInlineTags() {
        String words = "word ".repeat(20);

        assertThat(Layout.tidy("    /**\n     * " + words + "{@link A#b() some text} end.\n     */\n"))
                .isEqualTo("    /**\n     * " + words.strip() + "\n     * {@link A#b() some text} end.\n     */\n");
    }

    @Test
    void whatABlockTagSaysGoesOnFurtherIn() {
        String words = "word ".repeat(23) + "word";

        assertThat(Layout.tidy("/**\n * First.\n *\n * @param x " + words + "\n */\n")
                        .lines())
                .anyMatch(line -> line.startsWith(" *     word"))
                .allMatch(line -> line.length() <= 120);
    }

    @Test
    void preformattedTextKeepsItsLines() {
        String comment = "    /**\n     * <pre>\n     * " + "x  ".repeat(60) + "\n     * </pre>\n     */\n";

        assertThat(Layout.tidy(comment)).isEqualTo(comment);
    }

    @Test
    void fieldsWithoutCommentStandTogether() {
        assertThat(Layout.tidy("    private final UUID id; // reset field\n\n    private final int count;\n"))
                .isEqualTo("    private final UUID id; // reset field\n    private final int count;\n");
    }

    @Test
    void aFieldWithACommentKeepsItsDistance() {
        String fields = "    /** Bits. */\n    final long set;\n\n    private final int count;\n";

        assertThat(Layout.tidy(fields)).isEqualTo(fields);
    }

    @Test
    void statementsAndMethodsKeepTheirDistance() {
        String methods = "    int a() {\n        return 1;\n    }\n\n    int b();\n\n    int c();\n";

        assertThat(Layout.tidy(methods)).isEqualTo(methods);
    }
}
