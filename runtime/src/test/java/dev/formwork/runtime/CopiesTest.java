package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CopiesTest {

    private static Map<String, Integer> entries() {
        Map<String, Integer> entries = new LinkedHashMap<>();
        entries.put("z", 1);
        entries.put(null, 2);
        entries.put("a", null);
        return entries;
    }

    @Test
    void keepsOrderAndNulls() {
        assertThat(Copies.list(Arrays.asList("z", null, "a", "z"))).containsExactly("z", null, "a", "z");
        assertThat(Copies.set(Arrays.asList("z", null, "a", "z"))).containsExactly("z", null, "a");
        assertThat(new ArrayList<>(Copies.map(entries()).keySet())).containsExactly("z", null, "a");
        assertThat(new ArrayList<>(Copies.map(entries()).values())).containsExactly(1, 2, null);
    }

    @Test
    void doesNotSeeLaterChangesOfTheOriginal() {
        List<String> list = new ArrayList<>(List.of("a"));
        Set<String> set = new LinkedHashSet<>(list);
        Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
        List<String> listCopy = Copies.list(list);
        Set<String> setCopy = Copies.set(set);
        Map<String, Integer> mapCopy = Copies.map(map);

        list.add("b");
        set.add("b");
        map.put("b", 2);

        assertThat(listCopy).containsExactly("a");
        assertThat(setCopy).containsExactly("a");
        assertThat(mapCopy).containsExactly(Map.entry("a", 1));
    }

    @Test
    void doesNotCopyACopyAgain() {
        List<String> list = Copies.list(List.of("a"));
        Set<String> set = Copies.set(List.of("a"));
        Map<String, Integer> map = Copies.map(Map.of("a", 1));

        assertThat(Copies.<CharSequence>list(list)).isSameAs(list);
        assertThat(Copies.<CharSequence>set(set)).isSameAs(set);
        assertThat(Copies.<CharSequence, Number>map(map)).isSameAs(map);
        assertThat(Copies.list(set)).isEqualTo(list);
        assertThat(Copies.set(list)).isEqualTo(set);
    }

    @Test
    void makesOneEmptyCollectionOfEachKind() {
        assertThat(Copies.list(new ArrayList<>())).isSameAs(Copies.list(Set.of()));
        assertThat(Copies.set(new ArrayList<>())).isSameAs(Copies.set(Set.of()));
        assertThat(Copies.map(new HashMap<>())).isSameAs(Copies.map(Map.of()));
    }

    @Test
    void listsEqualAndHashAndPrintLikeThoseOfTheJdk() {
        for (List<String> list : List.of(List.<String>of(), List.of("a"), Arrays.asList("a", null, "b"))) {
            List<String> copy = Copies.list(list);

            assertThat(copy).isEqualTo(list).hasSameHashCodeAs(list).hasToString(list.toString());
            assertThat(list).isEqualTo(copy);
            assertThat(copy).isEqualTo(Copies.list(new ArrayList<>(list)));
            assertThat(copy.toArray()).isEqualTo(list.toArray());
            assertThat(copy.toArray(new String[5])).isEqualTo(list.toArray(new String[5]));
            assertThat(copy.stream().toList()).isEqualTo(list);
            assertThat(copy.equals(new LinkedHashSet<>(list))).isFalse();
        }
        assertThat(Copies.list(List.of("a"))).isNotEqualTo(List.of("b")).isNotEqualTo(List.of());
        assertThat(Copies.list(Arrays.asList("a", null)).contains(null)).isTrue();
        assertThat(Copies.list(List.of("a", "b", "c")).subList(1, 3)).containsExactly("b", "c");
        assertThat(Copies.list(List.of("a"))).isInstanceOf(RandomAccess.class);
    }

    @Test
    void setsEqualAndHashAndPrintLikeThoseOfTheJdk() {
        Set<String> set = new LinkedHashSet<>(Arrays.asList("b", null, "a"));
        Set<String> copy = Copies.set(set);

        assertThat(copy).isEqualTo(set).hasSameHashCodeAs(set).hasToString(set.toString());
        assertThat(set).isEqualTo(copy);
        assertThat(copy).isNotEqualTo(Set.of("a"));
        assertThat(copy.contains(null)).isTrue();
        assertThat(copy.contains("c")).isFalse();
        assertThat(copy.equals(new ArrayList<>(set))).isFalse();
    }

    @Test
    void mapsEqualAndHashAndPrintLikeThoseOfTheJdk() {
        Map<String, Integer> map = entries();
        Map<String, Integer> copy = Copies.map(map);

        assertThat(copy).isEqualTo(map).hasSameHashCodeAs(map).hasToString(map.toString());
        assertThat(map).isEqualTo(copy);
        assertThat(copy.entrySet()).isEqualTo(map.entrySet());
        assertThat(copy.keySet()).isEqualTo(map.keySet());
        assertThat(copy.get(null)).isEqualTo(2);
        assertThat(copy.get("a")).isNull();
        assertThat(copy.containsKey("a")).isTrue();
        assertThat(copy.containsKey("b")).isFalse();
        assertThat(copy).isNotEqualTo(Map.of());
    }

    @ParameterizedTest
    @MethodSource
    void listsCannotBeChanged(Consumer<List<String>> change) {
        assertUnchangeable(Copies.list(List.of("b", "a")), change);
    }

    static Stream<Consumer<List<String>>> listsCannotBeChanged() {
        return Stream.of(
                list -> list.add("c"),
                list -> list.set(0, "c"),
                list -> list.remove(0),
                list -> list.sort(null),
                list -> list.replaceAll(item -> "c"),
                list -> list.listIterator(1).add("c"),
                list -> list.subList(0, 1).clear());
    }

    @ParameterizedTest
    @MethodSource
    void collectionsCannotBeChanged(Consumer<Collection<String>> change) {
        assertUnchangeable(Copies.list(List.of("b", "a")), change);
        assertUnchangeable(Copies.set(List.of("b", "a")), change);
        assertUnchangeable(Copies.map(Map.of("a", 1, "b", 2)).keySet(), change);
    }

    static Stream<Consumer<Collection<String>>> collectionsCannotBeChanged() {
        return Stream.of(
                items -> items.add("c"),
                items -> items.addAll(List.of("c")),
                items -> items.remove("a"),
                items -> items.removeIf(item -> true),
                items -> items.retainAll(List.of()),
                Collection::clear,
                items -> {
                    Iterator<String> iterator = items.iterator();
                    iterator.next();
                    iterator.remove();
                });
    }

    @ParameterizedTest
    @MethodSource
    void mapsCannotBeChanged(Consumer<Map<String, Integer>> change) {
        Map<String, Integer> map = Copies.map(Map.of("a", 1));

        assertThatThrownBy(() -> change.accept(map)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(map).isEqualTo(Map.of("a", 1));
    }

    static Stream<Consumer<Map<String, Integer>>> mapsCannotBeChanged() {
        return Stream.of(
                map -> map.put("b", 2),
                map -> map.putAll(Map.of("b", 2)),
                map -> map.putIfAbsent("b", 2),
                map -> map.remove("a"),
                map -> map.replaceAll((key, value) -> 2),
                map -> map.merge("a", 2, Integer::sum),
                map -> map.computeIfAbsent("b", key -> 2),
                map -> map.entrySet().iterator().next().setValue(2),
                map -> map.values().clear(),
                Map::clear);
    }

    @Test
    void refusesNullForACollection() {
        assertThatNullPointerException().isThrownBy(() -> Copies.list(null)).withMessage("elements");
        assertThatNullPointerException().isThrownBy(() -> Copies.set(null)).withMessage("elements");
        assertThatNullPointerException().isThrownBy(() -> Copies.map(null)).withMessage("entries");
    }

    private static <C extends Collection<String>> void assertUnchangeable(C items, Consumer<? super C> change) {
        List<String> before = new ArrayList<>(items);

        assertThatThrownBy(() -> change.accept(items)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(new ArrayList<>(items)).isEqualTo(before);
    }

    @Test
    void copiesArraysInsideOfArrays() {
        Object[] arrays = {
            new int[] {1},
            new long[] {1},
            new double[] {1},
            new float[] {1},
            new short[] {1},
            new byte[] {1},
            new char[] {'1'},
            new boolean[] {true},
            new String[][] {{"1"}, null},
            "1",
            null
        };

        Object[] copy = Copies.arrays(arrays);

        assertThat(Arrays.deepEquals(copy, arrays)).isTrue();
        assertThat(copy).isNotSameAs(arrays);
        for (int i = 0; i < 9; i++) {
            assertThat(copy[i]).isNotSameAs(arrays[i]);
        }
        assertThat(((String[][]) copy[8])[0]).isNotSameAs(((String[][]) arrays[8])[0]);
    }
}
