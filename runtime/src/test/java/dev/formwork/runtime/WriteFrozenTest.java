package dev.formwork.runtime;

import static dev.formwork.runtime.OutputSamples.json;
import static dev.formwork.runtime.OutputSamples.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Maps and lists that were read are written in ways of their own, by which they look like any others. */
class WriteFrozenTest {
    private static final Codec<Object> SCALARS = Codecs.oneOf(Codecs.BOOLEAN, Codecs.LONG, Codecs.STRING);

    private static Map<String, @Nullable Object> few() {
        return FrozenMap.of(new @Nullable Object[] {"a b", "text", "é\"", 1L, "none", null, "last", false});
    }

    private static Map<String, @Nullable Object> many() {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            entries.put("key " + i, i % 3 == 0 ? null : "text " + i);
        }
        return FrozenMap.of(entries);
    }

    private static Consumer<Output> written(Map<String, ?> map, Codec<Object> values) {
        return out -> out.writeMembers(map, values);
    }

    @Test
    void writesMapsLikeAnyOthersByWhateverCodec() {
        for (Map<String, @Nullable Object> map : List.of(few(), many(), FrozenMap.<String, Object>empty())) {
            Map<String, @Nullable Object> other = new LinkedHashMap<>(map);
            for (Codec<Object> values : List.of(Codecs.ANY, SCALARS, Codecs.nullable(SCALARS))) {
                assertThat(json(written(map, values))).isEqualTo(json(written(other, values)));
                assertThat(object(written(map, values))).isEqualTo(object(written(other, values)));
            }
        }
    }

    @Test
    void writesFewEntriesInTheirOrder() {
        assertThat(json(written(few(), Codecs.ANY)))
                .isEqualTo("{\"a b\":\"text\",\"é\\\"\":1,\"none\":null,\"last\":false}");
    }

    @Test
    void asksACodecHowItWritesTexts() {
        Codec<String> shout = OutputSamples.codec("shout", (out, text) -> out.write(text + '!'));
        Map<String, String> map = FrozenMap.of(new @Nullable Object[] {"a", "b"});
        assertThat(json(out -> out.writeMembers(map, shout))).isEqualTo("{\"a\":\"b!\"}");
    }

    @Test
    void writesWhatTheyHoldWithoutACodec() {
        List<Object> inner = FrozenList.of(new Object[] {1L, FrozenMap.empty(), "x", FrozenList.empty()});
        Map<String, Object> outer = FrozenMap.of(new Object[] {"list", inner, "map", few()});
        assertThat(json(out -> out.writeAny(outer)))
                .isEqualTo("{\"list\":[1,{},\"x\",[]],\"map\":"
                        + "{\"a b\":\"text\",\"é\\\"\":1,\"none\":null,\"last\":false}}");
        assertThat(object(out -> out.writeAny(outer))).isEqualTo(outer);
    }

    @Test
    void writesKeysThatAreNoStringsAsText() {
        Map<Object, Object> map = FrozenMap.of(new Object[] {1L, "a", true, "b", "c", "d"});
        assertThat(json(out -> out.writeAny(map))).isEqualTo("{\"1\":\"a\",\"true\":\"b\",\"c\":\"d\"}");
    }

    @Test
    void saysWhereATextIsThatCannotBeWritten() {
        Map<String, Object> bad = FrozenMap.of(new Object[] {"good", "", "bad", "\ud800"});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(written(bad, Codecs.ANY)))
                .withMessageStartingWith("bad: ");
        List<Object> list = FrozenList.of(new Object[] {"", bad});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(out -> out.writeAny(list)))
                .withMessageStartingWith("[1].bad: ");
    }

    @Test
    void refusesMapsThatAreNestedTooDeep() {
        List<Object> values = new ArrayList<>(List.of("deepest"));
        for (int i = 0; i < 1000; i++) {
            values.add(FrozenMap.of(new Object[] {"a", values.get(i)}));
        }
        Object deepest = values.get(1000);
        assertThat(json(out -> out.writeAny(deepest))).endsWith("}".repeat(1000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> json(written(FrozenMap.of(new Object[] {"a", deepest}), Codecs.ANY)))
                .withMessageContaining("nested more than 1000 levels deep");
    }
}
