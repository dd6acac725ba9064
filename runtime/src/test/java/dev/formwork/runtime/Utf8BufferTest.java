package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class Utf8BufferTest {
    private static final int LONGEST = 40;

    /** The text as a JSON string, which must be the same in every way there is to write it. */
    private static String quoted(String text) {
        Utf8Buffer buffer = new Utf8Buffer();
        assertThat(buffer.putQuoted(text)).isTrue();
        String quoted = buffer.finishText();

        Utf8Buffer others = new Utf8Buffer();
        assertThat(others.putName(text)).isTrue();
        others.putEncoded(Utf8Buffer.encode(text));
        assertThat(others.finishText()).isEqualTo(',' + quoted + ':' + quoted);
        return quoted;
    }

    @Test
    void copiesPlainTextsOfAnyLength() {
        for (int length = 0; length < LONGEST; length++) {
            String text = "abcdefghijklm~ {}'?".repeat(3).substring(0, length);
            assertThat(quoted(text)).isEqualTo('"' + text + '"');
        }
    }

    @Test
    void findsWhatIsSpecialWhereverItStands() {
        // Those that look like plain ones by their low byte, too.
        Map<String, String> special = Map.of(
                "\"", "\\\"", "\\", "\\\\", "\n", "\\n", "\u001f", "\\u001f", "é", "é", "\u0161", "\u0161", "€", "€",
                "😀", "😀", "\u0080", "\u0080", "\uff41", "\uff41");
        special.forEach((found, written) -> {
            for (int before = 0; before < LONGEST; before++) {
                for (int behind = 0; before + behind < LONGEST; behind++) {
                    String text = "a".repeat(before) + found + "b".repeat(behind);
                    assertThat(quoted(text)).isEqualTo('"' + "a".repeat(before) + written + "b".repeat(behind) + '"');
                }
            }
        });
    }

    @Test
    void refusesAnUnpairedSurrogateWhereverItStands() {
        for (int before = 0; before < LONGEST; before++) {
            String text = "a".repeat(before) + '\ud83d' + "b".repeat(LONGEST - before);
            assertThat(new Utf8Buffer().putQuoted(text)).isFalse();
            assertThat(new Utf8Buffer().putName(text)).isFalse();
            assertThatThrownBy(() -> Utf8Buffer.encode(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("has an unpaired surrogate");
        }
    }

    @Test
    void growsBetweenAndInsideOfTexts() {
        Utf8Buffer buffer = new Utf8Buffer();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            String text = "x".repeat(i % 23);
            assertThat(buffer.putName(text)).isTrue();
            expected.append(",\"").append(text).append("\":");
        }
        assertThat(buffer.finishText()).isEqualTo(expected.toString());
    }
}
