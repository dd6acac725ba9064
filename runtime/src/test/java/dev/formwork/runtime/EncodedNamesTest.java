package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EncodedNamesTest {

    @Test
    void writesNamesOfAnyLengthWithTheirCommaExceptForTheFirst() {
        for (int length = 0; length < 40; length++) {
            String name = "x".repeat(length);
            EncodedNames names = new EncodedNames(List.of(name));
            Utf8Buffer buffer = new Utf8Buffer();

            buffer.put('{');
            names.put(0, true, buffer);
            buffer.putNull();
            names.put(0, false, buffer);
            buffer.putNull();
            buffer.put('}');

            String member = '"' + name + "\":null";
            assertThat(new String(buffer.finish(), UTF_8)).isEqualTo('{' + member + ',' + member + '}');
        }
    }

    @Test
    void writesManyNamesBeyondTheFirstBuffer() {
        EncodedNames names = new EncodedNames(List.of("größe"));
        Utf8Buffer buffer = new Utf8Buffer();

        for (int i = 0; i < 1000; i++) {
            names.put(0, false, buffer);
        }

        assertThat(buffer.finishText()).isEqualTo(",\"größe\":".repeat(1000));
    }
}
