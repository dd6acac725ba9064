package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.Extra;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Strings of plain objects that have a surrogate without its partner, and so no JSON text. */
class BrokenTextTest {
    private static final List<String> BROKEN =
            List.of("\ud800", "\udc00", "a\ud800b", "\ud800\ud800\udc00", "\ud83d\ude00\udc00", "\udc00\ud800");
    private static final String WHOLE = "\ud83d\ude00 \u00e4";

    private static List<String> reported(Codec<?> codec, Object input) {
        return codec.tryValidate(input).violations().stream()
                .map(violation -> violation.code() + " at " + violation.path().toPointer())
                .toList();
    }

    @Test
    void areReportedWhereverAStringIsRead() {
        for (String text : BROKEN) {
            assertThat(reported(Codecs.STRING, text)).containsExactly("string_unicode at ");
            assertThat(reported(Codecs.CHAR_SEQUENCE, new StringBuilder(text))).containsExactly("string_unicode at ");
            assertThat(reported(Codecs.ANY, List.of(Map.of("a", text)))).containsExactly("string_unicode at /0/a");
            assertThat(reported(Codecs.URI, "http://a/?" + text)).containsExactly("string_unicode at ");
        }
        assertThat(reported(Codecs.CHARACTER, '\ud800')).containsExactly("string_unicode at ");
        assertThat(reported(Codecs.ANY, '\ud800')).containsExactly("string_unicode at ");
    }

    @Test
    void areReportedWhereATextIsConverted() {
        String uuid = "0123456?-0123-0123-0123-0123456789ab";
        assertThat(reported(Codecs.UUID, uuid)).containsExactly("uuid_parsing at ");
        assertThat(reported(Codecs.UUID, uuid.replace('?', '\ud800'))).containsExactly("string_unicode at ");
        String time = "2031-02-03T12:34:56.123456?";
        assertThat(reported(Codecs.OFFSET_DATE_TIME, time)).containsExactly("datetime_from_date_parsing at ");
        for (String text : BROKEN) {
            assertThat(reported(Codecs.OFFSET_DATE_TIME, time.replace("?", text)))
                    .containsExactly("string_unicode at ");
            assertThat(reported(Codecs.LONG, "1?" + text)).containsExactly("string_unicode at ");
            assertThat(reported(Codecs.literal("?"), text)).containsExactly("string_unicode at ");
        }
    }

    @Test
    void areReportedAsKeys() {
        for (String text : BROKEN) {
            assertThat(reported(Codecs.map(Codecs.INTEGER), Map.of(text, 1)))
                    .containsExactly("string_unicode at /" + text);
            assertThat(reported(Codecs.ANY, Map.of(text, 1))).containsExactly("string_unicode at /" + text);
            TestSchema keeping = TestSchema.of("Keeping", TestSchema.named(), TestSchema.extra(Extra.KEEP));
            assertThat(reported(keeping, Map.of(text, 1))).containsExactly("string_unicode at /" + text);
        }
        assertThat(Codecs.STRING.tryValidate("\ud800").violations().get(0).input())
                .isEqualTo("\"\\ud800\"");
    }

    @Test
    void areOnlyThoseWithoutAPartner() {
        assertThat(Codecs.STRING.validate(WHOLE)).isEqualTo(WHOLE);
        assertThat(Codecs.ANY.validate(Map.of(WHOLE, WHOLE))).isEqualTo(Map.of(WHOLE, WHOLE));
        assertThat(Codecs.URI.validate("http://a/\u00e4")).isEqualTo(URI.create("http://a/\u00e4"));
    }
}
