package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ElementsTest {

    @Test
    void gathersListsOfAllLengthsOneAfterTheOther() {
        Elements elements = new Elements();
        for (int length = 0; length < 3000; length += 1 + length / 3) {
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                elements.add(i);
                expected.add(i);
            }
            assertThat(elements.<Integer>takeList()).isEqualTo(expected);
        }
    }

    @Test
    void gathersMapsOfAllSizesLikeALinkedHashMap() {
        Elements elements = new Elements();
        Random random = new Random(5);
        for (int size = 0; size < 60; size++) {
            Map<String, Integer> expected = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                String key = "key" + random.nextInt(size);
                assertThat(elements.containsKey(key)).isEqualTo(expected.containsKey(key));
                elements.put(key, i);
                expected.put(key, i);
            }
            Map<String, Integer> map = elements.takeMap();
            assertThat(map).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
            assertThat(new ArrayList<>(map.keySet())).isEqualTo(new ArrayList<>(expected.keySet()));
            expected.forEach((key, value) -> assertThat(map).containsEntry(key, value));
            assertThat(map.containsKey("other")).isFalse();
            assertThat(map.get("other")).isNull();
        }
    }

    @Test
    void nullsAreKeysAndValues() {
        Elements elements = new Elements();
        elements.put(null, "a");
        elements.put("b", null);
        Map<String, String> map = elements.takeMap();

        assertThat(map).containsEntry(null, "a").containsEntry("b", null).hasSize(2);
        assertThat(map.containsKey(null)).isTrue();
    }

    @Test
    void smallMapsNeverChange() {
        Elements elements = new Elements();
        elements.put("a", 1);
        Map<String, Integer> map = elements.takeMap();

        assertThatThrownBy(() -> map.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(2))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThat(map).containsExactly(Map.entry("a", 1));
    }

    @Test
    void isEmptyAgainAfterwards() {
        Elements elements = new Elements();
        elements.add("a");
        elements.clear();

        assertThat(elements.takeList()).isEmpty();
        assertThat(elements.takeMap()).isEmpty();
    }
}
