package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WritableTest {
    private record Box(String text) implements Writable {
        @Override
        public void writeTo(Output out) {
            out.writeMap(Map.of("text", text), Codecs.STRING, Codecs.STRING);
        }
    }

    @Test
    void valueThatKnowsHowItIsWrittenNeedsNoCodec() {
        assertThat(Codecs.ANY.toJson(List.of(new Box("a"), 1))).isEqualTo("[{\"text\":\"a\"},1]");
        assertThat(Codecs.ANY.toPlain(Map.of("box", new Box("a")))).isEqualTo(Map.of("box", Map.of("text", "a")));
    }

    @Test
    void valueThatIsWrittenAsAnObjectIsNoKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> Codecs.ANY.toJson(Map.of(new Box("a"), 1)));
    }
}
