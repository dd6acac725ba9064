package dev.formwork.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaRegexpTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "[a-z]+ ^[a-z]+$",
                "^[a-z]+$ ^[a-z]+$",
                "a|b ^(?:a|b)$",
                "\\d{4}-\\d\\d? ^\\d{4}-\\d\\d?$",
                "(?:x(y)*?)+ ^(?:x(y)*?)+$",
                "(?=a)(?!b).* ^(?=a)(?!b)[^\\n\\r\\u0085\\u2028\\u2029]*$",
                "\\s\\S[\\s_] `^[ \\t\\n\\v\\f\\r][^ \\t\\n\\v\\f\\r][ \\t\\n\\v\\f\\r_]$`",
                "[^/@#\\-.]\\@\\- ^[^\\/@#\\-\\.]@-$",
                "\\u00e4\\x41\\p{Lu}\\P{N} ^\\u00e4\\x41\\p{Lu}\\P{N}$",
                "a}b] ^a\\}b\\]$",
                "\\w+\\.\\$ ^\\w+\\.\\$$",
                "[\\w-] ^[\\w-]$",
            })
    void saysTheSameInEcma262(String java, String ecma) {
        assertThat(EcmaRegexp.of(java, 0)).contains(ecma);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)a",
                "(?<name>a)",
                "(?<=a)b",
                "(?>a)",
                "a++",
                "a*+",
                "(a)\\1",
                "\\bword",
                "[a-z&&[^b]]",
                "[a[b]]",
                "\\p{Alpha}",
                "\\p{IsLatin}",
                "\\Qa.b\\E",
                "\\A",
                "a\\z",
                "\\h",
                "\\R",
                "\\0101",
                "\\cA",
                "a^b",
                "a$b",
                "[\\d-x]",
                "[\\S]",
                "\\x{1F600}",
                "\\e"
            })
    void saysNothingOfWhatMeansSomethingElseThere(String java) {
        assertThat(Pattern.compile(java)).isNotNull();
        assertThat(EcmaRegexp.of(java, 0)).isEmpty();
    }

    @Test
    void flagsHaveNoCounterpart() {
        assertThat(EcmaRegexp.of("a", Pattern.CASE_INSENSITIVE)).isEqualTo(Optional.empty());
    }

    /** The counterparts are such that they mean the same in Java, too. */
    @ParameterizedTest
    @ValueSource(strings = {"[^/%&><]+", "^[a-z0-9-]*$", "a.c", "\\s+|x", "(\\w+,)*\\w+", "[\\]\\[.-]{2,3}", "\\S\\D"})
    void matchesWhatTheOriginalMatches(String java) {
        Pattern original = Pattern.compile(java);
        Pattern counterpart =
                Pattern.compile(EcmaRegexp.of(java, 0).orElseThrow().replace("\\v", "\\x0B"));
        String characters = "ac1 -_,./[]\n\t\u000b\u0085\u00a0\u2028é";
        for (int i = 0; i < characters.length() * characters.length() * characters.length(); i++) {
            int n = characters.length();
            String text = "" + characters.charAt(i % n) + characters.charAt(i / n % n) + characters.charAt(i / n / n);
            for (String part : new String[] {text, text.substring(0, 2), text.substring(0, 1), ""}) {
                // A final line end is behind Java's $ as well.
                if (!part.matches("(?s).*[\n\r\u0085\u2028\u2029]")) {
                    assertThat(counterpart.matcher(part).find())
                            .as(part)
                            .isEqualTo(original.matcher(part).matches());
                }
            }
        }
    }

    @Test
    void blankIsWhatJavaTakesForWhiteSpace() {
        Pattern notBlank = Pattern.compile(ConstraintKeywords.NOT_BLANK);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(notBlank.matcher(Character.toString(c)).find())
                    .as("U+%04X", c)
                    .isEqualTo(!Character.isWhitespace(c));
        }
    }
}
