package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemberNamesTest {
    private static final String ROOM = ":null,\"other\":\"and much more behind it\"}";

    private final List<String> fields = new ArrayList<>();

    MemberNamesTest() {
        String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for (int length = 0; length <= letters.length(); length++) {
            fields.add(letters.substring(0, length));
        }
        // Alike in all the words that are looked at, and longer than those that are compared at once.
        for (char last : "xyz".toCharArray()) {
            fields.add("the_same_for_a_very_long_time_indeed_" + last);
            fields.add("the_same_for_a_very_long_time_" + last + "_indeed");
        }
        fields.addAll(List.of("größe", "naïve_name", "日本語", "tab\tname", "quote\"name", "back\\slash"));
    }

    @Test
    void findsEveryNameWithoutEscapesWhereverItEnds() {
        MemberNames names = names();
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            byte[] text = ("{\"" + field + "\"" + ROOM).getBytes(UTF_8);
            MemberName found = names.findNext(text, 1, text.length);
            if (field.matches("[^\t\"\\\\]*")) {
                assertThat(found).as(field).isNotNull();
                assertThat(found.ordinal).isEqualTo(i);
                assertThat(text[found.length() - 1]).isEqualTo((byte) ':');
            } else {
                assertThat(found).as(field).isIn(null, MemberName.NOTHING);
            }
        }
    }

    @Test
    void findsEveryNameByItsBytes() {
        MemberNames names = names();
        for (int i = 0; i < fields.size(); i++) {
            byte[] name = fields.get(i).getBytes(UTF_8);
            MemberName found = names.find(name, 0, name.length);
            assertThat(found).isNotNull();
            assertThat(found.ordinal).isEqualTo(i);
        }
    }

    @Test
    void findsNoOtherName() {
        MemberNames names = names();
        for (String field : fields) {
            for (String other : List.of(field + "_", field + " ", field.toUpperCase() + "?", "?" + field)) {
                byte[] name = other.getBytes(UTF_8);
                byte[] text = ("{\"" + other + "\"" + ROOM).getBytes(UTF_8);
                assertThat(names.find(name, 0, name.length)).as(other).isNull();
                assertThat(names.findNext(text, 1, text.length)).as(other).isIn(null, MemberName.NOTHING);
            }
        }
    }

    @Test
    void readsNothingBehindTheEndOfTheText() {
        MemberNames names = names();
        for (String field : fields) {
            byte[] text = ("{\"" + field + "\":").getBytes(UTF_8);
            for (int end = 1; end < text.length; end++) {
                assertThat(names.findNext(text, 1, end)).isIn(null, MemberName.NOTHING);
            }
        }
    }

    @Test
    void aNameIsKnownBehindACommaAndBehindWhatOpensAnObject() {
        byte[] text = ("{\"a\":1,\"a\":2;\"a\":3" + ROOM).getBytes(UTF_8);
        MemberName name = MemberName.of(0, "a", false);
        int brace = '{' ^ ',';

        for (int limit : new int[] {text.length, 20}) {
            assertThat(name.behind(text, 0, brace, limit)).isEqualTo(5);
            assertThat(name.behind(text, 6, 0, limit)).isEqualTo(11);
            assertThat(name.behind(text, 0, 0, limit)).isNegative();
            assertThat(name.behind(text, 6, brace, limit)).isNegative();
            assertThat(name.behind(text, 12, 0, limit)).isNegative();
        }
    }

    @Test
    void theNameOfAFieldComesBeforeAnothersAlias() {
        MemberNames names = new MemberNames(List.of("a", "b"), List.of(List.of("b", "c"), List.of()));

        assertThat(Stream.of("a", "b", "c")
                        .map(name -> names.find(name.getBytes(UTF_8), 0, 1))
                        .map(found -> found.ordinal + " " + found.alias))
                .containsExactly("0 null", "1 null", "0 c");
    }

    private MemberNames names() {
        return new MemberNames(fields, List.of());
    }
}
