package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Fields that a codec of the user's reads, and rules that differ only in their last part. */
class UserCodecsAtWorkTest {
    private static final String CODEC = """
            final class MarkedCodec implements Codec<Object> {
                public @Nullable Object read(Input in) {
                    return in.hasMember("mark") ? ImmutableMarked.CODEC.read(in) : in.readAny();
                }
                public void write(Output out, Object value) {
                    if (value instanceof Marked marked) {
                        ImmutableMarked.CODEC.write(out, marked);
                    } else {
                        out.writeAny(value);
                    }
                }
                public String title() { return "marked"; }
            }
            """;

    @Test
    void codecsLookAheadAndHandOverWithPathsOfTheirOwn() {
        Running schemas =
                Running.of("""
                @Schema
                public interface Box {
                    @Convert(MarkedCodec.class) Optional<Object> content();
                }
                """, "@Schema\ninterface Marked { Optional<String> mark(); @Min(1) long size(); }", CODEC);

        assertThat(schemas.json("Box", "{\"content\":{\"size\":\"7\",\"mark\":null}}"))
                .isEqualTo("{\"content\":{\"mark\":null,\"size\":7}}");
        assertThat(schemas.json("Box", "{\"content\":{\"size\":\"7\"}}")).isEqualTo("{\"content\":{\"size\":\"7\"}}");
        assertThat(schemas.json("Box", "{\"content\":[{\"mark\":1}]}")).isEqualTo("{\"content\":[{\"mark\":1}]}");
        assertThat(schemas.json("Box", "{\"content\":null}")).isEqualTo("{\"content\":null}");
        assertThat(schemas.json("Box", "{\"content\":{\"mark\":\"x\",\"size\":0}}"))
                .isEqualTo("content.size greater_than_equal {ge=1}");
        assertThat(schemas.object("Box", Map.of("content", Map.of("mark", "x"))))
                .isEqualTo("content.size missing");
    }

    @Test
    void rulesThatDifferInTheirLastPartAreKeptApart() {
        Running schemas = Running.of(
                """
                @Schema
                public interface Word {
                    @After(Loud.class) String loud();
                    @After(Soft.class) String soft();
                    @Size(max = 3) String brief();
                    @Size(max = 5) String longer();
                }
                """,
                "final class Loud implements AfterValidator<String> { public String check(String x) {"
                        + " return x.toUpperCase(Locale.ROOT); } }",
                "final class Soft implements AfterValidator<String> { public String check(String x) {"
                        + " return x.toLowerCase(Locale.ROOT); } }");

        assertThat(schemas.json("Word", "{\"loud\":\"Hey\",\"soft\":\"Hey\",\"brief\":\"abc\",\"longer\":\"abcde\"}"))
                .isEqualTo("{\"loud\":\"HEY\",\"soft\":\"hey\",\"brief\":\"abc\",\"longer\":\"abcde\"}");
    }
}
