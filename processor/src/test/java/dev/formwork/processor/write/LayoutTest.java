package dev.formwork.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void fieldsWithCommentsOfOneLineStandTogether() {
        assertThat(Layout.tidy("    /** One. */\n    final int größe;\n\n    /** Two. */\n    private final int $;\n"))
                .isEqualTo("    /** One. */\n    final int größe;\n    /** Two. */\n    private final int $;\n");
    }

    @Test
    void constantsOfAnEnumStandTogether() {
        assertThat(Layout.tidy(
                        "        /** One. */\n        A(\"a\"),\n\n        /** Two. */\n        B(\"b\", \"c\");\n"))
                .isEqualTo("        /** One. */\n        A(\"a\"),\n        /** Two. */\n        B(\"b\", \"c\");\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    /** Bits. */\n    final long set;\n\n    private final int count;\n",
                "    final long set;\n\n    /** Runs. */\n    private final int count;\n",
                "    /**\n     * Bits.\n     *\n     * @see A\n     */\n    final long set;\n\n    /** Runs. */\n    final int runs;\n",
                "    /** One. */\n    public static final int A = 1;\n\n    /** Two. */\n    public static final int B = 2;\n",
                "    /** Bits. */\n    static final long SET = 1;\n\n    /** Runs. */\n    final int runs;\n"
            })
    void fieldsThatAreNotAlikeKeepTheirDistance(String fields) {
        assertThat(Layout.tidy(fields)).isEqualTo(fields);
    }

    @Test
    void statementsAndMethodsKeepTheirDistance() {
        String methods = "    int a() {\n        return 1;\n    }\n\n    int b();\n\n    int c();\n";

        assertThat(Layout.tidy(methods)).isEqualTo(methods);
    }

    @Test
    void whatALongCommentLineLosesBeginsTheNextLineOfItsParagraph() {
        String words = "word ".repeat(23);

        assertThat(Layout.tidy(
                        "    /**\n     * " + words + "over\n     * the end.\n     *\n     * <p>More.\n     */\n"))
                .isEqualTo("    /**\n     * " + "word ".repeat(22).strip()
                        + "\n     * word over the end.\n     *\n     * <p>More.\n     */\n");
    }

    @Test
    void anAnnotationWithAMemberIsOnOneLine() {
        assertThat(Layout.tidy("    @Creator(\n            mode = Mode.ALL\n    )\n    void create() {\n"))
                .isEqualTo("    @Creator(mode = Mode.ALL)\n    void create() {\n");
    }

    @Test
    void aSignatureThatFitsIsOnOneLine() {
        assertThat(Layout.tidy("    static int of(String text,\n            int count) {\n"))
                .isEqualTo("    static int of(String text, int count) {\n");
    }

    @ParameterizedTest
    @MethodSource("longLines")
    void longCodeIsBrokenWherePeopleBreakIt(String code, String broken) {
        assertThat(Layout.tidy(code)).isEqualTo(broken);
        assertThat(Layout.tidy(broken)).isEqualTo(broken);
    }

    static List<Arguments> longLines() {
        String name = "a".repeat(50);
        String other = "b".repeat(50);
        String third = "c".repeat(50);
        String much = "d".repeat(110);
        return List.of(
                // at what follows the assignment
                arguments(
                        "    int %s = call(%s, 1, 2);".formatted(name, much.substring(40)),
                        "    int %s =\n            call(%s, 1, 2);".formatted(name, much.substring(40))),
                // at the outermost operators, not at those within parentheses, literals or type arguments
                arguments(
                        "    x = %s != null ? %s : f(%s ? 1 : 2);".formatted(name, other, third),
                        "    x = %s != null\n            ? %s\n            : f(%s ? 1 : 2);"
                                .formatted(name, other, third)),
                arguments(
                        "    return %s && %s && f(%s && \" && \");".formatted(name, other, third),
                        "    return %s\n            && %s\n            && f(%s && \" && \");"
                                .formatted(name, other, third)),
                arguments(
                        "    %s |= 1L << 7 | %s | %s;".formatted(name, other, third),
                        "    %s |= 1L << 7\n            | %s\n            | %s;".formatted(name, other, third)),
                // before chained calls
                arguments(
                        "    x.one(%s).two(%s).three();".formatted(name, much.substring(20)),
                        "    x.one(%s)\n            .two(%s)\n            .three();"
                                .formatted(name, much.substring(20))),
                // within parentheses: all on one line, or else each on its own
                arguments(
                        "    static Object of(%s, Map<%s, X> x) {".formatted(name, much.substring(70)),
                        "    static Object of(\n            %s, Map<%s, X> x) {".formatted(name, much.substring(70))),
                arguments(
                        "    of(%s, Map<%s, X> x, %s) {".formatted(name, other, third),
                        "    of(\n            %s,\n            Map<%s, X> x,\n            %s) {"
                                .formatted(name, other, third)),
                // nowhere, rather than within a literal
                arguments("    \"%s, %s\";".formatted(much, name), "    \"%s, %s\";".formatted(much, name)));
    }
}
