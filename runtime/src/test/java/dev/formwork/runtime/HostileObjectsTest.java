package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Plain objects that are made to cost. */
@Timeout(60)
class HostileObjectsTest {
    private static final List<Object> EMPTY = List.of();

    private static Object nested(int depth) {
        Object value = 1;
        for (int i = 0; i < depth; i++) {
            value = i % 2 == 0 ? List.of(value) : Map.of("a", value);
        }
        return value;
    }

    /** A list that holds another one so many times, which does so again, and so on. */
    private static List<?> bomb(int depth, int times) {
        List<?> list = EMPTY;
        for (int i = 0; i < depth; i++) {
            list = Collections.nCopies(times, list);
        }
        return list;
    }

    @Test
    void stopsAtTheGreatestDepth() {
        Object deep = nested(1_000_000);
        assertThat(Codecs.ANY.tryValidate(deep).violations())
                .extracting(Violation::code)
                .containsExactly("recursion_loop");
        assertThat(Codecs.ANY.tryValidate(nested(200)).isValid()).isTrue();
    }

    @Test
    void stopsInAListThatHoldsAnotherOneTwiceAndSoOn() {
        for (int times : new int[] {2, 3, 100, 1000}) {
            long allocated = Allocation.of(() -> {
                Validated<?> read = Codecs.ANY.tryValidate(bomb(150, times));
                assertThat(read.violations()).extracting(Violation::code).containsExactly("too_many_repetitions");
                assertThat(read.violations().get(0).message())
                        .isEqualTo("The same objects stand at so many places that reading stopped here");
            });
            assertThat(allocated).isLessThan(2_000_000_000);
        }
    }

    @Test
    void stopsInAMapThatHoldsAnotherOneTwiceAndSoOn() {
        Map<String, ?> map = Map.of();
        for (int i = 0; i < 100; i++) {
            map = Map.of("a", map, "b", map);
        }
        assertThat(Codecs.map(Codecs.ANY).tryValidate(map).violations())
                .extracting(Violation::code)
                .containsExactly("too_many_repetitions");
    }

    @Test
    void stopsInALongListThatStandsInManyPlaces() {
        List<Integer> numbers = Collections.nCopies(20_000, 1);
        List<List<Integer>> lists = Collections.nCopies(1_000_000, new ArrayList<>(numbers));
        assertThat(Codecs.list(Codecs.list(Codecs.INTEGER)).tryValidate(lists).violations())
                .extracting(Violation::code)
                .containsExactly("too_many_repetitions");
    }

    @Test
    void readsWhatIsSharedReasonably() {
        Map<String, Object> owner = Map.of("id", 1, "name", "x", "tags", List.of("a", "b"));
        List<Map<String, Object>> rows = Collections.nCopies(500_000, Map.of("owner", owner));
        assertThat(Codecs.list(Codecs.ANY).validate(rows)).hasSize(500_000);
        assertThat(Codecs.list(Codecs.ANY).validate(Collections.nCopies(2_000_000, EMPTY)))
                .hasSize(2_000_000);
    }

    @Test
    void readsALongListOnceHoweverOftenItIsReadAgainByOthers() {
        List<Integer> numbers = Collections.nCopies(2_000_000, 1);
        assertThat(Codecs.list(Codecs.INTEGER).validate(numbers)).hasSize(2_000_000);
        assertThat(Codecs.list(Codecs.INTEGER).validate(numbers)).hasSize(2_000_000);
    }
}
