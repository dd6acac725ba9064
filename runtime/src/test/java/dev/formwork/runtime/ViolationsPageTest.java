package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of violation codes says what the enum says. */
class ViolationsPageTest {
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| (.+?) \\|(.*)\\|$", Pattern.MULTILINE);
    private static final Pattern PARAM_ON_PAGE = Pattern.compile("`(\\w+)`");
    private static final Pattern PARAM_IN_TEMPLATE = Pattern.compile("\\{(\\w+)}");

    @Test
    void hasARowForEachCodeInOrderWithItsParameters() throws IOException {
        // Without parameters, a message is its template.
        List<String> codes = Arrays.stream(ViolationCode.values())
                .map(code -> code.code() + all(PARAM_IN_TEMPLATE, code.message(Map.of())))
                .toList();
        List<String> rows = rows().stream()
                .map(row -> row.group(1) + all(PARAM_ON_PAGE, row.group(3)))
                .toList();
        assertThat(rows).isEqualTo(codes);
    }

    @Test
    void saysOfEachCodeWhenItOccurs() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row.group(2)).hasSizeGreaterThan(10));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("VIOLATIONS.md"))).results().toList();
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
