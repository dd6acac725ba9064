package dev.formwork.processor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A flow. | A flow.",
                "' What\n people  call it.' | What people call it.",
                "See {@link Flow#name()}, {@link #id the id} and {@linkplain java.util.UUID it}."
                        + " | See Flow.name(), the id and it.",
                "{@link #of(int, String)} | of(int, String)",
                "{@link #of(int, String) made} | made",
                "Either {@code a < b && {c}} or {@literal <p>}. | Either a < b && {c} or <p>.",
                "{@return how often} | Returns how often.",
                "'First.\n\n<p>Second <b>bold</b>.' | 'First.\n\nSecond bold.'",
                "'a &lt;b&gt; &amp; &#64;c &#x41; &unknown; &nbsp;d' | a <b> & @c A &unknown; d",
                "'Text.\n @return x\n @see y' | Text.",
                "'{@code\n @Inline tag}' | @Inline tag",
                "{@inheritDoc} own | own",
                "{@code open | open",
                "'' | ''",
                "@deprecated gone | ''",
                "a < b | a < b",
            })
    void isTheTextWithoutTags(String comment, String text) {
        assertThat(JavadocText.plain(comment)).isEqualTo(text);
    }

    @Test
    void listsBecomeParagraphs() {
        assertThat(JavadocText.plain("One of:\n<ul>\n<li>a\n<li>b</li>\n</ul>\nNo more."))
                .isEqualTo("""
                One of:

                a

                b

                No more.""");
    }
}
