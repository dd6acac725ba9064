package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EncodedNamesTest {

    @Test
    void writesNamesOfAnyLengthWithACommaInFront() {
        for (int length = 0; length < 50; length++) {
            String name = "x".repeat(length);
            EncodedNames names = new EncodedNames(List.of(name));
            Utf8Buffer buffer = new Utf8Buffer();

            buffer.putName(names, 0);
            buffer.putNull();
            buffer.putNullMember(names, 0);
            assertThat(buffer.putMember(names, 0, "text")).isTrue();

            String begin = ",\"" + name + "\":";
            assertThat(new String(buffer.finish(), UTF_8)).isEqualTo((begin + "null").repeat(2) + begin + "\"text\"");
        }
    }

    @Test
    void writesManyNamesBeyondTheFirstBuffer() {
        EncodedNames names = new EncodedNames(List.of("größe"));
        Utf8Buffer buffer = new Utf8Buffer();

        for (int i = 0; i < 1000; i++) {
            buffer.putName(names, 0);
        }

        assertThat(buffer.finishText()).isEqualTo(",\"größe\":".repeat(1000));
    }

    @Test
    void keepsNamesOfOneSchemaApart() {
        String longer = "a_name_that_is_longer_than_the_words_of_one";
        EncodedNames names = new EncodedNames(List.of("a", "b", longer));
        Utf8Buffer buffer = new Utf8Buffer();

        for (int i = 0; i < 3; i++) {
            buffer.putNullMember(names, i);
        }

        assertThat(buffer.finishText()).isEqualTo(",\"a\":null,\"b\":null,\"" + longer + "\":null");
    }
}
