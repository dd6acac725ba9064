package dev.formwork.runtime;

import static dev.formwork.runtime.OutputSamples.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.Extra;
import dev.formwork.runtime.OutputSamples.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectOutputTest {

    static Stream<Arguments> scalars() {
        UUID id = new UUID(1, 2);
        return Stream.of(
                scalar(true, out -> out.write(true)),
                scalar(1, out -> out.write(1)),
                scalar(2L, out -> out.write(2L)),
                scalar(0.5, out -> out.write(0.5)),
                scalar(0.5f, out -> out.write(0.5f)),
                scalar(Double.NaN, out -> out.write(Double.NaN)),
                scalar('c', out -> out.write('c')),
                scalar("s", out -> out.write("s")),
                scalar(BigInteger.TEN, out -> out.write(BigInteger.TEN)),
                scalar(BigDecimal.ONE, out -> out.write(BigDecimal.ONE)),
                scalar(Duration.ZERO, out -> out.write(Duration.ZERO)),
                scalar(id, out -> out.write(id, "text")),
                scalar(Extra.KEEP, out -> out.writeAny(Extra.KEEP)),
                scalar(null, Output::writeNull));
    }

    private static Arguments scalar(@Nullable Object value, Consumer<Output> writer) {
        return Arguments.of(value, writer);
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void keepsScalarsAsTheyAre(@Nullable Object value, Consumer<Output> writer) {
        assertThat(object(writer)).isEqualTo(value);
    }

    @Test
    void makesMapsOfSchemasInTheOrderOfFields() {
        UUID id = new UUID(1, 2);
        Node inner = new Node(
                "b", Optional.of(id), OptionalInt.of(3), List.of("x"), Map.of("k", 1), null, Map.of("more", 'c'), -1);
        Map<String, Object> nested = new LinkedHashMap<>();
        nested.put("name", "b");
        nested.put("id", id);
        nested.put("size", 3);
        nested.put("tags", List.of("x"));
        nested.put("counts", Map.of("k", 1));
        nested.put("next", null);
        nested.put("more", 'c');
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("name", "a");
        expected.put("id", null);
        expected.put("size", null);
        expected.put("tags", null);
        expected.put("counts", null);
        expected.put("next", nested);

        Object result = object(out -> Node.write(out, Node.named("a").withNext(inner)));

        assertThat(result).isEqualTo(expected);
        assertThat(keys(result)).isEqualTo(List.copyOf(expected.keySet()));
        assertThat(keys(((Map<?, ?>) result).get("next"))).isEqualTo(List.copyOf(nested.keySet()));
    }

    @Test
    void makesModifiableCollectionsOfItsOwn() {
        Map<String, Object> source = new LinkedHashMap<>(Map.of("list", Arrays.asList(1, null)));
        Object result = object(out -> out.writeAny(source));
        Map<String, Object> map = modifiable(result);
        map.put("other", 1);
        List<Object> list = modifiable(map.get("list"));
        list.add(2);
        assertThat(result).isEqualTo(Map.of("list", Arrays.asList(1, null, 2), "other", 1));
        assertThat(source).isEqualTo(Map.of("list", Arrays.asList(1, null)));
    }

    @Test
    void keepsTheClassOfIntegers() {
        List<Object> integers = List.of((byte) 1, (short) 2, 3, 4L);
        assertThat(object(out -> out.writeAny(integers))).isEqualTo(integers);
        assertThat(object(out -> Scalars.SHORT.write(out, (short) 2))).isEqualTo((short) 2);
        assertThat(object(out -> Scalars.INTEGER.write(out, 3))).isEqualTo(3);
    }

    @Test
    void makesTextOfKeys() {
        assertThat(object(out -> out.writeMap(Map.of(new UUID(0, 1), 5), OutputSamples.ID, OutputSamples.INTEGER)))
                .isEqualTo(Map.of("00000000-0000-0000-0000-000000000001", 5));
    }

    private static List<?> keys(@Nullable Object map) {
        return List.copyOf(((Map<?, ?>) map).keySet());
    }

    @SuppressWarnings("unchecked")
    private static <T> T modifiable(@Nullable Object collection) {
        return (T) collection;
    }
}
