package dev.formwork.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserDocTest {
    private static final DocLinks LINKS = new DocLinks(Samples.nestedSchemas()
            .add(SampleField.field("id", TypeUses.UUID_VALUE))
            .schemaModel());

    @Test
    void blockTagsAreKeptApart() {
        UserDoc doc = UserDoc.of(" What it is.\n\n @return never null\n   or empty\n @since 1", LINKS);

        assertThat(doc.description()).hasToString("What it is.");
        assertThat(doc.tag("@return"))
                .hasValueSatisfying(tag -> assertThat(tag).hasToString("@return never null\n  or empty"));
        assertThat(doc.tag("@deprecated")).isEmpty();
    }

    @Test
    void anAtSignInsideOfAnInlineTagBeginsNoBlockTag() {
        UserDoc doc = UserDoc.of(" Like {@code\n @Override} or so.", LINKS);

        assertThat(doc.description()).hasToString("Like {@code\n@Override} or so.");
    }

    @Test
    void linksToMembersOfTheSchemaNameIt() {
        assertThat(adapted("{@link #name() its name}")).isEqualTo("{@link sample.Node#name() its name}");
        assertThat(adapted("{@linkplain #name}")).isEqualTo("{@linkplain sample.Node#name}");
    }

    @Test
    void linksToTypesOfFieldsAreKept() {
        assertThat(adapted("{@link UUID#version()}")).isEqualTo("{@link java.util.UUID#version()}");
        assertThat(adapted("{@link Node}")).isEqualTo("{@link sample.Node}");
    }

    @Test
    void linksThatTheGeneratedFileCannotResolveBecomeText() {
        assertThat(adapted("{@link Elsewhere}")).isEqualTo("{@code Elsewhere}");
        assertThat(adapted("{@link Elsewhere#of(int, String)}")).isEqualTo("{@code Elsewhere.of(int, String)}");
        assertThat(adapted("{@link #of(int)}")).isEqualTo("{@code of(int)}");
        assertThat(adapted("{@link Elsewhere the label}")).isEqualTo("{@code the label}");
        assertThat(adapted("{@linkplain Elsewhere the label}")).isEqualTo("the label");
    }

    @Test
    void otherTagsStayAsTheyAre() {
        String text = "{@code a < {b}} <em>and</em> $T &lt; {@literal @}";

        assertThat(adapted(text)).isEqualTo(text);
    }

    @Test
    void whatIsReturnedReadsAsASentence() {
        assertThat(adapted("{@return the {@link #name()}}")).isEqualTo("Returns the {@link sample.Node#name()}.");
    }

    @Test
    void nothingIsInherited() {
        assertThat(UserDoc.of(" {@inheritDoc}", LINKS).isEmpty()).isTrue();
    }

    @Test
    void nothingEndsTheCommentOrIsReadAsAnEscape() {
        assertThat(adapted("a */ b \\u0041 c \\\\u0041")).isEqualTo("a *&#47; b &#92;u0041 c \\\\u0041");
    }

    private static String adapted(String text) {
        return UserDoc.of(text, LINKS).description().toString();
    }
}
