package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever way the text of a single value comes, what comes of it is the same. */
class ScalarSourcesTest {

    /** What a case is read from, and how. */
    private record Source(Scalar<?> type, String text, ValidationOptions options) {
        static Source of(String line) {
            JsonNode test = Conversion.tree(line);
            String target = test.required("target").textValue();
            boolean optional = target.startsWith("Optional[");
            Scalar<?> type = ScalarConformanceTest.type(
                    optional ? target.substring("Optional[".length(), target.length() - 1) : target);
            boolean strict = test.required("mode").textValue().equals("json_strict");
            return new Source(type, test.required("input").textValue(), ValidationOptions.DEFAULTS.withStrict(strict));
        }
    }

    private static List<Source> sources() throws IOException {
        return ScalarConformanceTest.lines().stream()
                .filter(line -> !line.contains("\"mode\": \"object\"") && !line.contains("\"mode\":\"object\""))
                .map(Source::of)
                .toList();
    }

    private static InputStream chunked(String text, int chunk) {
        return new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(chunk, length));
            }
        };
    }

    @Test
    void stringsGiveWhatBytesGive() throws IOException {
        assertThat(sources())
                .hasSizeGreaterThan(700)
                .allSatisfy(source -> assertThat(source.type.tryValidateJson(source.text, source.options))
                        .isEqualTo(source.type.tryValidateJson(source.text.getBytes(UTF_8), source.options)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8192})
    void streamsGiveWhatBytesGive(int chunk) throws IOException {
        assertThat(sources()).allSatisfy(source -> {
            assertThat(source.type.tryValidateJson(chunked(source.text, chunk), source.options))
                    .isEqualTo(source.type.tryValidateJson(source.text.getBytes(UTF_8), source.options));
            String list = "[1, " + source.text + "]";
            assertThat(source.type.tryValidateJsonList(chunked(list, chunk), source.options))
                    .isEqualTo(source.type.tryValidateJsonList(list.getBytes(UTF_8), source.options));
        });
    }
}
