package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextConstraintsTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u2003\u3000"})
    void whiteSpaceIsBlank(String text) {
        assertThat(Constraints.notBlank().check(text, CLOCK))
                .isEqualTo(new Breach("string_blank", "Expected a string that is not blank", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "\u0000", "\u00a0"})
    void anythingElseIsNotBlank(String text) {
        assertThat(Constraints.notBlank().check(text, CLOCK)).isNull();
        assertThat(Constraints.notBlank().check(new StringBuilder(text), CLOCK)).isNull();
    }

    @Test
    void aPatternIsForTheWholeText() {
        Constraint<CharSequence> constraint = Constraints.pattern("[a-z]+", 0);
        assertThat(constraint.check("abc", CLOCK)).isNull();
        assertThat(constraint.check("abc1", CLOCK))
                .isEqualTo(new Breach(
                        "string_pattern_mismatch",
                        "Expected a string that matches [a-z]+",
                        Map.of("pattern", "[a-z]+")));
        assertThat(constraint.check("abc\n", CLOCK)).isNotNull();
        assertThat(constraint.check("ABC", CLOCK)).isNotNull();
    }

    @Test
    void aPatternHeedsItsFlags() {
        Constraint<CharSequence> constraint = Constraints.pattern("a.c", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        assertThat(constraint.check("A\nC", CLOCK)).isNull();
    }

    @Test
    void aPatternMustBeWellFormed() {
        assertThatExceptionOfType(PatternSyntaxException.class).isThrownBy(() -> Constraints.pattern("(", 0));
    }

    @Test
    void anEmailMustBeAnAddress() {
        assertThat(Constraints.email().check("a@example.org", CLOCK)).isNull();
        assertThat(Constraints.email().check("example.org", CLOCK))
                .isEqualTo(new Breach("email_parsing", "The text is not an e-mail address", Map.of()));
    }
}
